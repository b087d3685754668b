package vn.emulation.quota.selection.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a problem into parts: classes that one scope holds are of one part. */
final class Parts {
    private final Membership membership;
    private final Comparator<Integer> largestFirst;
    private final List<List<Integer>> classesOf = new ArrayList<>();
    private final int[] partOf;
    private final List<List<Integer>> classes = new ArrayList<>();

    private Parts(Membership membership) {
        this.membership = membership;
        this.largestFirst = Comparator.<Integer>comparingInt(scope -> -membership.size(scope))
                .thenComparing(Comparator.naturalOrder());
        IntStream.range(0, membership.scopes()).forEach(scope -> classesOf.add(new ArrayList<>()));
        for (int each = 0; each < membership.classes(); each++) {
            for (int scope : membership.scopesOf(each)) {
                classesOf.get(scope).add(each);
            }
        }
        this.partOf = new int[membership.classes()];
        Arrays.fill(partOf, -1);
        for (int each = 0; each < partOf.length; each++) {
            if (partOf[each] < 0) {
                classes.add(reached(each));
            }
        }
    }

    static List<Part> of(Membership membership, int entrants) {
        Parts parts = new Parts(membership);
        List<List<Integer>> members = new ArrayList<>();
        parts.classes.forEach(none -> members.add(new ArrayList<>()));
        for (int entrant = 0; entrant < entrants; entrant++) {
            members.get(parts.partOf[membership.classOf(entrant)]).add(entrant);
        }
        return IntStream.range(0, members.size())
                .mapToObj(part -> parts.part(parts.classes.get(part), members.get(part)))
                .toList();
    }

    /** Numbers every class that scopes lead to from a first one. */
    private List<Integer> reached(int first) {
        int number = classes.size();
        List<Integer> reached = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
        partOf[first] = number;
        while (!waiting.isEmpty()) {
            int each = waiting.remove();
            reached.add(each);
            for (int scope : membership.scopesOf(each)) {
                List<Integer> others = classesOf.get(scope);
                others.stream().filter(other -> partOf[other] < 0).forEach(other -> {
                    partOf[other] = number;
                    waiting.add(other);
                });
                others.clear();
            }
        }
        return reached.stream().sorted().toList();
    }

    private Part part(List<Integer> own, List<Integer> members) {
        int[] ascending = own.stream().mapToInt(Integer::intValue).toArray();
        int[] entrants = members.stream().mapToInt(Integer::intValue).toArray();
        int[] kindOf = IntStream.of(entrants)
                .map(entrant -> Arrays.binarySearch(ascending, membership.classOf(entrant)))
                .toArray();
        int[] sizeOf = new int[ascending.length];
        IntStream.of(kindOf).forEach(kind -> sizeOf[kind]++);
        int[][] scopesOf = IntStream.of(ascending)
                .mapToObj(each -> largestFirst(IntStream.of(membership.scopesOf(each))))
                .toArray(int[][]::new);
        int[] scopes =
                largestFirst(Arrays.stream(scopesOf).flatMapToInt(IntStream::of).distinct());
        return new Part(entrants, kindOf, scopesOf, sizeOf, scopes);
    }

    private int[] largestFirst(IntStream scopes) {
        return scopes.boxed().sorted(largestFirst).mapToInt(Integer::intValue).toArray();
    }
}
