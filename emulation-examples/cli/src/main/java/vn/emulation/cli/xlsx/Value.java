package vn.emulation.cli.xlsx;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What a cell holds. */
sealed interface Value {

    /** How many characters it takes when it is shown. */
    int width();

    /**
     * A text, which is never computed.
     *
     * @param text the text
     */
    record Text(String text) implements Value {
        @Override
        public int width() {
            return text.codePointCount(0, text.length());
        }
    }

    /**
     * A whole number.
     *
     * @param number the number
     */
    record Count(long number) implements Value {
        @Override
        public int width() {
            return String.valueOf(number).length();
        }
    }

    /**
     * A day that Excel can count, from 1900 on.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Value {
        @Override
        public int width() {
            return 10;
        }
    }

    /** Nothing. */
    Value NONE = new Text("");

    Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,14}");

    int FIRST_YEAR = 1900;

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Count(number);
    }

    static Value of(OptionalInt number) {
        return number.isPresent() ? of(number.getAsInt()) : NONE;
    }

    static Value of(Optional<LocalDate> day) {
        return day.map(Value::of).orElse(NONE);
    }

    static Value of(LocalDate day) {
        return day.getYear() < FIRST_YEAR ? of(day.toString()) : new Day(day);
    }

    /** Returns a number where the text is one, such as a cut line, and else the text, such as a dash. */
    static Value numberOrText(String text) {
        return DIGITS.matcher(text).matches() ? of(Long.parseLong(text)) : of(text);
    }
}
