package vn.emulation.quota.selection.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.emulation.quota.selection.Tier;

/**
 * How the limits of a part lie to each other.
 *
 * @param tier the tier
 * @param forests the one or two families of nested limits that they are, none in the general tier
 */
record Shape(Tier tier, List<Forest> forests) {

    static Shape of(Part part, AuditCase audited) {
        boolean moves = IntStream.of(part.scopes())
                .mapToObj(audited::limitsOf)
                .anyMatch(limits -> limits.isEmpty() || limits.stream().anyMatch(AuditedLimit::isShareOfResult));
        if (moves) {
            return new Shape(Tier.GENERAL, List.of());
        }
        return Forest.of(part, scope -> true)
                .map(forest -> new Shape(Tier.LAMINAR, List.of(forest)))
                .or(() -> twoFamilies(part, audited.membership()))
                .orElseGet(() -> new Shape(Tier.GENERAL, List.of()));
    }

    /** Divides the scopes into two families so that no two of one cross, if that can be done. */
    private static Optional<Shape> twoFamilies(Part part, Membership membership) {
        Map<Integer, Set<Integer>> crossing = crossing(part, membership);
        Map<Integer, Boolean> family = new HashMap<>();
        for (int first : part.scopes()) {
            Deque<Integer> waiting = new ArrayDeque<>();
            if (family.putIfAbsent(first, true) == null) {
                waiting.add(first);
            }
            while (!waiting.isEmpty()) {
                int scope = waiting.remove();
                boolean own = family.getOrDefault(scope, true);
                for (int other : crossing.getOrDefault(scope, Set.of())) {
                    if (family.getOrDefault(other, !own) == own) {
                        return Optional.empty();
                    }
                    if (family.putIfAbsent(other, !own) == null) {
                        waiting.add(other);
                    }
                }
            }
        }
        List<Forest> forests = new ArrayList<>();
        for (boolean each : new boolean[] {true, false}) {
            forests.add(Forest.of(part, scope -> family.getOrDefault(scope, true) == each)
                    .orElseThrow());
        }
        return Optional.of(new Shape(Tier.TWO_LAMINAR, forests));
    }

    /** For each scope those that share some entrants with it, but not all that either holds. */
    private static Map<Integer, Set<Integer>> crossing(Part part, Membership membership) {
        Map<Integer, Map<Integer, Integer>> shared = new TreeMap<>();
        for (int kind = 0; kind < part.kinds(); kind++) {
            int[] scopes = part.scopesOf()[kind];
            for (int one : scopes) {
                for (int other : scopes) {
                    if (one < other) {
                        shared.computeIfAbsent(one, none -> new HashMap<>())
                                .merge(other, part.sizeOf()[kind], Integer::sum);
                    }
                }
            }
        }
        Map<Integer, Set<Integer>> crossing = new HashMap<>();
        shared.forEach((one, others) -> others.forEach((other, both) -> {
            if (both < membership.size(one) && both < membership.size(other)) {
                crossing.computeIfAbsent(one, none -> new TreeSet<>()).add(other);
                crossing.computeIfAbsent(other, none -> new TreeSet<>()).add(one);
            }
        }));
        return crossing;
    }
}
