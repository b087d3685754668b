package vn.emulation.testing.generation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.coverage.CoverageItem;
import vn.emulation.testing.mutation.Mutant;

/** Looks, for what the cases kept so far do not show, among those that were made for it. Used by one thread. */
final class Survivors {

    private static final int MOST_TRIED = 40;

    private final Drafts all;
    private final CaseSights sights;
    private final Set<Integer> kept;
    private final NeededCases needed;
    private final ImmutableListMultimap<String, Integer> byName;

    Survivors(Drafts all, LoadedRules loaded, CaseSights sights, Set<Integer> kept, NeededCases needed) {
        this.all = all;
        this.sights = sights;
        this.kept = kept;
        this.needed = needed;
        ImmutableListMultimap.Builder<String, Integer> named = ImmutableListMultimap.builder();
        IntStream.range(0, all.drafts().size())
                .forEach(index -> names(loaded, all.drafts().get(index)).forEach(name -> named.put(name, index)));
        this.byName = named.build();
    }

    /** The rule, and the parameters and clauses that it names. */
    private static Stream<String> names(LoadedRules loaded, CaseDraft each) {
        RuleDefinition rule = loaded.rules().get(each.rule());
        List<String> parameters = loaded.parameters().names().asList();
        return Stream.of(
                        Stream.of(rule.id().value()),
                        rule.allParameters().stream().map(parameters::get),
                        rule.clauses().stream().map(Object::toString))
                .flatMap(names -> names)
                .distinct();
    }

    /** Keeps more cases, until each mutant left is tried on every case that was made for its rule or parameter. */
    void killMore() {
        BitSet shown = needed.shown();
        Set<String> open = sights.mutants().all().stream()
                .filter(mutant -> !shown.get(sights.number(mutant)))
                .map(Mutant::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        open.forEach(name -> byName.get(name).stream()
                .filter(index -> !kept.contains(index))
                .takeWhile(index -> isOpen(name))
                .forEach(this::keepIfMore));
    }

    private boolean isOpen(String name) {
        BitSet shown = needed.shown();
        return sights.ofName(name).stream().anyMatch(mutant -> !shown.get(sights.number(mutant)));
    }

    /** Keeps more cases for items that only the report of a round shows: of clauses, documents and readings. */
    void showMore() {
        for (int number = 0; number < sights.itemCount(); number++) {
            if (!needed.shown().get(number)) {
                showMore(number, sights.item(number));
            }
        }
    }

    private void showMore(int number, CoverageItem item) {
        byName.get(item.subject()).stream()
                .filter(index -> !kept.contains(index))
                .limit(MOST_TRIED)
                .takeWhile(index -> !needed.shown().get(number))
                .filter(index -> sights.shown(all.judged(index).given()).get(number))
                .findFirst()
                .ifPresent(this::keepIfMore);
    }

    private void keepIfMore(int index) {
        if (needed.addIfMore(all.judged(index).given())) {
            kept.add(index);
        }
    }
}
