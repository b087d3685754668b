package vn.emulation.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** The numbers that differ from one by two neighbouring digits that changed places. */
final class SwappedDigits {

    private SwappedDigits() {}

    static List<Long> of(long number) {
        String digits = Long.toString(number);
        return IntStream.range(0, digits.length() - 1)
                .filter(place -> digits.charAt(place) != digits.charAt(place + 1))
                .filter(place -> place > 0 || digits.charAt(1) != '0')
                .mapToObj(place -> Long.parseLong(swapped(digits, place)))
                .toList();
    }

    private static String swapped(String digits, int place) {
        return digits.substring(0, place)
                + digits.charAt(place + 1)
                + digits.charAt(place)
                + digits.substring(place + 2);
    }
}
