package vn.emulation.testing.comparison;

import com.google.common.util.concurrent.Futures;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.testing.rules.Workbench;

/** A round by the first rule set with some of the changes made, each set of changes evaluated once. */
final class MixedRounds {

    private final RuleDifference difference;
    private final List<AtomicChange> changes;
    private final EvaluationRequest request;
    private final PlacePrizes prizes;
    private final ExecutorService executor;
    private final Map<BitSet, Optional<RoundOutcome>> known = new ConcurrentHashMap<>();
    private final BitSet all = new BitSet();

    MixedRounds(RuleDifference difference, EvaluationRequest request, PlacePrizes prizes, ExecutorService executor) {
        this.difference = difference;
        this.changes = difference.changes().stream()
                .filter(change -> change.told().isEffective())
                .toList();
        this.request = request;
        this.prizes = prizes;
        this.executor = executor;
        this.all.set(0, changes.size());
        known.put(new BitSet(), Optional.of(outcome(request, difference.before())));
        known.put(
                all,
                Optional.of(outcome(
                        EvaluationRequestBuilder.builder(request)
                                .campaign(difference.after().campaign())
                                .build(),
                        difference.after())));
    }

    private RoundOutcome outcome(EvaluationRequest round, Workbench rules) {
        return new RoundOutcome(SettledRound.report(rules, round), () -> rules.problem(round), prizes);
    }

    /** All changes that a set can be made of. */
    BitSet all() {
        return all;
    }

    RoundOutcome before() {
        return of(new BitSet()).orElseThrow();
    }

    RoundOutcome after() {
        return of(all).orElseThrow();
    }

    /** The changes that a set can be made of, by their places. */
    List<AtomicChange> changes() {
        return changes;
    }

    boolean isKnown(BitSet made) {
        return known.containsKey(made);
    }

    /** Returns the outcome with the changes made, or empty where these rules do not fit together. */
    Optional<RoundOutcome> of(BitSet made) {
        return Objects.requireNonNull(known.computeIfAbsent((BitSet) made.clone(), this::evaluate));
    }

    /** Evaluates sets beside each other, as far as the executor does. */
    void prepare(List<BitSet> sets) {
        List<Future<?>> begun = sets.stream()
                .<Future<?>>map(made -> executor.submit(() -> of(made)))
                .toList();
        begun.forEach(Futures::getUnchecked);
    }

    private Optional<RoundOutcome> evaluate(BitSet made) {
        MixedRules mixed = difference.mixed(made.stream().mapToObj(changes::get).toList());
        if (!mixed.fits()) {
            return Optional.empty();
        }
        EvaluationRequest round = EvaluationRequestBuilder.builder(request)
                .campaign(mixed.campaign())
                .build();
        return Optional.of(outcome(round, mixed.on(difference.before())));
    }
}
