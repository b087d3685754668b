package vn.emulation.quota.selection.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.quota.selection.Entrant;
import vn.emulation.quota.selection.SelectionProblem;

/**
 * Which entrants each scope holds. Entrants whom the same limits count, or shares of the result are taken of, are of one
 * class.
 */
final class Membership {
    private final Map<Scope, Integer> numbers = new LinkedHashMap<>();
    private final int constraining;
    private final int[] classOf;
    private final List<int[]> scopesOfClass = new ArrayList<>();
    private final int[] sizes;

    Membership(SelectionProblem problem) {
        problem.limits().forEach(limit -> numbers.putIfAbsent(limit.scope(), numbers.size()));
        bases(problem, ShareBase.Selected.class).forEach(this::number);
        this.constraining = numbers.size();
        bases(problem, ShareBase.Nominated.class).forEach(this::number);
        this.sizes = new int[numbers.size()];
        Postings postings = new Postings(numbers.keySet(), problem.trees());
        int[] profileOf = profiles(problem.entrants(), postings);
        List<List<Integer>> scopesOfProfile = scopesOfProfile(postings, profileOf);
        Map<List<Integer>, Integer> classes = new HashMap<>();
        int[] classOfProfile = scopesOfProfile.stream()
                .mapToInt(scopes -> classes.computeIfAbsent(scopes, none -> addClass(scopes)))
                .toArray();
        this.classOf = new int[profileOf.length];
        for (int entrant = 0; entrant < classOf.length; entrant++) {
            classOf[entrant] = classOfProfile[profileOf[entrant]];
        }
    }

    private static Stream<Scope> bases(SelectionProblem problem, Class<? extends ShareBase> kind) {
        return problem.limits().stream()
                .flatMap(limit -> Stream.of(limit.most(), limit.least()))
                .flatMap(Optional::stream)
                .filter(LimitNumber.Share.class::isInstance)
                .map(number -> ((LimitNumber.Share) number).of())
                .filter(kind::isInstance)
                .map(base -> base instanceof ShareBase.Selected selected
                        ? selected.of()
                        : ((ShareBase.Nominated) base).of());
    }

    private void number(Scope scope) {
        numbers.putIfAbsent(scope, numbers.size());
    }

    private static int[] profiles(List<Entrant> entrants, Postings postings) {
        Map<Map<String, Set<String>>, Integer> profiles = new HashMap<>();
        int[] profileOf = new int[entrants.size()];
        for (int entrant = 0; entrant < profileOf.length; entrant++) {
            Map<String, Set<String>> traits =
                    ImmutableMap.copyOf(Maps.filterKeys(entrants.get(entrant).traits(), postings.traits()::contains));
            profileOf[entrant] = profiles.computeIfAbsent(traits, none -> {
                postings.add(traits);
                return profiles.size();
            });
        }
        return profileOf;
    }

    /** Returns the constraining scopes of each profile, ascending, and counts the entrants of all. */
    private List<List<Integer>> scopesOfProfile(Postings postings, int[] profileOf) {
        int[] members = new int[profileOf.length];
        List<List<Integer>> scopesOfProfile = new ArrayList<>();
        for (int profile : profileOf) {
            if (members[profile]++ == 0) {
                scopesOfProfile.add(new ArrayList<>());
            }
        }
        numbers.forEach((scope, number) -> {
            for (int profile : postings.holding(scope)) {
                sizes[number] += members[profile];
                if (number < constraining) {
                    scopesOfProfile.get(profile).add(number);
                }
            }
        });
        return scopesOfProfile;
    }

    private int addClass(List<Integer> scopes) {
        scopesOfClass.add(scopes.stream().mapToInt(Integer::intValue).toArray());
        return scopesOfClass.size() - 1;
    }

    /** How many scopes constrain: those of limits, and those that shares of the result are taken of. */
    int scopes() {
        return constraining;
    }

    int scope(Limit limit) {
        return Optional.ofNullable(numbers.get(limit.scope())).orElseThrow();
    }

    int scope(Scope scope) {
        return Optional.ofNullable(numbers.get(scope)).orElseThrow();
    }

    int size(int scope) {
        return sizes[scope];
    }

    int classes() {
        return scopesOfClass.size();
    }

    int classOf(int entrant) {
        return classOf[entrant];
    }

    /** The constraining scopes that hold a class, ascending. */
    int[] scopesOf(int group) {
        return scopesOfClass.get(group);
    }
}
