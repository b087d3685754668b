package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.emulation.award.AwardFormId;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Remedy;
import vn.emulation.dossier.Dossier;
import vn.emulation.law.RegimeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.source.ClauseId;

/** Answers the clauses of a campaign for dossiers on which rules have fired. Safe to share between threads. */
final class ClauseAnswers {

    private final RoundContext context;
    private final ClauseJudge clauseJudge;
    private final RemedyFinder remedies;
    private final RoundLaw law;
    private final ToldClauses told;
    private final Map<ClauseId, Integer> groupOf = new HashMap<>();
    private final Map<Asked, Required> required = new ConcurrentHashMap<>();

    private record Asked(Optional<RegimeId> regime, AwardFormId form, NomineeKind kind) {}

    /** The clauses that must be answered, those of them that have points or are one, and where both kinds stand. */
    private record Required(Set<ClauseId> clauses, List<ClauseId> alternatives, BitSet places) {}

    ClauseAnswers(
            LoadedRules loaded,
            ClauseRules clauseRules,
            ReadingGroups readings,
            RoundContext context,
            ClauseJudge clauseJudge) {
        this.context = context;
        this.clauseJudge = clauseJudge;
        this.remedies = new RemedyFinder(loaded, clauseRules);
        this.law = new RoundLaw(context.campaign().law());
        this.told = new ToldClauses(context.campaign(), loaded);
        IntStream.range(0, readings.groups().size())
                .forEach(group -> readings.groups().get(group).clauses().forEach(clause -> groupOf.put(clause, group)));
    }

    /** Returns the answers, in the order of the plan. */
    List<ClauseAnswer> of(DossierCase fired) {
        Required asked = required(fired.view().dossier());
        Map<ClauseId, ClauseAnswer> points = points(asked, fired);
        BitSet places = (BitSet) asked.places().clone();
        for (DossierFact fact : fired.facts()) {
            told.add(fact, places);
        }
        List<ClauseAnswer> answers = new ArrayList<>(places.cardinality());
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            ClauseId clause = told.clause(place);
            if (!law.isAlternative(clause)) {
                ClauseAnswer answer = answer(clause, asked.clauses().contains(clause), fired);
                if (answer.required() || isSaid(answer)) {
                    answers.add(answer);
                }
            } else if (points.containsKey(clause)) {
                answers.add(points.get(clause));
            }
        }
        return answers;
    }

    private Map<ClauseId, ClauseAnswer> points(Required asked, DossierCase fired) {
        if (asked.alternatives().isEmpty()) {
            return Map.of();
        }
        PointsJudge points = new PointsJudge(law, clause -> answer(clause, true, fired));
        asked.alternatives().forEach(points::require);
        return points.answers();
    }

    private Required required(Dossier dossier) {
        return required.computeIfAbsent(
                new Asked(law.regime(dossier), dossier.form(), dossier.nominee().kind()), this::required);
    }

    private Required required(Asked asked) {
        ImmutableSet<ClauseId> clauses = ImmutableSet.<ClauseId>builder()
                .addAll(context.campaign().requiredClauses(context.round(), asked.form()))
                .addAll(law.required(asked.regime(), asked.form(), asked.kind()))
                .build();
        List<ClauseId> alternatives = context.campaign().clauses().stream()
                .map(clause -> clause.id())
                .filter(clause -> clauses.contains(clause) && law.isAlternative(clause))
                .toList();
        BitSet places = told.places(clauses);
        places.or(told.places(law.alternatives()));
        return new Required(clauses, alternatives, places);
    }

    /** A clause that nobody asks about and of which nothing was found is not told. */
    private static boolean isSaid(ClauseAnswer answer) {
        return answer.alternatives().stream()
                .anyMatch(each -> !each.findings().isEmpty() || !each.needed().isEmpty());
    }

    private ClauseAnswer answer(ClauseId clause, boolean asked, DossierCase fired) {
        List<RemedyFinder.Supposed> suppositions = suppositions(clause, fired);
        List<AlternativeAnswer> alternatives = new ArrayList<>(suppositions.size());
        for (RemedyFinder.Supposed each : suppositions) {
            alternatives.add(clauseJudge.answer(clause, asked, each.fact(), each.choices()));
        }
        List<AlternativeAnswer> distinct = same(alternatives) ? List.of(unsupposed(alternatives.get(0))) : alternatives;
        ClauseStatus status = distinct.size() == 1
                ? distinct.get(0).status()
                : Verdicts.over(distinct.stream().map(AlternativeAnswer::status).toList());
        return new ClauseAnswer(
                clause,
                asked,
                status,
                distinct,
                Optional.empty(),
                status == ClauseStatus.SATISFIED ? Optional.empty() : remedy(clause, suppositions, alternatives));
    }

    private List<RemedyFinder.Supposed> suppositions(ClauseId clause, DossierCase fired) {
        Integer group = groupOf.get(clause);
        return group == null ? fired.unread() : fired.suppositions(group);
    }

    /** Readings that matter to another clause of the group only are not told for this one. */
    private static boolean same(List<AlternativeAnswer> alternatives) {
        return alternatives.size() == 1
                || alternatives.stream()
                                .map(ClauseAnswers::unsupposed)
                                .distinct()
                                .count()
                        == 1;
    }

    private static AlternativeAnswer unsupposed(AlternativeAnswer answer) {
        return answer.choices().isEmpty()
                ? answer
                : new AlternativeAnswer(List.of(), answer.status(), answer.findings(), answer.needed());
    }

    private Optional<Remedy> remedy(
            ClauseId clause, List<RemedyFinder.Supposed> suppositions, List<AlternativeAnswer> alternatives) {
        List<RemedyFinder.Supposed> failing = new ArrayList<>(suppositions.size());
        for (int index = 0; index < suppositions.size(); index++) {
            if (alternatives.get(index).status() != ClauseStatus.SATISFIED) {
                failing.add(suppositions.get(index));
            }
        }
        return remedies.find(clause, failing);
    }
}
