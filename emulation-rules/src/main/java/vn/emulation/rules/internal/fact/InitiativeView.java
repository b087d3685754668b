package vn.emulation.rules.internal.fact;

import java.util.List;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.Reach;

/**
 * Initiatives, research and bravery, as rules count them.
 *
 * @param initiatives what is listed
 * @param roundYear the round's year
 */
record InitiativeView(List<Initiative> initiatives, int roundYear) {

    /** Returns how many of at least the reach were recognised in so many years up to that of the round. */
    long within(Reach least, long span) {
        return yearsWithin(least, span).size();
    }

    List<Integer> yearsWithin(Reach least, long span) {
        return initiatives.stream()
                .filter(each -> each.reach().compareTo(least) >= 0)
                .map(each -> each.recognisedOn().getYear())
                .filter(year -> YearRun.isWithin(year, span, roundYear))
                .toList();
    }
}
