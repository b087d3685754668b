package vn.emulation.rules.internal.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.decision.EarliestRound;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Remedy;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Rank;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;

/** Turns the rules that fired on a dossier into clause answers and a verdict. Safe to share between threads. */
final class DossierJudge {

    private final LoadedRules loaded;
    private final RoundContext context;
    private final ClauseJudge clauseJudge;
    private final RemedyFinder remedies;
    private final RoundLaw law;
    private final BiFunction<Dossier, List<ClauseAnswer>, Optional<EarliestRound>> earliest;
    private final List<Integer> preferring;
    private final Map<ClauseId, Integer> groupOf = new HashMap<>();

    /** Makes a judge that does not look for the earliest round. */
    DossierJudge(LoadedRules loaded, ClauseRules clauseRules, ReadingGroups readings, RoundContext context) {
        this(loaded, clauseRules, readings, context, (dossier, answers) -> Optional.empty());
    }

    DossierJudge(
            LoadedRules loaded,
            ClauseRules clauseRules,
            ReadingGroups readings,
            RoundContext context,
            BiFunction<Dossier, List<ClauseAnswer>, Optional<EarliestRound>> earliest) {
        this.earliest = earliest;
        this.loaded = loaded;
        this.context = context;
        this.clauseJudge = new ClauseJudge(loaded, clauseRules);
        this.remedies = new RemedyFinder(loaded, clauseRules);
        this.law = new RoundLaw(context.campaign().law());
        this.preferring = IntStream.range(0, loaded.rules().size())
                .filter(index -> loaded.rules().get(index).effect() == Effect.PREFERS)
                .boxed()
                .toList();
        IntStream.range(0, readings.groups().size())
                .forEach(group -> readings.groups().get(group).clauses().forEach(clause -> groupOf.put(clause, group)));
    }

    /** Returns what the rules make of a dossier. */
    Judged judge(DossierCase fired) {
        return new Judged(fired.view().dossier(), decide(fired), preferences(fired));
    }

    /** Returns the decision before selection: an eligible dossier awaits a grant, any other is not considered. */
    private Decision decide(DossierCase fired) {
        Dossier dossier = fired.view().dossier();
        List<ClauseAnswer> answers = answers(fired);
        Verdict planVerdict = verdict(answers, false);
        return outcome(Decision.builder()
                .dossier(dossier.id())
                .nominee(dossier.nominee().id())
                .kind(dossier.nominee().kind())
                .unitId(dossier.nominee().unitId())
                .form(dossier.form())
                .receivedOn(dossier.receivedOn())
                .regime(law.regime(dossier))
                .planVerdict(planVerdict)
                .lawVerdict(lawVerdict(dossier, answers))
                .outcome(Outcome.NOT_CONSIDERED)
                .rank(dossier.rank().map(Rank::position).map(OptionalInt::of).orElseGet(OptionalInt::empty))
                .answers(answers)
                .earliest(earliest.apply(dossier, answers))
                .warnings(warnings(fired))
                .build());
    }

    private static Decision outcome(Decision decision) {
        return decision.eligible()
                ? DecisionBuilder.builder(decision)
                        .outcome(Outcome.AWAITING_GRANT)
                        .build()
                : decision;
    }

    /** A law that does not open the form, or is not known to, lets nobody in for want of a clause that says so. */
    private Optional<Verdict> lawVerdict(Dossier dossier, List<ClauseAnswer> answers) {
        return Optional.of(verdict(answers, true))
                .filter(verdict -> law.isPresent())
                .map(verdict -> verdict == Verdict.ELIGIBLE && !law.opens(dossier) ? Verdict.UNDETERMINED : verdict);
    }

    /** Points of a clause count through it only. */
    private Verdict verdict(List<ClauseAnswer> answers, boolean ofLaw) {
        return Verdicts.of(answers.stream()
                .filter(answer -> law.holds(answer.clause()) == ofLaw)
                .filter(answer -> answer.pointOf().isEmpty())
                .toList());
    }

    private List<ClauseAnswer> answers(DossierCase fired) {
        Campaign campaign = context.campaign();
        Dossier dossier = fired.view().dossier();
        Set<ClauseId> required = Stream.concat(
                        campaign.requiredClauses(context.round(), dossier.form()).stream(),
                        law.required(dossier).stream())
                .collect(Collectors.toUnmodifiableSet());
        PointsJudge points = new PointsJudge(law, clause -> answer(clause, true, fired));
        List<ClauseId> clauses = campaign.clauses().stream().map(Clause::id).toList();
        clauses.stream().filter(required::contains).filter(law::isAlternative).forEach(points::require);
        return clauses.stream()
                .flatMap(clause -> law.isAlternative(clause)
                        ? Optional.ofNullable(points.answers().get(clause)).stream()
                        : said(answer(clause, required.contains(clause), fired)).stream())
                .toList();
    }

    /** A clause that nobody asks about and of which nothing was found is not told. */
    private static Optional<ClauseAnswer> said(ClauseAnswer answer) {
        boolean said = answer.alternatives().stream()
                .anyMatch(each -> !each.findings().isEmpty() || !each.needed().isEmpty());
        return said || answer.required() ? Optional.of(answer) : Optional.empty();
    }

    private ClauseAnswer answer(ClauseId clause, boolean required, DossierCase fired) {
        List<RemedyFinder.Supposed> suppositions = Optional.ofNullable(groupOf.get(clause))
                .map(fired::suppositions)
                .orElseGet(() -> List.of(new RemedyFinder.Supposed(fired.base(), List.of())));
        List<AlternativeAnswer> alternatives = suppositions.stream()
                .map(each -> clauseJudge.answer(clause, required, each.fact(), each.choices()))
                .toList();
        List<AlternativeAnswer> told = same(alternatives) ? List.of(unsupposed(alternatives.get(0))) : alternatives;
        ClauseStatus status =
                Verdicts.over(told.stream().map(AlternativeAnswer::status).toList());
        return ClauseAnswer.builder()
                .clause(clause)
                .required(required)
                .status(status)
                .alternatives(told)
                .remedy(
                        status == ClauseStatus.SATISFIED
                                ? Optional.empty()
                                : remedy(clause, suppositions, alternatives))
                .build();
    }

    /** Readings that matter to another clause of the group only are not told for this one. */
    private static boolean same(List<AlternativeAnswer> alternatives) {
        return alternatives.stream().map(DossierJudge::unsupposed).distinct().count() == 1;
    }

    private static AlternativeAnswer unsupposed(AlternativeAnswer answer) {
        return new AlternativeAnswer(List.of(), answer.status(), answer.findings(), answer.needed());
    }

    private Optional<Remedy> remedy(
            ClauseId clause, List<RemedyFinder.Supposed> suppositions, List<AlternativeAnswer> alternatives) {
        List<RemedyFinder.Supposed> failing = IntStream.range(0, suppositions.size())
                .filter(index -> alternatives.get(index).status() != ClauseStatus.SATISFIED)
                .mapToObj(suppositions::get)
                .collect(Collectors.toList());
        return remedies.find(clause, failing);
    }

    private List<Finding> preferences(DossierCase fired) {
        return preferring.stream()
                .filter(fired.base()::hasFired)
                .map(index -> clauseJudge.finding(index, fired.base()))
                .toList();
    }

    private List<Finding> warnings(DossierCase fired) {
        return IntStream.range(0, loaded.rules().size())
                .filter(index -> loaded.rules().get(index).effect() == Effect.WARNS)
                .filter(fired.base()::hasFired)
                .boxed()
                .flatMap(index -> clauseJudge.warning(index, fired.base()).stream())
                .toList();
    }
}
