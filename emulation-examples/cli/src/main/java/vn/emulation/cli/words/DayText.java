package vn.emulation.cli.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as people type them and spreadsheets save them: {@code 2026-09-30} or {@code 30/09/2026}. */
public final class DayText {

    private static final int LENGTH = 10;

    private DayText() {}

    /** Returns the day, or empty if the text is neither form or names no real day. */
    public static Optional<LocalDate> read(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        return text.charAt(4) == '-' && text.charAt(7) == '-'
                ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH))
                : text.charAt(2) == '/' && text.charAt(5) == '/'
                        ? day(number(text, 6, LENGTH), number(text, 3, 5), number(text, 0, 2))
                        : Optional.empty();
    }

    /** Returns the number, or -1 where another character than a digit stands. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        if (year < 0 || month < 0 || dayOfMonth < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
