package vn.emulation.testing.document;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.Alternative;
import vn.emulation.source.Citation;
import vn.emulation.source.Clause;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.text.VisibleText;

/** Tells the parameters and readings of clauses. */
final class ParameterTeller {

    private final Campaign campaign;
    private final LoadedRules loaded;
    private final DocumentWords words;
    private final ValueText values;

    ParameterTeller(Campaign campaign, LoadedRules loaded, DocumentWords words) {
        this.campaign = campaign;
        this.loaded = loaded;
        this.words = words;
        this.values = new ValueText(words);
    }

    List<BookParameter> parameters(Clause clause, List<RuleDefinition> rules) {
        return of(clause, rules).map(this::tell).toList();
    }

    private Stream<Parameter> of(Clause clause, List<RuleDefinition> rules) {
        List<Parameter> all = loaded.parameters().parameters();
        Set<String> asked = rules.stream()
                .flatMap(rule -> rule.allParameters().stream())
                .map(index -> all.get(index).name())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(parameter -> asked.contains(parameter.name())
                        || clause.modelledBy().contains("parameter:" + parameter.name())
                        || cites(parameter, clause));
    }

    private static boolean cites(Parameter parameter, Clause clause) {
        return parameter.values().stream()
                .flatMap(value -> value.citations().stream())
                .anyMatch(citation -> citation.clause().equals(clause.id()));
    }

    private BookParameter tell(Parameter parameter) {
        String chosenBy = words.text("parameter.clock", words.vocabulary("clock." + parameter.clock()));
        return new BookParameter(
                parameter.name(),
                words.of(parameter.description()),
                parameter
                        .delegatedBy()
                        .map(clause -> words.text("parameter.delegated", chosenBy, clause))
                        .orElse(chosenBy),
                parameter.values().stream().map(this::tell).toList());
    }

    private BookValue tell(DatedValue value) {
        return new BookValue(
                words.window(value.window()),
                value.cases().stream().map(this::tell).toList(),
                value.citations().stream().map(this::tell).toList(),
                words.day(value.checkedOn()));
    }

    private String tell(ParameterCase each) {
        String told = values.told(each.value());
        String choices = each.readings().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return choices.isEmpty() ? told : words.text("value.if", told, choices);
    }

    private String tell(Citation citation) {
        return citation.quote()
                .map(quote -> words.text("citation.quote", citation.clause(), VisibleText.of(quote)))
                .orElseGet(() -> citation.clause().value());
    }

    List<BookReading> readings(Clause clause, List<RuleDefinition> rules) {
        Stream<ReadingChoice> ofRules = rules.stream().flatMap(rule -> rule.readings().stream());
        Stream<ReadingChoice> ofValues = of(clause, rules)
                .flatMap(parameter -> parameter.values().stream())
                .flatMap(value -> value.cases().stream())
                .flatMap(each -> each.readings().stream());
        Set<ReadingId> met = Stream.concat(ofRules, ofValues)
                .map(ReadingChoice::reading)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        return campaign.readings().stream()
                .filter(reading -> met.contains(reading.id())
                        || reading.clauses().contains(clause.id())
                        || clause.modelledBy().contains("reading:" + reading.id()))
                .map(this::tell)
                .toList();
    }

    private BookReading tell(Reading reading) {
        return new BookReading(
                reading.id().value(),
                words.of(reading.question()),
                reading.alternatives().stream()
                        .map(alternative -> tell(reading, alternative))
                        .toList(),
                words.of(reading.why()));
    }

    private String tell(Reading reading, Alternative alternative) {
        boolean usual = alternative.key().equals(reading.defaultAlternative());
        return words.text(
                usual ? "alternative.default" : "alternative", alternative.key(), words.of(alternative.text()));
    }
}
