package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.List;

/** The limits whose cap is that of their scope; where several are equal, raising one alone changes nothing. */
final class LimitsByScope {
    private final List<List<String>> binding = new ArrayList<>();

    LimitsByScope(Setting setting) {
        for (int scope = 0; scope < setting.sizeOfScope().length; scope++) {
            binding.add(new ArrayList<>());
        }
        for (ResolvedLimit limit : setting.limits()) {
            if (limit.most().isPresent()
                    && limit.most().getAsInt() == setting.bounds().cap(limit.scope())) {
                binding.get(limit.scope()).add(limit.limit().id());
            }
        }
    }

    /** The ids of these limits of a scope, in order. */
    List<String> binding(int scope) {
        return List.copyOf(binding.get(scope));
    }
}
