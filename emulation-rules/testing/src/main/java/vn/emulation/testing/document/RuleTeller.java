package vn.emulation.testing.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.campaign.Campaign;
import vn.emulation.law.Regime;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.EffectForm;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.Alternative;
import vn.emulation.source.ReadingChoice;
import vn.emulation.text.VisibleText;

/** Tells rules in sentences. */
final class RuleTeller {

    private final Campaign campaign;
    private final LoadedRules loaded;
    private final DocumentWords words;
    private final TermNames names;
    private final Map<String, Parameter> parameters;
    private final FilledParameters filled;

    RuleTeller(Campaign campaign, LoadedRules loaded, DocumentWords words, TermNames names) {
        this.campaign = campaign;
        this.loaded = loaded;
        this.words = words;
        this.names = names;
        this.parameters = loaded.parameters().byName();
        this.filled = new FilledParameters(campaign, words);
    }

    BookRule tell(RuleDefinition rule) {
        String key = "rule." + rule.id();
        return BookRuleBuilder.builder()
                .id(VisibleText.of(rule.id().value()))
                .says(text(key).orElseGet(() -> VisibleText.of(rule.id().value())))
                .when(words.text("when." + rule.subject().word()))
                .conditions(new Conditions(words, names, parameters, filled, rule).told())
                .effect(effect(rule))
                .notes(notes(rule, key))
                .place(VisibleText.of(rule.at().source()) + ":" + rule.at().line())
                .build();
    }

    private Optional<String> text(String key) {
        Map<String, String> texts = words.isEnglish() ? loaded.textsEn() : loaded.textsVi();
        return Optional.ofNullable(texts.get(key)).map(VisibleText::of);
    }

    private String effect(RuleDefinition rule) {
        String given = rule.need()
                .map(need -> need(need))
                .or(() -> rule.quota().flatMap(QuotaStatement::parameter).map(named -> stated(named.name(), rule)))
                .orElse("");
        return words.text(EffectForm.of(rule).key(), given);
    }

    private String need(NeedTarget need) {
        return words.vocabulary("need." + need.word());
    }

    private String stated(String parameter, RuleDefinition rule) {
        return filled.told(Objects.requireNonNull(parameters.get(parameter)), rule);
    }

    private List<String> notes(RuleDefinition rule, String key) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        if (rule.isDated()) {
            notes.add(words.text(
                    "note.in-force", words.window(rule.inForce()), words.vocabulary("clock." + rule.clock())));
            regimes(rule).ifPresent(notes::add);
        }
        rule.readings().forEach(choice -> notes.add(words.text("note.reading", choice, meaning(choice))));
        rule.exceptionTo().ifPresent(other -> notes.add(words.text("note.exception", other)));
        if (rule.clauses().size() > 1) {
            notes.add(words.text(
                    "note.clauses", rule.clauses().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        asked(rule).ifPresent(notes::add);
        text(key + ".hint").ifPresent(hint -> notes.add(words.text("note.hint", hint)));
        return notes.build();
    }

    /** The regimes whose dossiers it judges, where it is the day of receipt that tells. */
    private Optional<String> regimes(RuleDefinition rule) {
        List<String> met = campaign.law().filter(any -> rule.clock() == Clock.RECEIVED).stream()
                .flatMap(law -> law.regimes().stream())
                .filter(regime -> regime.received().overlaps(rule.inForce()))
                .map(Regime::title)
                .map(words::of)
                .toList();
        return met.isEmpty() ? Optional.empty() : Optional.of(words.text("note.regimes", String.join("; ", met)));
    }

    private String meaning(ReadingChoice choice) {
        return campaign.reading(choice.reading())
                .flatMap(reading -> reading.alternative(choice.alternative()))
                .map(Alternative::text)
                .map(words::of)
                .orElse("");
    }

    private Optional<String> asked(RuleDefinition rule) {
        String asked = rule.allParameters().stream()
                .map(index -> loaded.parameters().parameters().get(index).name())
                .collect(Collectors.joining(", "));
        return asked.isEmpty() ? Optional.empty() : Optional.of(words.text("note.parameters", asked));
    }
}
