package vn.emulation.quota.selection.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Entrants under limits of any sets of types, and of shares.
 *
 * @param types by limit: the types it bears on
 */
record GeneralInstance(
        Entrants entrants,
        List<List<Integer>> types,
        List<Integer> cap,
        List<Integer> floor,
        List<ShareConstraint> shares) {

    /** Draws two to four families, some of sets that share no type, some of any sets, and up to two shares. */
    static GeneralInstance random(Random random, int most) {
        Entrants entrants = Entrants.random(random, most);
        List<List<Integer>> types = new ArrayList<>();
        for (int family = 2 + random.nextInt(3); family > 0; family--) {
            addFamily(random, entrants.types(), types);
        }
        List<Integer> cap = new ArrayList<>();
        List<Integer> floor = new ArrayList<>();
        boolean floors = random.nextInt(3) > 0;
        for (List<Integer> set : types) {
            int size = (int) entrants.type().stream().filter(set::contains).count();
            cap.add(random.nextInt(4) == 0 ? Integer.MAX_VALUE : random.nextInt(size + 2));
            int drawn = random.nextInt(12) == 0 ? size : random.nextInt(3);
            floor.add(floors && random.nextInt(10) < 3 ? Math.min(drawn, cap.get(cap.size() - 1)) : 0);
        }
        List<ShareConstraint> shares = new ArrayList<>();
        for (int share = random.nextInt(3); share > 0; share--) {
            shares.add(share(random, types.size()));
        }
        return new GeneralInstance(entrants, types, cap, floor, shares);
    }

    /** Draws limits of two to four types each, of which one or two are taken at the most, or one at the least. */
    static GeneralInstance tangled(Random random, int entrants) {
        List<Integer> level = random.ints(entrants, 0, 3).boxed().toList();
        List<Integer> type = IntStream.range(0, entrants).boxed().toList();
        List<List<Integer>> types = new ArrayList<>();
        List<Integer> cap = new ArrayList<>();
        List<Integer> floor = new ArrayList<>();
        for (int limit = entrants + random.nextInt(entrants); limit > 0; limit--) {
            int size = 2 + random.nextInt(3);
            types.add(random.ints(0, entrants).distinct().limit(size).boxed().toList());
            boolean isFloor = random.nextInt(3) == 0;
            cap.add(isFloor ? Integer.MAX_VALUE : 1 + random.nextInt(size - 1));
            floor.add(isFloor ? 1 : 0);
        }
        List<ShareConstraint> shares = random.nextBoolean() ? List.of() : List.of(share(random, types.size()));
        return new GeneralInstance(new Entrants(level, type), types, cap, floor, shares);
    }

    private static void addFamily(Random random, int types, List<List<Integer>> sets) {
        int parts = 1 + random.nextInt(3);
        boolean isPartition = random.nextBoolean();
        int[] part = random.ints(types, 0, parts).toArray();
        for (int p = 0; p < parts; p++) {
            int own = p;
            sets.add(IntStream.range(0, types)
                    .filter(t -> isPartition ? part[t] == own : random.nextBoolean())
                    .boxed()
                    .toList());
        }
    }

    private static ShareConstraint share(Random random, int sets) {
        ShareConstraint.Rounding[] roundings = ShareConstraint.Rounding.values();
        return new ShareConstraint(
                random.nextInt(sets),
                random.nextInt(sets),
                random.nextInt(7),
                1 + random.nextInt(6),
                roundings[random.nextInt(roundings.length)],
                random.nextInt(3) > 0);
    }

    List<LimitedSet> sets() {
        return IntStream.range(0, types.size())
                .mapToObj(set -> new LimitedSet(members(types.get(set)), floor.get(set), cap.get(set)))
                .toList();
    }

    private int members(List<Integer> set) {
        return IntStream.range(0, entrants.size())
                .filter(i -> set.contains(entrants.type().get(i)))
                .map(i -> 1 << i)
                .sum();
    }

    BestSets bestSets(boolean fillFirst) {
        List<LimitedSet> sets = sets();
        return BestSets.of(
                entrants,
                fillFirst,
                set -> sets.stream().allMatch(limited -> limited.keepsCap(set) && limited.keepsFloor(set))
                        && shares.stream().allMatch(share -> keeps(share, sets, set)));
    }

    private static boolean keeps(ShareConstraint share, List<LimitedSet> sets, int set) {
        long part = sets.get(share.part()).count(set);
        long twice = 2 * share.numerator() * sets.get(share.whole()).count(set);
        long half = share.denominator();
        long whole = 2 * half;
        long limit = switch (share.rounding()) {
            case FLOOR -> twice / whole;
            case HALF_UP -> (twice + half) / whole;
            case CEILING -> (twice + whole - 1) / whole;
            case FLOOR_MIN_ONE -> Math.max(twice / whole, 1);
        };
        return share.isCap() ? part <= limit : part >= limit;
    }

    /** Returns the most that one set can have if all caps are kept, by looking at every set of entrants. */
    int mostUnderCaps(int number) {
        List<LimitedSet> sets = sets();
        return IntStream.range(0, 1 << entrants.size())
                .filter(set -> sets.stream().allMatch(limited -> limited.keepsCap(set)))
                .map(sets.get(number)::count)
                .max()
                .orElseThrow();
    }

    KernelOutcome solve(boolean fillFirst, long nodeLimit) {
        int[][] setsOfType = IntStream.range(0, entrants.types())
                .mapToObj(type -> IntStream.range(0, types.size())
                        .filter(set -> types.get(set).contains(type))
                        .toArray())
                .toArray(int[][]::new);
        return GeneralKernel.solve(
                entrants.rows(),
                setsOfType,
                cap.stream().mapToInt(Integer::intValue).toArray(),
                floor.stream().mapToInt(Integer::intValue).toArray(),
                shares,
                fillFirst,
                nodeLimit);
    }
}
