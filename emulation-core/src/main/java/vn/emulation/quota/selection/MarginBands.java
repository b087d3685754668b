package vn.emulation.quota.selection;

import java.util.Arrays;

/** The first and the last band of each type that is contested, and how many lie before and behind them. */
final class MarginBands {
    private final long[] first;
    private final long[] last;
    private final int[] ahead;
    private final int[] behind;

    MarginBands(int types) {
        this.first = new long[types];
        Arrays.fill(first, Long.MIN_VALUE);
        this.last = new long[types];
        Arrays.fill(last, Long.MAX_VALUE);
        this.ahead = new int[types];
        this.behind = new int[types];
    }

    void startAt(BandCount count) {
        first[count.type()] = count.band();
    }

    void endAt(BandCount count) {
        last[count.type()] = count.band();
    }

    void count(BandCount count) {
        switch (zone(count.type(), count.band())) {
            case AHEAD -> ahead[count.type()] += count.entrants();
            case BEHIND -> behind[count.type()] += count.entrants();
            case CONTESTED -> {}
        }
    }

    Zone zone(int type, long band) {
        if (band < first[type]) {
            return Zone.AHEAD;
        }
        return band > last[type] ? Zone.BEHIND : Zone.CONTESTED;
    }

    /** The band of which everybody comes out as all in a zone beyond it do. */
    long standIn(int type, Zone zone) {
        return zone == Zone.AHEAD ? first[type] : last[type];
    }

    /** How many of a type are in for certain and not contested. */
    int ahead(int type) {
        return ahead[type];
    }

    /** How many of a type are not contested. */
    int beyond(int type) {
        return ahead[type] + behind[type];
    }
}
