package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;

/** The limits whose cap is that of their scope; where several are equal, raising one alone changes nothing. */
final class LimitsByScope {
    private final ImmutableListMultimap<Integer, String> binding;

    LimitsByScope(List<ResolvedLimit> limits, Bounds bounds) {
        ImmutableListMultimap.Builder<Integer, String> byScope = ImmutableListMultimap.builder();
        for (ResolvedLimit limit : limits) {
            if (limit.most().isPresent() && limit.most().getAsInt() == bounds.cap(limit.scope())) {
                byScope.put(limit.scope(), limit.limit().id());
            }
        }
        this.binding = byScope.build();
    }

    /** The ids of these limits of a scope, in order. */
    List<String> binding(int scope) {
        return binding.get(scope);
    }
}
