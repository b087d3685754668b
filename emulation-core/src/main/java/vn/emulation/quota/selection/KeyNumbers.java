package vn.emulation.quota.selection;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The values of one ranking key as whole numbers, the best the smallest, since comparing decimals costs most of a large
 * selection.
 *
 * <p>They are written in units of the last decimal place that any has; where that takes more digits than a long holds,
 * their places in order stand for them.
 */
final class KeyNumbers {
    private static final int MOST_DIGITS = 18;

    private final List<Entrant> entrants;
    private final int key;
    private final long[] numbers;
    private int decimals;
    private int digitsBefore;

    private KeyNumbers(List<Entrant> entrants, int key) {
        this.entrants = entrants;
        this.key = key;
        this.numbers = new long[entrants.size()];
    }

    /** Returns the number of each entrant; of whoever nobody ranked, any. */
    static long[] of(List<Entrant> entrants, int key, KeyOrder order) {
        KeyNumbers read = new KeyNumbers(entrants, key);
        long[] numbers = read.inUnits() ? read.numbers : read.places();
        return order == KeyOrder.LOWER_FIRST
                ? numbers
                : Arrays.stream(numbers).map(each -> -each).toArray();
    }

    private boolean inUnits() {
        for (int each = 0; each < numbers.length; each++) {
            Entrant entrant = entrants.get(each);
            if (entrant.isRanked()) {
                BigDecimal value = entrant.keys().get(key);
                if (!fits(value, each)) {
                    return false;
                }
                numbers[each] = value.scaleByPowerOfTen(decimals).longValueExact();
            }
        }
        return true;
    }

    /** Makes room for the decimal places of a value; false if there are too many digits. */
    private boolean fits(BigDecimal value, int before) {
        int more = value.scale() - decimals;
        digitsBefore = Math.max(digitsBefore, value.precision() - value.scale());
        if (digitsBefore + Math.max(decimals, value.scale()) > MOST_DIGITS) {
            return false;
        }
        if (more > 0) {
            decimals += more;
            long factor = BigDecimal.ONE.scaleByPowerOfTen(more).longValueExact();
            for (int each = 0; each < before; each++) {
                numbers[each] *= factor;
            }
        }
        return true;
    }

    private long[] places() {
        BigDecimal[] distinct = entrants.stream()
                .filter(Entrant::isRanked)
                .map(each -> each.keys().get(key).stripTrailingZeros())
                .distinct()
                .sorted()
                .toArray(BigDecimal[]::new);
        return entrants.stream()
                .mapToLong(each -> each.isRanked()
                        ? Arrays.binarySearch(distinct, each.keys().get(key))
                        : 0)
                .toArray();
    }
}
