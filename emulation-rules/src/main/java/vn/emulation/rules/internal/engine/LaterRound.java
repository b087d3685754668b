package vn.emulation.rules.internal.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.AwardRoundBuilder;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.source.ClauseId;

/** The round of a request some years later, whose clauses the reference evaluator answers. */
final class LaterRound {

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;
    private final ClauseJudge judge;
    private final RoundLaw law;
    private final ReadingGroups readings;
    private final Suppositions suppositions;
    private final RoundContext context;
    private final int roundYear;
    private final int years;

    LaterRound(LoadedRules loaded, ClauseRules clauseRules, EvaluationRequest request, int years) {
        AwardRound round = later(request.awardRound(), years);
        this.loaded = loaded;
        this.clauseRules = clauseRules;
        this.years = years;
        this.judge = new ClauseJudge(loaded, clauseRules);
        this.law = new RoundLaw(request.campaign().law());
        this.readings = new ReadingGroups(request.campaign(), request.rulings(), clauseRules);
        this.context = RoundContext.of(
                request.campaign(),
                round,
                request.orgTree(),
                request.decidedOn().plusYears(years));
        this.roundYear = context.days().year() - years;
        this.suppositions = new Suppositions(
                loaded, new ClockDays(round, context.days().decidedOn()), new WorthReader(round, request.calendar()));
    }

    private static AwardRound later(AwardRound round, int years) {
        return AwardRoundBuilder.builder(round)
                .year(round.year() + years)
                .period(LaterDossier.moved(round.period(), years))
                .build();
    }

    /** Returns those of the clauses that would not be met in it by the dossier that had earned the forms until then. */
    Set<ClauseId> unmet(Dossier dossier, Set<AwardFormId> earned, Set<ClauseId> clauses) {
        Dossier later = new LaterDossier(dossier, roundYear, earned).after(years);
        DossierFact fact =
                new DossierFact(new DossierView(later, context), suppositions.of(readings.base(), later.receivedOn()));
        clauses.forEach(clause -> fire(clause, fact));
        PointsJudge points = new PointsJudge(law, clause -> answer(clause, fact));
        clauses.forEach(points::require);
        return clauses.stream()
                .filter(clause -> Optional.ofNullable(points.answers().get(clause))
                        .filter(answer -> answer.status() == ClauseStatus.SATISFIED)
                        .isEmpty())
                .collect(Collectors.toSet());
    }

    private void fire(ClauseId clause, DossierFact fact) {
        BitSet rules = new BitSet();
        withPoints(clause).flatMap(each -> clauseRules.involved(each).stream()).forEach(rules::set);
        rules.stream()
                .filter(index -> !fact.hasFired(index))
                .filter(index -> RuleCheck.fires(loaded.rules().get(index), index, fact))
                .forEach(fact::fired);
    }

    private Stream<ClauseId> withPoints(ClauseId clause) {
        return Stream.concat(Stream.of(clause), law.points(clause).stream().flatMap(this::withPoints));
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
