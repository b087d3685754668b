package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;

/**
 * Which clauses there is something to tell of, found from the rules that fired: most rules of a set are about other
 * dossiers, and so are most clauses. Safe to share between threads.
 */
final class ToldClauses {

    private final LoadedRules loaded;
    private final ImmutableList<ClauseId> clauses;
    private final ImmutableMap<ClauseId, Integer> places;
    private final AtomicReferenceArray<@Nullable BitSet> answeredBy;
    private final Map<Supposition, BitSet> lacking = new ConcurrentHashMap<>();

    ToldClauses(Campaign campaign, LoadedRules loaded) {
        this.loaded = loaded;
        this.answeredBy = new AtomicReferenceArray<>(loaded.rules().size());
        this.clauses = campaign.clauses().stream().map(Clause::id).collect(ImmutableList.toImmutableList());
        this.places = IntStream.range(0, clauses.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(clauses::get, place -> place));
    }

    private BitSet answeredBy(int index) {
        BitSet known = answeredBy.get(index);
        if (known == null) {
            known = answered(loaded.rules().get(index));
            answeredBy.set(index, known);
        }
        return known;
    }

    private BitSet answered(RuleDefinition rule) {
        return rule.isAnswer() ? places(rule.clauses()) : new BitSet();
    }

    /** Returns the places of clauses, those of other campaigns left out. */
    BitSet places(Iterable<ClauseId> some) {
        BitSet found = new BitSet();
        some.forEach(clause -> {
            if (places.containsKey(clause)) {
                found.set(Objects.requireNonNull(places.get(clause)));
            }
        });
        return found;
    }

    /** Returns the clause of a place, in the order of the plan. */
    ClauseId clause(int place) {
        return clauses.get(place);
    }

    /** Adds the places of the clauses that rules which fired answer, or lack a parameter to answer. */
    void add(DossierFact fact, BitSet told) {
        for (int rule = fact.firings().next(0); rule >= 0; rule = fact.firings().next(rule + 1)) {
            told.or(answeredBy(rule));
        }
        told.or(lacking.computeIfAbsent(fact.supposition(), this::lacking));
    }

    private BitSet lacking(Supposition supposition) {
        BitSet found = new BitSet();
        if (supposition.isComplete()) {
            return found;
        }
        for (int rule = 0; rule < loaded.rules().size(); rule++) {
            if (supposition.isApplicable(rule)
                    && loaded.rules().get(rule).parameters().stream()
                            .anyMatch(parameter -> !supposition.worth(parameter).known())) {
                found.or(answeredBy(rule));
            }
        }
        return found;
    }
}
