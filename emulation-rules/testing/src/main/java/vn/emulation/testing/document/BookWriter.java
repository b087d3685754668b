package vn.emulation.testing.document;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.Clause;
import vn.emulation.source.DocumentId;
import vn.emulation.source.SourceDocument;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.text.VisibleText;

/** Writes the book of a rule set, in one language. */
final class BookWriter {

    private final Campaign campaign;
    private final List<RuleDefinition> rules;
    private final List<RuleCase> cases;
    private final DocumentWords words;
    private final RuleTeller ruleTeller;
    private final ParameterTeller parameterTeller;
    private final ClauseNotes notes;

    BookWriter(RulesUnderTest tested, List<RuleCase> cases, Locale locale) {
        this.campaign = tested.campaign();
        this.rules = tested.workbench().rules();
        this.cases = List.copyOf(cases);
        this.words = new DocumentWords(locale);
        TermNames names = new TermNames(campaign, words);
        this.ruleTeller = new RuleTeller(campaign, tested.workbench().loaded(), words, names);
        this.parameterTeller = new ParameterTeller(campaign, tested.workbench().loaded(), words);
        this.notes = new ClauseNotes(campaign, words, names);
    }

    RuleBook book() {
        ImmutableListMultimap<DocumentId, Clause> byDocument =
                Multimaps.index(campaign.clauses(), clause -> clause.id().document());
        List<BookPart> parts = byDocument.keySet().stream()
                .map(document -> part(document, byDocument.get(document)))
                .toList();
        return new RuleBook(words.language(), campaign.id().value(), words.of(campaign.title()), parts);
    }

    private BookPart part(DocumentId id, List<Clause> clauses) {
        Optional<SourceDocument> document = Stream.concat(Stream.of(campaign.plan()), campaign.legalBases().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
        return new BookPart(
                VisibleText.of(id.value()),
                document.map(SourceDocument::title).map(words::of).orElseGet(() -> VisibleText.of(id.value())),
                document.map(this::origin).orElse(""),
                clauses.stream().map(this::clause).toList());
    }

    private String origin(SourceDocument document) {
        return words.text(
                "origin",
                words.of(document.issuer()),
                document.number().map(VisibleText::of).orElseGet(() -> words.text("origin.no-number")),
                document.issuedOn().map(words::day).orElseGet(() -> undated(document)));
    }

    private String undated(SourceDocument document) {
        String days = Stream.of(
                        document.issuedNotBefore().map(day -> words.text("origin.not-before", words.day(day))),
                        document.issuedNotAfter().map(day -> words.text("origin.not-after", words.day(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? words.text("origin.no-day") : words.text("origin.no-day-but", days);
    }

    private BookClause clause(Clause clause) {
        List<RuleDefinition> cited = rules.stream()
                .filter(rule -> rule.clauses().contains(clause.id()))
                .toList();
        return new BookClause(
                VisibleText.of(clause.id().value()),
                Anchor.of(clause.id().value()),
                words.of(clause.summary()),
                notes.of(clause),
                cited.stream().map(ruleTeller::tell).toList(),
                parameterTeller.parameters(clause, cited),
                parameterTeller.readings(clause, cited),
                cases.stream()
                        .filter(each -> each.clause().equals(Optional.of(clause.id())))
                        .map(each -> new BookCase(
                                VisibleText.of(each.name()),
                                VisibleText.of(each.why()),
                                VisibleText.of(each.place().toString())))
                        .toList());
    }
}
