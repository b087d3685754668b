package vn.emulation.cli.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.Decision;
import vn.emulation.decision.EarliestRound;
import vn.emulation.decision.RoundReport;
import vn.emulation.quota.Placement;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.text.VisibleText;

/** Tells why dossiers come out as they do. */
public final class StoryTeller {

    private final RoundReport report;
    private final Words words;
    private final Names names;
    private final FindingTeller findings;
    private final ClauseTeller clauses;
    private final PlaceTeller places;

    /** Makes a teller of one round's stories, in one language. */
    public StoryTeller(Docket docket, RoundReport report, Words words) {
        this.report = report;
        this.words = words;
        this.names = new Names(docket, words);
        this.findings = new FindingTeller(docket.ruleSet().texts(), words, names);
        this.clauses = new ClauseTeller(docket, words, names, findings);
        LimitTeller limits = new LimitTeller(report.quota(), words, names, findings);
        this.places = new PlaceTeller(report.quota(), words, limits, findings);
    }

    /** Returns the story of one decision of the round. */
    public Story tell(Decision decision) {
        return Story.builder()
                .schemaVersion(1)
                .language(words.locale().getLanguage())
                .campaign(VisibleText.of(report.campaign().value()))
                .round(VisibleText.of(report.round().value()))
                .decidedOn(report.decidedOn())
                .subject(subject(decision))
                .outcome(outcome(decision))
                .clauses(decision.answers().stream()
                        .map(answer -> clauses.tell(decision.dossier(), answer))
                        .toList())
                .warnings(decision.warnings().stream().map(findings::tell).toList())
                .missing(decision.needs().stream().map(findings::need).toList())
                .documents(documents(decision))
                .build();
    }

    private SubjectStory subject(Decision decision) {
        return SubjectStory.builder()
                .dossier(VisibleText.of(decision.dossier().value()))
                .nominee(VisibleText.of(decision.nominee().value()))
                .kind(decision.kind())
                .kindName(words.text("kind." + decision.kind()))
                .unit(VisibleText.of(decision.unitId().value()))
                .unitName(names.place(decision))
                .form(VisibleText.of(decision.form().value()))
                .formName(names.form(decision.form()))
                .receivedOn(decision.receivedOn())
                .build();
    }

    private OutcomeStory outcome(Decision decision) {
        Optional<Placement> placement = report.placements().stream()
                .filter(each -> each.form().equals(decision.form()) && each.kind() == decision.kind())
                .findFirst();
        return OutcomeStory.builder()
                .verdict(decision.planVerdict())
                .verdictName(words.of(decision.planVerdict()))
                .lawVerdict(decision.lawVerdict())
                .outcome(decision.outcome())
                .outcomeName(words.of(decision.outcome()))
                .rank(decision.rank())
                .candidates(placement.map(each -> each.candidates().size()).orElse(0))
                .places(placement
                        .flatMap(Placement::grant)
                        .map(grant -> OptionalInt.of(grant.places()))
                        .orElseGet(OptionalInt::empty))
                .cutLine(placement.map(Placement::cutLine).orElseGet(OptionalInt::empty))
                .reasons(reasons(decision))
                .build();
    }

    private List<String> reasons(Decision decision) {
        return Stream.concat(places.sentences(decision).stream(), decision.earliest().map(this::earliest).stream())
                .toList();
    }

    private String earliest(EarliestRound earliest) {
        String clauses = earliest.clauses().stream().map(names::clause).collect(Collectors.joining(", "));
        return words.text(
                earliest.year().isPresent() ? "earliest.found" : "earliest.none",
                String.valueOf(earliest.lookedUntil()),
                clauses);
    }

    private List<DocumentStory> documents(Decision decision) {
        return decision.answers().stream()
                .flatMap(answer -> Stream.concat(
                        Stream.of(answer.clause()),
                        answer.alternatives().stream()
                                .flatMap(alternative -> alternative.findings().stream())
                                .flatMap(finding -> finding.clauses().stream())))
                .map(ClauseId::document)
                .distinct()
                .sorted()
                .flatMap(this::document)
                .toList();
    }

    private Stream<DocumentStory> document(DocumentId id) {
        return names.document(id).map(name -> new DocumentStory(VisibleText.of(id.value()), name)).stream();
    }
}
