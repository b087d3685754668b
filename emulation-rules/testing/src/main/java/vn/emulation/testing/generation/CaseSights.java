package vn.emulation.testing.generation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.coverage.Coverage;
import vn.emulation.testing.coverage.CoverageItem;
import vn.emulation.testing.mutation.Mutant;
import vn.emulation.testing.mutation.Mutants;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * Numbers everything that cases can show and every mutant they can kill, and tells which of them a case does. Safe to
 * share between threads.
 */
public final class CaseSights {

    private final Coverage coverage;
    private final Mutants mutants;
    private final List<CoverageItem> items;
    private final Map<CoverageItem, Integer> itemNumbers = new LinkedHashMap<>();
    private final Map<Mutant, Integer> mutantNumbers = new LinkedHashMap<>();
    private final ImmutableListMultimap<String, Mutant> byChanged;
    private final List<RuleDefinition> rules;
    private final List<String> parameters;
    private final NearRules near;

    private CaseSights(RulesUnderTest rules, Coverage coverage, Mutants mutants) {
        this.coverage = coverage;
        this.mutants = mutants;
        this.items = List.copyOf(coverage.items());
        items.forEach(item -> itemNumbers.put(item, itemNumbers.size()));
        mutants.all().forEach(mutant -> mutantNumbers.put(mutant, items.size() + mutantNumbers.size()));
        this.byChanged = Multimaps.index(mutants.all(), Mutant::of);
        this.rules = rules.workbench().rules();
        this.parameters = rules.workbench().loaded().parameters().names().asList();
        this.near = new NearRules(rules.workbench().trials());
    }

    /** Makes the mutants of rules and lists what is to be covered of them. */
    public static CaseSights of(RulesUnderTest rules) {
        return new CaseSights(rules, Coverage.of(rules), Mutants.of(rules));
    }

    /** Returns the coverage. */
    public Coverage coverage() {
        return coverage;
    }

    /** Returns the mutants. */
    public Mutants mutants() {
        return mutants;
    }

    /** Returns the numbers of all items, and behind them of all mutants. */
    public int size() {
        return items.size() + mutantNumbers.size();
    }

    /** Returns how many items there are: numbers below are of items, others of mutants. */
    public int itemCount() {
        return items.size();
    }

    /** Returns the item of a number. */
    public CoverageItem item(int number) {
        return items.get(number);
    }

    /** Returns the mutant of a number. */
    public Mutant mutant(int number) {
        return mutants.all().get(number - items.size());
    }

    /** Returns the numbers of mutants. */
    BitSet numbers(Stream<Mutant> some) {
        BitSet numbers = new BitSet();
        some.map(mutantNumbers::get).forEach(numbers::set);
        return numbers;
    }

    /** Returns the numbers of what a case shows. */
    BitSet shown(RuleCase given) {
        return numbers(coverage.seenBy(given));
    }

    /** Returns the mutants of a rule or parameter. */
    List<Mutant> ofName(String name) {
        return byChanged.get(name);
    }

    /** Returns the indexes of the rules that a case is near to: all but one of their constraints hold of a dossier. */
    BitSet near(RuleCase given) {
        return near.of(given.request());
    }

    /** Returns the numbers of the mutants of rules that a case is near to and of parameters they ask for. */
    BitSet nearMutants(RuleCase given, BitSet nearRules) {
        return numbers(worthTrying(given, nearRules));
    }

    /** Returns which of some mutants a case kills, by their numbers. */
    BitSet killed(RuleCase given, BitSet tried) {
        if (tried.isEmpty()) {
            return new BitSet();
        }
        return numbers(
                mutants.killedBy(given, tried.stream().mapToObj(this::mutant).toList()).stream());
    }

    int number(Mutant mutant) {
        Integer number = mutantNumbers.get(mutant);
        return number == null ? -1 : number;
    }

    /** Limits are noticed only by cases that expect them, and a rule that is far from each dossier by none. */
    private Stream<Mutant> worthTrying(RuleCase given, BitSet nearRules) {
        boolean limits = given.expected().limits().isPresent();
        return IntStream.range(0, rules.size())
                .filter(index -> rules.get(index).subject() == Subject.POOL ? limits : nearRules.get(index))
                .mapToObj(rules::get)
                .flatMap(rule -> Stream.concat(
                        Stream.of(rule.id().value()),
                        rule.allParameters().stream().map(parameters::get)))
                .distinct()
                .flatMap(name -> byChanged.get(name).stream());
    }

    /** Returns the numbers of what the dossiers of a round show of rules. */
    BitSet shownOfRules(EvaluationRequest request) {
        return numbers(coverage.shownOfRules(request));
    }

    private BitSet numbers(SortedSet<CoverageItem> seen) {
        BitSet numbers = new BitSet();
        seen.forEach(item -> {
            Integer number = itemNumbers.get(item);
            if (number != null) {
                numbers.set(number);
            }
        });
        return numbers;
    }
}
