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
     *     holds a control, format, unassigned or line-breaking character
     */
    public static String normalise(String thing, String value) {
        String normal = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        Validation.start()
                .check(!normal.isEmpty(), "id.blank", thing)
                .check(normal.length() <= LONGEST, "id.length", thing, shown(normal), normal.length(), LONGEST)
                .check(normal.codePoints().allMatch(Identifiers::isVisible), "id.character", thing, shown(normal))
                .orThrow();
        return normal;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
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
