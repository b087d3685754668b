package vn.emulation.rules.internal.sentence;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.List;

/** The phrases that can stand in each place. Immutable. */
final class Grammar {

    private final ImmutableListMultimap<Symbol.Part, Production> productions;

    Grammar(Collection<Production> productions) {
        this.productions =
                productions.stream().collect(ImmutableListMultimap.toImmutableListMultimap(Production::of, any -> any));
    }

    List<Production> productions(Symbol.Part part) {
        return productions.get(part);
    }

    List<Production> all() {
        return productions.values().asList();
    }
}
