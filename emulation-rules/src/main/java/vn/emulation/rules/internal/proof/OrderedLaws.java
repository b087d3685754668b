package vn.emulation.rules.internal.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;

/**
 * How counts hang together that are of at least a level: what is of a higher one is of a lower one too.
 *
 * @param known what is known
 */
record OrderedLaws(Conjunction known) {

    /** The levels, those that more have before those that fewer have, of the words that count by them. */
    private static final Map<String, List<String>> LEVELS = Map.of(
            "ratedInARow", reversed(PerformanceRating.class),
            "ratedInARowBefore", reversed(PerformanceRating.class),
            "ratedSince", reversed(PerformanceRating.class),
            "initiatives", names(Reach.class),
            "initiativesWithin", names(Reach.class),
            "disciplined", names(DisciplineLevel.class));

    /** Words with a share in a hundred as their only argument. */
    private static final Set<String> SHARES =
            Set.of("womenPercentAtLeast", "completedPercentAtLeast", "advancedPercentAtLeast", "votePercentAtLeast");

    private static List<String> names(Class<? extends Enum<?>> type) {
        return List.of(type.getEnumConstants()).stream().map(Enum::name).toList();
    }

    private static List<String> reversed(Class<? extends Enum<?>> type) {
        List<String> names = names(type);
        return IntStream.rangeClosed(1, names.size())
                .mapToObj(back -> names.get(names.size() - back))
                .toList();
    }

    void apply() {
        List<Slot> counts = known.ordered().stream()
                .filter(slot -> LEVELS.containsKey(slot.word()))
                .toList();
        counts.forEach(fewer -> counts.stream()
                .filter(more -> isHigher(fewer, more))
                .forEach(more -> known.exceedsAtMost(fewer, more, 0)));
        SHARES.stream().sorted().forEach(this::shares);
    }

    private static boolean isHigher(Slot fewer, Slot more) {
        List<String> levels = LEVELS.getOrDefault(fewer.word(), List.of());
        List<Object> others = fewer.arguments().stream()
                .filter(argument -> !levels.contains(argument))
                .toList();
        return fewer.word().equals(more.word())
                && others.equals(more.arguments().stream()
                        .filter(argument -> !levels.contains(argument))
                        .toList())
                && level(fewer, levels) > level(more, levels);
    }

    private static int level(Slot slot, List<String> levels) {
        return slot.arguments().stream().mapToInt(levels::indexOf).max().orElse(-1);
    }

    /** A share that is at least a number is at least any lower one. */
    private void shares(String word) {
        List<Slot> shares = known.unordered().stream()
                .filter(slot -> slot.word().equals(word) && slot.arguments().get(0) instanceof Long)
                .toList();
        for (Slot share : shares) {
            long percent = percent(share);
            boolean met = percent <= 0
                    || shares.stream().anyMatch(other -> percent(other) >= percent && known.isOnly(other, true));
            boolean unmet = percent > 100
                    || shares.stream().anyMatch(other -> percent(other) <= percent && known.isOnly(other, false));
            if (met) {
                known.restrict(share, ValueSet.only(List.of(true)));
            }
            if (unmet) {
                known.restrict(share, ValueSet.only(List.of(false)));
            }
        }
    }

    private static long percent(Slot share) {
        return (Long) share.arguments().get(0);
    }
}
