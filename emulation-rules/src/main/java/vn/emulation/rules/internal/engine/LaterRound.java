package vn.emulation.rules.internal.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.AwardRoundBuilder;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ClauseId;

/** The round of a request some years later, whose clauses the reference evaluator answers. */
final class LaterRound {

    private final List<RuleDefinition> rules;
    private final ClauseJudge judge;
    private final RoundLaw law;
    private final ReadingGroups readings;
    private final Suppositions suppositions;
    private final RoundContext context;
    private final int years;

    LaterRound(LoadedRules loaded, ClauseRules clauseRules, EvaluationRequest request, RoundLaw law, int years) {
        AwardRound round = later(request.awardRound(), years);
        this.rules = loaded.rules();
        this.years = years;
        this.judge = new ClauseJudge(loaded, clauseRules);
        this.law = law;
        this.readings = new ReadingGroups(request.campaign(), request.rulings(), clauseRules);
        this.context = RoundContext.of(
                request.campaign(),
                round,
                request.orgTree(),
                request.decidedOn().plusYears(years));
        this.suppositions = new Suppositions(
                loaded, new ClockDays(round, context.days().decidedOn()), new WorthReader(round, request.calendar()));
    }

    private static AwardRound later(AwardRound round, int years) {
        return AwardRoundBuilder.builder(round)
                .year(round.year() + years)
                .period(LaterDossier.moved(round.period(), years))
                .build();
    }

    /**
     * Returns whether some clause is not met in it whatever awards are earned until then: those that no year changes are
     * asked first, of the dossier as it is.
     */
    boolean staysUnmet(LaterCase asked) {
        return !(asked.settled().isEmpty()
                        || unmet(asked.view(), asked.settled()).isEmpty())
                || !(asked.unearned().isEmpty()
                        || unmet(asked.waiting(), asked.unearned()).isEmpty());
    }

    /** Returns those of the clauses that would not be met in it by the dossier. */
    Set<ClauseId> unmet(LaterDossier dossier, List<LaterClause> clauses) {
        return unmet(dossier.after(years, context), clauses);
    }

    private Set<ClauseId> unmet(DossierView view, List<LaterClause> clauses) {
        DossierFact fact = fact(view);
        Set<ClauseId> unmet = new HashSet<>();
        for (LaterClause clause : clauses) {
            if (!isMet(clause, fact)) {
                unmet.add(clause.clause());
            }
        }
        return unmet;
    }

    private DossierFact fact(DossierView view) {
        return new DossierFact(
                view, suppositions.of(readings.base(), view.dossier().receivedOn()));
    }

    private boolean isMet(LaterClause clause, DossierFact fact) {
        fire(clause, fact);
        if (law.points(clause.clause()).isEmpty()) {
            return judge.status(clause.clause(), fact) == ClauseStatus.SATISFIED;
        }
        PointsJudge points = new PointsJudge(law, each -> answer(each, fact));
        points.require(clause.clause());
        return Optional.ofNullable(points.answers().get(clause.clause()))
                .filter(answer -> answer.status() == ClauseStatus.SATISFIED)
                .isPresent();
    }

    private void fire(LaterClause clause, DossierFact fact) {
        for (int index : clause.rules()) {
            if (!fact.hasFired(index) && RuleCheck.fires(rules.get(index), index, fact)) {
                fact.fired(index);
            }
        }
    }

    private ClauseAnswer answer(ClauseId clause, DossierFact fact) {
        AlternativeAnswer answer = judge.answer(clause, true, fact, List.of());
        return ClauseAnswer.builder()
                .clause(clause)
                .required(true)
                .status(answer.status())
                .alternatives(List.of(answer))
                .remedy(Optional.empty())
                .build();
    }
}
