package vn.emulation.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.campaign.AwardRound;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.selection.Impossibility;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingId;
import vn.emulation.text.VisibleText;

/** Puts the report of a round into words. */
public final class RoundViewer {

    /** From the best news to the worst, an error last since it is the rules' fault. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.ELIGIBLE, Verdict.CONTESTED, Verdict.UNDETERMINED, Verdict.NOT_ELIGIBLE, Verdict.ERROR);

    private final Docket docket;
    private final RoundReport report;
    private final Words words;
    private final Names names;
    private final FindingTeller findings;
    private final LimitTeller limits;
    private final CaseTeller cases;

    /** Makes a viewer of one report, in one language. */
    public RoundViewer(Docket docket, RoundReport report, Words words) {
        this.docket = docket;
        this.report = report;
        this.words = words;
        this.names = new Names(docket, words);
        this.findings = new FindingTeller(docket.ruleSet().texts(), words, names);
        this.limits = new LimitTeller(report.quota(), words, names, findings);
        this.cases = new CaseTeller(words, names, findings);
    }

    /** Returns what the report shows. */
    public RoundView view() {
        AwardRound round = docket.request().awardRound();
        return RoundView.builder()
                .title(words.of(docket.campaign().title()))
                .round(words.text(
                        "report.round",
                        words.of(round.title()),
                        VisibleText.of(round.id().value())))
                .decidedOn(words.of(report.decidedOn()))
                .sample(docket.sample())
                .counts(ORDER.stream().map(this::count).toList())
                .pools(pools())
                .limits(report.quota().limits().stream().map(limits::view).toList())
                .conflicts(
                        report.quota().conflicts().stream().map(this::conflict).toList())
                .groups(ORDER.stream()
                        .flatMap(verdict -> group(verdict).stream())
                        .toList())
                .readings(readings())
                .warnings(warnings())
                .openings(new OpeningTeller(docket, words, names).tell(report))
                .origins(new Origins(words, names).of(report.provenance()))
                .build();
    }

    /** Returns every decision on one line, in the order of the report. */
    public List<DecisionView> decisions() {
        return report.decisions().stream().map(cases::line).toList();
    }

    private String conflict(Impossibility conflict) {
        return conflict.limit().isEmpty()
                ? words.text("limit.conflict.together")
                : words.text("limit.conflict", limits.name(conflict.limit()), conflict.needed(), conflict.attainable());
    }

    private CountView count(Verdict verdict) {
        return new CountView(words.of(verdict), report.verdicts().getOrDefault(verdict, 0L));
    }

    private List<PoolView> pools() {
        Map<DossierId, Decision> decisions = new TreeMap<>();
        report.decisions().forEach(decision -> decisions.put(decision.dossier(), decision));
        PlaceTeller places = new PlaceTeller(report.quota(), words, limits, findings);
        PoolViewer viewer =
                new PoolViewer(decisions, words, names, report.quota().ties(), places);
        return report.placements().stream().map(viewer::view).toList();
    }

    private Optional<GroupView> group(Verdict verdict) {
        List<CaseView> told = report.decisions().stream()
                .filter(decision -> decision.verdict() == verdict && verdict != Verdict.ELIGIBLE)
                .map(cases::tell)
                .toList();
        return Optional.of(new GroupView(verdict, words.of(verdict), told))
                .filter(group -> !group.cases().isEmpty());
    }

    private List<OpenReadingView> readings() {
        Map<ReadingId, List<String>> dossiers = new TreeMap<>();
        for (Decision decision : report.decisions()) {
            contested(decision)
                    .forEach(reading -> dossiers.computeIfAbsent(reading, none -> new ArrayList<>())
                            .add(VisibleText.of(decision.dossier().value())));
        }
        ClauseTeller teller = new ClauseTeller(docket, words, names, findings);
        return docket.campaign().readings().stream()
                .filter(reading -> dossiers.containsKey(reading.id()))
                .map(reading -> new OpenReadingView(
                        teller.question(reading), clauses(reading), dossiers.getOrDefault(reading.id(), List.of())))
                .toList();
    }

    private static Stream<ReadingId> contested(Decision decision) {
        return decision.answers().stream()
                .filter(answer -> decision.verdict() == Verdict.CONTESTED)
                .filter(answer -> answer.status() == ClauseStatus.CONTESTED)
                .flatMap(answer -> DecisiveReadings.of(answer).stream())
                .distinct();
    }

    private List<String> clauses(Reading reading) {
        return reading.clauses().stream().map(names::clause).toList();
    }

    private List<WarningView> warnings() {
        Map<String, List<String>> dossiers = new LinkedHashMap<>();
        for (Decision decision : report.decisions()) {
            for (Finding warning : decision.warnings()) {
                dossiers.computeIfAbsent(findings.text(warning), none -> new ArrayList<>())
                        .add(VisibleText.of(decision.dossier().value()));
            }
        }
        return dossiers.entrySet().stream()
                .map(entry -> new WarningView(entry.getKey(), entry.getValue()))
                .toList();
    }
}
