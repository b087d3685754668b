package vn.emulation.quota.apportionment;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Units with equal claims to fewer places than they are (đơn vị ngang nhau): a council or a lot has to choose.
 *
 * <p>Each unit receives one of the places or none, on top of those it holds for certain. Every choice of that many
 * units that keeps the limits is as good as every other, and two ties are settled each by itself.
 *
 * @param ids the units, by id
 * @param places how many places are left for them, from 1, fewer than they are
 * @param limits what bounds of groups leave of the choice, by group; empty when every choice keeps them
 */
public record ApportionmentTie(List<String> ids, int places, List<TieLimit> limits) {

    /** Sorts the ids and limits. */
    public ApportionmentTie {
        ids = ImmutableList.sortedCopyOf(ids);
        limits = ImmutableList.sortedCopyOf(Comparator.comparing(TieLimit::group), limits);
    }

    /** Returns the tie in signs, such as {@code A, B, C: 1}, with what groups leave of the choice in brackets. */
    @Override
    public String toString() {
        String choice = String.join(", ", ids) + ": " + places;
        return limits.isEmpty()
                ? choice
                : choice + limits.stream().map(TieLimit::toString).collect(Collectors.joining(", ", " [", "]"));
    }
}
