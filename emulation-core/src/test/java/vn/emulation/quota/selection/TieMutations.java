package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes to a tie of a selection called world, its digest recomputed except in the first, by name. */
final class TieMutations {
    static final ImmutableMap<String, UnaryOperator<TieCase>> ALL =
            ImmutableMap.<String, UnaryOperator<TieCase>>builder()
                    .put("digest", TieMutations::otherDigest)
                    .put("one place more", tie -> places(tie, tie.places() + 1))
                    .put("one place less", tie -> places(tie, tie.places() - 1))
                    .put(
                            "keys",
                            tie -> of(List.of(BigDecimal.valueOf(99), BigDecimal.ONE), tie, tie.tied(), tie.limits()))
                    .put("limits", tie -> of(tie.keys(), tie, tie.tied(), List.of()))
                    .put(
                            "one waits instead",
                            tie -> of(
                                    tie.keys(),
                                    tie,
                                    tie.tied().subList(1, tie.tied().size()),
                                    tie.limits()))
                    .buildOrThrow();

    private TieMutations() {}

    private static TieCase otherDigest(TieCase tie) {
        return new TieCase(
                tie.digest().substring(1) + "0", tie.keys(), tie.places(), tie.tied(), tie.limits(), tie.waiting());
    }

    private static TieCase places(TieCase tie, int places) {
        return TieCase.of("world", tie.keys(), places, tie.tied(), tie.limits(), tie.waiting());
    }

    private static TieCase of(List<BigDecimal> keys, TieCase tie, List<String> tied, List<String> limits) {
        List<String> waiting =
                tied.equals(tie.tied()) ? tie.waiting() : List.of(tie.tied().get(0));
        return TieCase.of("world", keys, tie.places(), tied, limits, waiting);
    }
}
