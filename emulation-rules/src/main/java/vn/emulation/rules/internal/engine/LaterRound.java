package vn.emulation.rules.internal.engine;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import vn.emulation.rules.internal.fact.TimeWords;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.Term;
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
    private final Map<ClauseId, BitSet> involved = new ConcurrentHashMap<>();
    private final Map<ClauseId, Boolean> settled = new ConcurrentHashMap<>();
    private final Map<ClauseId, Set<LaterPart>> parts = new ConcurrentHashMap<>();
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

    /**
     * Returns whether some of the clauses is not met in it whatever awards are earned until then: those that no year changes
     * are asked first, of the dossier as it is.
     */
    boolean staysUnmet(DossierView view, Set<ClauseId> clauses) {
        DossierFact now = fact(view);
        if (clauses.stream().anyMatch(clause -> isSettled(clause) && !isMet(clause, now))) {
            return true;
        }
        List<ClauseId> others = clauses.stream()
                .filter(clause -> !isSettled(clause) && !parts(clause).contains(LaterPart.HISTORY))
                .toList();
        if (others.isEmpty()) {
            return false;
        }
        DossierFact later = fact(view.dossier(), Set.of(), others);
        return others.stream().anyMatch(clause -> !isMet(clause, later));
    }

    /** Returns those of the clauses that would not be met in it by the dossier that had earned the forms until then. */
    Set<ClauseId> unmet(Dossier dossier, Set<AwardFormId> earned, Set<ClauseId> clauses) {
        DossierFact later = fact(dossier, earned, clauses);
        return clauses.stream().filter(clause -> !isMet(clause, later)).collect(Collectors.toSet());
    }

    /** The dossier that would be sent, as far as the rules of the clauses look at it. */
    private DossierFact fact(Dossier dossier, Set<AwardFormId> earned, Collection<ClauseId> clauses) {
        Set<LaterPart> looked = EnumSet.noneOf(LaterPart.class);
        clauses.forEach(clause -> looked.addAll(parts(clause)));
        return fact(new DossierView(new LaterDossier(dossier, roundYear, earned, looked).after(years), context));
    }

    private DossierFact fact(DossierView view) {
        return new DossierFact(
                view, suppositions.of(readings.base(), view.dossier().receivedOn()));
    }

    private boolean isMet(ClauseId clause, DossierFact fact) {
        fire(clause, fact);
        if (law.points(clause).isEmpty()) {
            return judge.status(clause, fact) == ClauseStatus.SATISFIED;
        }
        PointsJudge points = new PointsJudge(law, each -> answer(each, fact));
        points.require(clause);
        return Optional.ofNullable(points.answers().get(clause))
                .filter(answer -> answer.status() == ClauseStatus.SATISFIED)
                .isPresent();
    }

    private boolean isSettled(ClauseId clause) {
        return settled.computeIfAbsent(
                clause,
                each -> words(each)
                        .map(words -> words.allMatch(TimeWords::isSettled))
                        .orElse(false));
    }

    private Set<LaterPart> parts(ClauseId clause) {
        return parts.computeIfAbsent(
                clause,
                each -> words(each)
                        .map(words -> words.flatMap(word -> LaterPart.of(word).stream())
                                .collect(Collectors.toSet()))
                        .orElseGet(() -> EnumSet.allOf(LaterPart.class)));
    }

    /** Returns the words that the rules of a clause look at; empty where code may look at any. */
    private Optional<Stream<String>> words(ClauseId clause) {
        List<Constraint> constraints = rules(clause).stream()
                .boxed()
                .flatMap(rule -> loaded.rules().get(rule).constraints().stream())
                .toList();
        return constraints.stream().anyMatch(Constraint.Code.class::isInstance)
                ? Optional.empty()
                : Optional.of(constraints.stream().flatMap(Constraint::terms).flatMap(LaterRound::words));
    }

    private static Stream<String> words(Term term) {
        if (term instanceof Term.MeasureTerm measure) {
            return Stream.concat(
                    Stream.of(measure.measure().name()),
                    measure.arguments().stream().flatMap(LaterRound::words));
        }
        return term instanceof Term.FieldTerm field ? Stream.of(field.field().name()) : Stream.empty();
    }

    private void fire(ClauseId clause, DossierFact fact) {
        rules(clause).stream()
                .filter(index -> !fact.hasFired(index))
                .filter(index -> RuleCheck.fires(loaded.rules().get(index), index, fact))
                .forEach(fact::fired);
    }

    private BitSet rules(ClauseId clause) {
        return involved.computeIfAbsent(clause, each -> {
            BitSet rules = new BitSet();
            withPoints(each)
                    .flatMap(point -> clauseRules.involved(point).stream())
                    .forEach(rules::set);
            return rules;
        });
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
