package vn.emulation.quota.selection;

/**
 * How many ranked entrants of one type lie in one band of the ranking (số lượng theo khoảng thứ hạng).
 *
 * @param type the number that an outline gives those who differ by rank alone
 * @param band the number of the band; whoever lies in a lower one ranks before whoever lies in a higher one
 * @param entrants how many they are
 */
public record BandCount(int type, long band, int entrants) {

    /** Returns this count and another of the same type and band together. */
    public BandCount plus(BandCount other) {
        return new BandCount(type, band, Math.addExact(entrants, other.entrants));
    }
}
