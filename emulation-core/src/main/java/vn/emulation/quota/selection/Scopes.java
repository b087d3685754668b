package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.limit.ShareBase;

/** The scopes that limits and their bases name, each once, numbered by the first limit that names it. */
final class Scopes {
    private final Map<Scope, Integer> numbers = new HashMap<>();
    private final List<Scope> scopes = new ArrayList<>();

    Scopes(List<Limit> limits) {
        limits.forEach(limit -> add(limit.scope()));
        limits.stream()
                .flatMap(limit -> Stream.of(limit.most(), limit.least()))
                .flatMap(Optional::stream)
                .flatMap(Scopes::bases)
                .forEach(this::add);
    }

    private static Stream<Scope> bases(LimitNumber number) {
        if (number instanceof LimitNumber.Share share) {
            if (share.of() instanceof ShareBase.Nominated nominated) {
                return Stream.of(nominated.of());
            }
            if (share.of() instanceof ShareBase.Selected selected) {
                return Stream.of(selected.of());
            }
        }
        return Stream.empty();
    }

    private void add(Scope scope) {
        if (numbers.putIfAbsent(scope, scopes.size()) == null) {
            scopes.add(scope);
        }
    }

    /** The number of a scope that a limit or base names. */
    int number(Scope scope) {
        return Optional.ofNullable(numbers.get(scope)).orElseThrow();
    }

    /** The scopes, by number. */
    List<Scope> all() {
        return List.copyOf(scopes);
    }
}
