package vn.emulation.quota.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;

/** The whole result of a problem of a few ranked entrants under limits of fixed numbers, found by trying every set. */
final class ResultByTrial {
    private final SelectionProblem problem;
    private final List<Integer> best;
    private final List<Standing> standings;

    private ResultByTrial(SelectionProblem problem, List<Integer> best) {
        this.problem = problem;
        this.best = best;
        this.standings = Trial.standings(problem);
    }

    /** Returns the result, or empty if the limits cannot all be kept. */
    static Optional<SelectionResult> of(SelectionProblem problem) {
        List<Integer> best = Trial.bestSets(problem);
        return best.isEmpty() ? Optional.empty() : Optional.of(new ResultByTrial(problem, best).result());
    }

    private SelectionResult result() {
        List<TieCase> ties = new ArrayList<>();
        int left = mask(IntStream.range(0, standings.size()).filter(each -> standings.get(each) == Standing.TIED));
        while (left != 0) {
            int group = factor(left);
            ties.add(tie(group));
            left &= ~group;
        }
        ties.sort(Comparator.<TieCase>comparingInt(tie -> level(tie.tied().get(0)))
                .thenComparing(tie -> tie.tied().get(0)));
        SelectionResult truth = new SelectionResult(
                problem.name(),
                tier(),
                List.of(),
                problem.limits().stream().map(this::use).toList(),
                ties,
                List.of());
        return Forgery.of(
                problem,
                SelectionResultBuilder.builder(truth)
                        .entrants(IntStream.range(0, standings.size())
                                .mapToObj(each -> new PlacedEntrant(
                                        problem.entrants().get(each).id(),
                                        standings.get(each),
                                        Optional.empty(),
                                        OptionalInt.empty()))
                                .toList())
                        .build(),
                standings);
    }

    private static int mask(IntStream places) {
        return places.map(each -> 1 << each).sum();
    }

    /** The smallest set of tied entrants, with the first, of which the best sets differ independently of the others. */
    private int factor(int tied) {
        int first = Integer.lowestOneBit(tied);
        return IntStream.range(0, 1 << standings.size())
                .filter(set -> (set & first) != 0 && (set & ~tied) == 0)
                .boxed()
                .sorted(Comparator.comparing(Integer::bitCount))
                .filter(set -> projections(set) * projections(~set) == best.size())
                .findFirst()
                .orElseThrow();
    }

    private long projections(int set) {
        return best.stream().map(each -> each & set).distinct().count();
    }

    private TieCase tie(int group) {
        int top = entrants(group).map(this::level).min().orElseThrow();
        int tied = mask(entrants(group).filter(each -> level(each) == top));
        List<String> overAll = limits(tied, true);
        return TieCase.of(
                problem.name(),
                problem.entrants().get(Integer.numberOfTrailingZeros(tied)).keys(),
                Integer.bitCount(best.get(0) & tied),
                ids(tied),
                overAll.isEmpty() ? limits(tied, false) : overAll,
                ids(group & ~tied));
    }

    /** The full limits that count all of some entrants, the innermost, or that count one of them. */
    private List<String> limits(int tied, boolean all) {
        List<Limit> full = problem.limits().stream()
                .filter(limit -> limit.most()
                        .filter(most ->
                                Integer.bitCount(best.get(0) & members(limit)) == ((LimitNumber.Fixed) most).places())
                        .isPresent())
                .filter(limit -> all ? (tied & ~members(limit)) == 0 : (tied & members(limit)) != 0)
                .toList();
        int smallest = full.stream()
                .mapToInt(limit -> Integer.bitCount(members(limit)))
                .min()
                .orElse(0);
        return full.stream()
                .filter(limit -> !all || Integer.bitCount(members(limit)) == smallest)
                .map(Limit::id)
                .toList();
    }

    private Tier tier() {
        boolean cross = problem.limits().stream()
                .anyMatch(one -> problem.limits().stream().anyMatch(other -> {
                    int shared = members(one) & members(other);
                    return shared != 0 && shared != members(one) && shared != members(other);
                }));
        return cross ? Tier.TWO_LAMINAR : Tier.LAMINAR;
    }

    private int members(Limit limit) {
        return mask(IntStream.range(0, standings.size())
                .filter(each ->
                        Forgery.holds(problem, limit.scope(), problem.entrants().get(each))));
    }

    private IntStream entrants(int set) {
        return IntStream.range(0, standings.size()).filter(each -> (set >> each & 1) == 1);
    }

    private List<String> ids(int set) {
        return entrants(set).mapToObj(each -> problem.entrants().get(each).id()).toList();
    }

    private int level(String id) {
        return level(IntStream.range(0, standings.size())
                .filter(each -> problem.entrants().get(each).id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    /** By the two keys of {@link Worlds}, in quarters: the lower position first, then the higher preference. */
    private int level(int entrant) {
        List<BigDecimal> keys = problem.entrants().get(entrant).keys();
        return keys.get(0).multiply(BigDecimal.valueOf(8)).intValueExact()
                - keys.get(1).multiply(BigDecimal.valueOf(4)).intValueExact();
    }

    private LimitUse use(Limit limit) {
        int least =
                limit.least().map(each -> ((LimitNumber.Fixed) each).places()).orElse(0);
        int kept = limit.floorMode() == FloorMode.HARD ? least : Math.min(least, Trial.attainable(problem, limit));
        return LimitUse.builder()
                .limit(limit.id())
                .entrants(Integer.bitCount(members(limit)))
                .most(limit.most()
                        .map(each -> OptionalInt.of(((LimitNumber.Fixed) each).places()))
                        .orElse(OptionalInt.empty()))
                .least(limit.least().isPresent() ? OptionalInt.of(kept) : OptionalInt.empty())
                .released(least - kept)
                .base(Optional.empty())
                .exceedsShare(false)
                .notKnown(Optional.empty())
                .selected(0)
                .tied(0)
                .build();
    }
}
