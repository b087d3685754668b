package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Changes to what a result states of a limit, by name. */
final class LimitMutations {
    static final ImmutableMap<String, UnaryOperator<LimitUseBuilder>> ALL =
            ImmutableMap.<String, UnaryOperator<LimitUseBuilder>>builder()
                    .put("limit counts one more", use -> use.entrants(use.entrants() + 1))
                    .put("cap", use -> use.most(OptionalInt.of(use.most().orElse(0) + 1)))
                    .put("floor", use -> use.least(OptionalInt.of(use.least().orElse(0) + 1)))
                    .put("released", use -> use.released(use.released() - 1))
                    .put(
                            "floor and released",
                            use -> use.least(OptionalInt.of(use.least().orElse(0) - 1))
                                    .released(use.released() + 1))
                    .put("base", use -> use.base(Optional.of(use.base().orElse(0L) + 1)))
                    .put("exceeds its share", use -> use.exceedsShare(!use.exceedsShare()))
                    .put(
                            "not known",
                            use -> use.notKnown(Optional.of(use.notKnown().orElse("") + "x")))
                    .put("one selected more", use -> use.selected(use.selected() + 1))
                    .put("one tied more", use -> use.tied(use.tied() + 1))
                    .buildOrThrow();

    private LimitMutations() {}
}
