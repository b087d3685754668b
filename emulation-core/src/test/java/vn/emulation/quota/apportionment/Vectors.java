package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every way to hand out places within bounds, one by one, and the best of them: too slow for anything but a test. */
final class Vectors {
    private final ApportionmentProblem problem;
    private final List<List<Integer>> feasible = new ArrayList<>();

    private Vectors(ApportionmentProblem problem) {
        this.problem = problem;
    }

    /** Returns the vectors, by unit, that a divisor method admits: those whose ordered claims are the strongest. */
    static Set<List<Integer>> optimal(ApportionmentProblem problem) {
        Vectors vectors = new Vectors(problem);
        vectors.extend(new ArrayList<>(), problem.places());
        return best(vectors.feasible, Comparator.comparing(vectors::claims, Vectors::compareClaims));
    }

    /** Returns the vectors nearest to the quotas: least sum of squared differences. */
    static Set<List<Integer>> nearest(ApportionmentProblem problem) {
        Vectors vectors = new Vectors(problem);
        vectors.extend(new ArrayList<>(), problem.places());
        return best(vectors.feasible, Comparator.comparing(vectors::distance).reversed());
    }

    /** Returns the vectors that the result leaves open: what is certain, and a choice in each tie. */
    static Set<List<Integer>> of(ApportionmentResult result) {
        Set<List<Integer>> open = new LinkedHashSet<>();
        open.add(result.shares().stream().map(UnitShare::places).toList());
        for (ApportionmentTie tie : result.ties()) {
            Set<List<Integer>> settled = new LinkedHashSet<>();
            for (List<String> chosen : choices(tie)) {
                open.forEach(vector -> settled.add(with(result, vector, chosen)));
            }
            open.clear();
            open.addAll(settled);
        }
        return open;
    }

    private static List<Integer> with(ApportionmentResult result, List<Integer> vector, Collection<String> chosen) {
        List<Integer> more = new ArrayList<>(vector);
        for (int i = 0; i < more.size(); i++) {
            more.set(i, more.get(i) + (chosen.contains(result.shares().get(i).id()) ? 1 : 0));
        }
        return more;
    }

    private static List<List<String>> choices(ApportionmentTie tie) {
        List<List<String>> choices = new ArrayList<>();
        for (int mask = 0; mask < 1 << tie.ids().size(); mask++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < tie.ids().size(); i++) {
                if ((mask >> i & 1) == 1) {
                    chosen.add(tie.ids().get(i));
                }
            }
            if (chosen.size() == tie.places() && tie.limits().stream().allMatch(limit -> keeps(limit, chosen))) {
                choices.add(chosen);
            }
        }
        return choices;
    }

    private static boolean keeps(TieLimit limit, List<String> chosen) {
        long count = limit.ids().stream().filter(chosen::contains).count();
        return limit.least() <= count && count <= limit.most();
    }

    private static Set<List<Integer>> best(List<List<Integer>> vectors, Comparator<List<Integer>> order) {
        List<Integer> best = vectors.stream().max(order).orElseThrow();
        Set<List<Integer>> all = new LinkedHashSet<>();
        vectors.stream().filter(vector -> order.compare(vector, best) == 0).forEach(all::add);
        return all;
    }

    private void extend(List<Integer> vector, int left) {
        int index = vector.size();
        if (index == problem.units().size()) {
            if (left == 0 && problem.groups().stream().allMatch(group -> keeps(group, vector))) {
                feasible.add(List.copyOf(vector));
            }
            return;
        }
        ApportionmentUnit unit = problem.units().get(index);
        int most = unit.weight().signum() == 0 ? unit.minimum() : unit.maximum().orElse(left);
        for (int places = unit.minimum(); places <= Math.min(most, left); places++) {
            vector.add(places);
            extend(vector, left - places);
            vector.remove(index);
        }
    }

    private boolean keeps(ApportionmentGroup group, List<Integer> vector) {
        long total = 0;
        for (int i = 0; i < vector.size(); i++) {
            total += isIn(problem.units().get(i).group().orElse(""), group.id()) ? vector.get(i) : 0;
        }
        return group.minimum() <= total && total <= group.maximum().orElse(Integer.MAX_VALUE);
    }

    private boolean isIn(String name, String group) {
        return name.equals(group)
                || problem.groups().stream()
                        .filter(each -> each.id().equals(name))
                        .flatMap(each -> each.parent().stream())
                        .anyMatch(parent -> isIn(parent, group));
    }

    private List<Fraction> claims(List<Integer> vector) {
        List<Fraction> claims = new ArrayList<>();
        for (int i = 0; i < vector.size(); i++) {
            ApportionmentUnit unit = problem.units().get(i);
            long weight =
                    unit.weight().movePointRight(ApportionmentUnit.DECIMALS).longValueExact();
            for (int place = 0; weight > 0 && place < vector.get(i); place++) {
                claims.add(Fraction.claim(problem.method(), weight, (long) unit.prior() + place));
            }
        }
        claims.sort(Comparator.reverseOrder());
        return claims;
    }

    private static int compareClaims(List<Fraction> first, List<Fraction> second) {
        for (int i = 0; i < first.size(); i++) {
            int order = first.get(i).compareTo(second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Fraction distance(List<Integer> vector) {
        List<Fraction> quotas = Quotas.of(problem);
        Fraction sum = Fraction.of(0, 1);
        for (int i = 0; i < vector.size(); i++) {
            Fraction gap = quotas.get(i).minus((long) problem.units().get(i).prior() + vector.get(i));
            sum = sum.plus(gap.times(gap));
        }
        return sum;
    }
}
