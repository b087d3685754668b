package vn.emulation.text;

import java.text.Normalizer;
import vn.emulation.validation.Validation;

/** Normal form of identifiers, so that two spellings of one id are one id. */
public final class Identifiers {

    /** The most characters an identifier may have after normalisation. */
    public static final int LONGEST = 120;

    private Identifiers() {}

    /**
     * Returns the identifier in NFC without surrounding white space.
     *
     * @param thing what the identifier names, for the message, such as {@code dossier}
     * @throws vn.emulation.validation.InvalidValueException if it is blank, longer than {@link #LONGEST} characters, or
     *     holds a control, format, unassigned or line-breaking character, or a space other than the plain one
     */
    public static String normalise(String thing, String value) {
        return isPlain(value) ? value : normalised(thing, value);
    }

    /** Most identifiers are of printable ASCII, which is in normal form; a table of dossiers has dozens in a row. */
    private static boolean isPlain(String value) {
        int length = value.length();
        if (length == 0 || length > LONGEST || value.charAt(0) == ' ' || value.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String normalised(String thing, String value) {
        String normal = strip(Normalizer.normalize(value, Normalizer.Form.NFC));
        boolean visible = normal.codePoints().allMatch(Identifiers::isVisible);
        if (normal.isEmpty() || normal.length() > LONGEST || !visible) {
            refuse(thing, normal, visible);
        }
        return normal;
    }

    /** Apart, because a message is made ready for the few values that are refused only. */
    private static void refuse(String thing, String normal, boolean visible) {
        String shown = shown(normal);
        Validation.start()
                .check(!normal.isEmpty(), "id.blank", thing)
                .check(normal.length() <= LONGEST, "id.length", thing, shown, normal.length(), LONGEST)
                .check(visible, "id.character", thing, shown)
                .orThrow();
    }

    /** Strips what {@link String#strip} does and no-break spaces, which spreadsheets leave behind. */
    private static String strip(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && isSpace(value.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** A space other than the plain one looks like it and is not it. */
    private static boolean isVisible(int codePoint) {
        boolean plain = codePoint == ' ' || Character.getType(codePoint) != Character.SPACE_SEPARATOR;
        return plain && VisibleText.isVisible(codePoint);
    }

    /** Shortens a hostile value and makes its invisible characters visible, so that a message stays one line. */
    private static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(40).forEach(codePoint -> {
            if (isVisible(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
            }
        });
        return value.codePointCount(0, value.length()) > 40 ? shown + "…" : shown.toString();
    }
}
