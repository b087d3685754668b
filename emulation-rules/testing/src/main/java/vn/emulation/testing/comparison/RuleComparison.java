package vn.emulation.testing.comparison;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import vn.emulation.prize.PrizeTable;
import vn.emulation.rules.BundledPrizes;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.Workbench;

/**
 * Compares two rule sets of one campaign, or one with other values of its parameters (so sánh hai bộ quy tắc).
 *
 * <p>It judges by the reference evaluator, so that rules with only some of the changes made can be tried without
 * compiling any. This type is immutable and safe to share between threads.
 */
public final class RuleComparison {

    /** How many sets of changes are tried unless another bound is given. */
    public static final int USUAL_BOUND = 500;

    private final RuleDifference difference;
    private final int most;
    private final Supplier<PrizeTable> prizes;
    private final ExecutorService executor;

    private RuleComparison(RuleDifference difference, int most, Supplier<PrizeTable> prizes, ExecutorService executor) {
        this.difference = difference;
        this.most = most;
        this.prizes = prizes;
        this.executor = executor;
    }

    /**
     * Returns a comparison that looks for causes in up to {@value #USUAL_BOUND} sets of changes, pays by the national
     * law, and works on the thread that asks.
     *
     * @param before the first rule set
     * @param after the second rule set
     * @throws IllegalArgumentException if they are of different campaigns
     */
    public static RuleComparison of(Workbench before, Workbench after) {
        if (!before.campaign().id().equals(after.campaign().id())) {
            throw new IllegalArgumentException(
                    "The rules are of two campaigns (" + before.campaign().id() + ", "
                            + after.campaign().id() + ").\nMaybe compare two sets of one campaign.");
        }
        return new RuleComparison(
                new RuleDifference(before, after),
                USUAL_BOUND,
                Suppliers.memoize(() -> BundledPrizes.load().table()),
                MoreExecutors.newDirectExecutorService());
    }

    /**
     * Returns the comparison with another bound on how many sets of changes are tried.
     *
     * @param sets the bound, from 0
     * @throws IllegalArgumentException if it is negative
     */
    public RuleComparison within(int sets) {
        if (sets < 0) {
            throw new IllegalArgumentException("The bound (" + sets + ") is negative.\nMaybe 0 or more.");
        }
        return new RuleComparison(difference, sets, prizes, executor);
    }

    /** Returns the comparison with prizes by another table. */
    public RuleComparison paying(PrizeTable table) {
        return new RuleComparison(difference, most, () -> table, executor);
    }

    /** Returns the comparison that tries sets of changes beside each other, which does not change its report. */
    public RuleComparison on(ExecutorService threads) {
        return new RuleComparison(difference, most, prizes, threads);
    }

    /** Returns the changes from the first set to the second. */
    public List<RuleChange> changes() {
        return difference.changes().stream().map(AtomicChange::told).toList();
    }

    /**
     * Compares what becomes of a round.
     *
     * @param request the round, with the campaign of the first rule set
     * @throws vn.emulation.validation.InvalidValueException if the round does not fit the campaign of the second
     * @throws IllegalArgumentException if it is of another campaign
     */
    public ComparisonReport compare(EvaluationRequest request) {
        if (!request.campaign().equals(difference.before().campaign())) {
            throw new IllegalArgumentException("The round is not of the campaign ("
                    + difference.before().campaign().id()
                    + ") of the first rules.\nMaybe make the request with their campaign.");
        }
        MixedRounds rounds = new MixedRounds(difference, request, prizes(request), executor);
        return new ComparisonRun(request, rounds, most).report(changes());
    }

    private PlacePrizes prizes(EvaluationRequest request) {
        return new PlacePrizes(Objects.requireNonNull(prizes.get()), request);
    }
}
