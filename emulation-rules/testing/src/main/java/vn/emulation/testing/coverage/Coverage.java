package vn.emulation.testing.coverage;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.Observation;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.testing.rules.Workbench;

/**
 * Tells what cases show of a rule set (độ bao phủ quy tắc).
 *
 * <p>A constraint counts as seen where it alone decides: every other constraint of its rule holds, but for those that
 * it guards. Rules are tried on each dossier under each combination of alternatives, and on each pool. This type is
 * immutable and safe to share between threads.
 */
public final class Coverage {

    private final Workbench workbench;
    private final ImmutableList<RuleSource> sources;
    private final ItemPlaces places;
    private final Items items = new Items();
    private final ProvedItems proved = new ProvedItems();
    private final FactItems facts;
    private final ClauseItems clauses;
    private final ReadingItems readings;
    private final LimitItems limits;
    private final SortedSet<CoverageItem> wanted;

    private Coverage(RulesUnderTest rules) {
        this.workbench = rules.workbench();
        this.sources = ImmutableList.copyOf(rules.sources());
        this.places = new ItemPlaces(workbench.rules());
        Campaign campaign = rules.campaign();
        Trials trials = workbench.trials();
        this.clauses = new ClauseItems(campaign, trials, items);
        this.readings = new ReadingItems(campaign, trials, items);
        this.limits = new LimitItems(workbench.rules(), items);
        DocumentItems documents = new DocumentItems(campaign, workbench.rules(), items);
        this.facts = new FactItems(campaign, trials, items, proved, documents);
        this.wanted = items.without(proved.unreachableNumbers());
    }

    /** Returns what tells the coverage of rules; it proves what cannot be seen. */
    public static Coverage of(RulesUnderTest rules) {
        return new Coverage(rules);
    }

    /** Returns everything to be seen, in order; not what is proved impossible. */
    public SortedSet<CoverageItem> items() {
        return wanted;
    }

    /** Returns what is proved impossible, in order. */
    public List<Unreachable> unreachable() {
        return proved.unreachable().entrySet().stream()
                .map(entry -> new Unreachable(items.item(entry.getKey()), entry.getValue()))
                .sorted((one, other) -> one.item().compareTo(other.item()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what has to hold for an item about a constraint to be seen; empty for any other item. */
    public Optional<CoverageGoal> goal(CoverageItem item) {
        return items.number(item).map(proved.goals()::get);
    }

    /**
     * Returns what a case shows, in order, whether it passes or not.
     *
     * @throws vn.emulation.validation.InvalidValueException where {@link RulesUnderTest#evaluate} throws it
     */
    public SortedSet<CoverageItem> seenBy(RuleCase given) {
        return seenBy(given.request());
    }

    /**
     * Returns what a round shows, in order.
     *
     * @throws vn.emulation.validation.InvalidValueException where {@link RulesUnderTest#evaluate} throws it
     */
    public SortedSet<CoverageItem> seenBy(EvaluationRequest request) {
        return items.of(seen(request));
    }

    /** Returns what each of some cases shows, in their order; they are tried in parallel. */
    public List<CaseCover> seenByEach(List<RuleCase> cases) {
        return cases.parallelStream()
                .map(each -> new CaseCover(each, seenBy(each)))
                .toList();
    }

    /** Returns what the dossiers of a round show of rules without being judged: nothing of clauses and readings. */
    public SortedSet<CoverageItem> shownOfRules(EvaluationRequest request) {
        BitSet seen = new BitSet();
        facts.see(request, List.of(), seen);
        return items.of(seen);
    }

    /** Returns the counts of what cases show together. */
    public CoverageReport report(List<RuleCase> cases) {
        return CoverageReport.of(this, seenByEach(cases));
    }

    /** Returns what an item is, for people. */
    public ItemDescription describe(CoverageItem item) {
        return ItemDescription.of(item, places);
    }

    /** Returns the campaign. */
    public Campaign campaign() {
        return workbench.campaign();
    }

    /** Returns the files of the rules. */
    List<RuleSource> sources() {
        return sources;
    }

    private BitSet seen(EvaluationRequest request) {
        BitSet seen = new BitSet();
        Observation observed = workbench.observe(request);
        clauses.see(observed.report(), seen);
        readings.see(observed.report(), request, seen);
        limits.see(observed.report(), seen);
        facts.see(request, observed.facts(), seen);
        return seen;
    }
}
