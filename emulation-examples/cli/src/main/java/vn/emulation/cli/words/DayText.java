package vn.emulation.cli.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them and spreadsheets save them: {@code 2026-09-30} or {@code 30/09/2026}. */
public final class DayText {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern VIETNAMESE = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");

    private DayText() {}

    /** Returns the day, or empty if the text is neither form or names no real day. */
    public static Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher vietnamese = VIETNAMESE.matcher(text);
        return vietnamese.matches()
                ? day(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String dayOfMonth) {
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dayOfMonth)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
