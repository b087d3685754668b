package vn.emulation.rules.internal.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.EarliestRound;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Rank;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.load.LoadedRules;

/** Turns the rules that fired on a dossier into clause answers and a verdict. Safe to share between threads. */
final class DossierJudge {

    private final ClauseJudge clauseJudge;
    private final ClauseAnswers answers;
    private final RoundLaw law;
    private final BiFunction<DossierView, List<ClauseAnswer>, Optional<EarliestRound>> earliest;
    private final List<Integer> preferring;
    private final BitSet warning = new BitSet();

    /** Makes a judge that does not look for the earliest round. */
    DossierJudge(LoadedRules loaded, ClauseRules clauseRules, ReadingGroups readings, RoundContext context) {
        this(loaded, clauseRules, readings, context, (view, answers) -> Optional.empty());
    }

    DossierJudge(
            LoadedRules loaded,
            ClauseRules clauseRules,
            ReadingGroups readings,
            RoundContext context,
            BiFunction<DossierView, List<ClauseAnswer>, Optional<EarliestRound>> earliest) {
        this.earliest = earliest;
        this.clauseJudge = new ClauseJudge(loaded, clauseRules);
        this.answers = new ClauseAnswers(loaded, clauseRules, readings, context, clauseJudge);
        this.law = new RoundLaw(context.campaign().law());
        this.preferring = IntStream.range(0, loaded.rules().size())
                .filter(index -> loaded.rules().get(index).effect() == Effect.PREFERS)
                .boxed()
                .toList();
        IntStream.range(0, loaded.rules().size())
                .filter(index -> loaded.rules().get(index).effect() == Effect.WARNS)
                .forEach(warning::set);
    }

    /** Returns what the rules make of a dossier. */
    Judged judge(DossierCase fired) {
        return new Judged(fired.view().dossier(), decide(fired), preferences(fired), Optional.empty());
    }

    /** Returns the decision before selection: an eligible dossier awaits a grant, any other is not considered. */
    private Decision decide(DossierCase fired) {
        Dossier dossier = fired.view().dossier();
        List<ClauseAnswer> answers = this.answers.of(fired);
        Verdict planVerdict = verdict(answers, false);
        Optional<Verdict> lawVerdict = lawVerdict(dossier, answers);
        return Decision.builder()
                .dossier(dossier.id())
                .nominee(dossier.nominee().id())
                .kind(dossier.nominee().kind())
                .unitId(dossier.nominee().unitId())
                .form(dossier.form())
                .receivedOn(dossier.receivedOn())
                .regime(law.regime(dossier))
                .planVerdict(planVerdict)
                .lawVerdict(lawVerdict)
                .outcome(outcome(planVerdict, lawVerdict))
                .rank(dossier.rank().map(Rank::position).map(OptionalInt::of).orElseGet(OptionalInt::empty))
                .answers(answers)
                .earliest(earliest.apply(fired.view(), answers))
                .warnings(warnings(fired))
                .build();
    }

    private static Outcome outcome(Verdict plan, Optional<Verdict> law) {
        return plan == Verdict.ELIGIBLE && law.orElse(plan) == Verdict.ELIGIBLE
                ? Outcome.AWAITING_GRANT
                : Outcome.NOT_CONSIDERED;
    }

    /** A law that does not open the form, or is not known to, lets nobody in for want of a clause that says so. */
    private Optional<Verdict> lawVerdict(Dossier dossier, List<ClauseAnswer> answers) {
        return Optional.of(answers)
                .filter(all -> law.isPresent())
                .map(all -> verdict(all, true))
                .map(verdict -> verdict == Verdict.ELIGIBLE && !law.opens(dossier) ? Verdict.UNDETERMINED : verdict);
    }

    /** Points of a clause count through it only. */
    private Verdict verdict(List<ClauseAnswer> answers, boolean ofLaw) {
        Set<ClauseStatus> statuses = EnumSet.noneOf(ClauseStatus.class);
        for (ClauseAnswer answer : answers) {
            if (answer.pointOf().isEmpty() && law.holds(answer.clause()) == ofLaw) {
                statuses.add(answer.status());
            }
        }
        return Verdicts.of(statuses);
    }

    private List<Finding> preferences(DossierCase fired) {
        return preferring.isEmpty()
                ? List.of()
                : preferring.stream()
                        .filter(fired.base()::hasFired)
                        .map(index -> clauseJudge.finding(index, fired.base()))
                        .toList();
    }

    private List<Finding> warnings(DossierCase fired) {
        DossierFact base = fired.base();
        List<Finding> warnings = new ArrayList<>();
        for (int rule = base.firings().next(0); rule >= 0; rule = base.firings().next(rule + 1)) {
            if (warning.get(rule)) {
                clauseJudge.warning(rule, base).ifPresent(warnings::add);
            }
        }
        return warnings;
    }
}
