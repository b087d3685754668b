package vn.emulation.text;

import java.text.Normalizer;
import java.util.Locale;

/** Text of somebody else's, made fit to be shown on one line: nothing in it can steer a terminal or hide. */
public final class VisibleText {

    private VisibleText() {}

    /** Returns the text in NFC, with single spaces for line breaks and tabs, and invisible characters spelt out. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(each -> {
            if (each == '\n' || each == '\t' || each == '\r') {
                shown.append(' ');
            } else {
                append(shown, each);
            }
        });
        return shown.toString().replaceAll(" {2,}", " ").strip();
    }

    /**
     * Returns the text as {@link #of} does, cut after some characters.
     *
     * @param most the most characters, from 1
     */
    public static String excerpt(String text, int most) {
        int cut = text.codePointCount(0, text.length()) > most ? text.offsetByCodePoints(0, most) : text.length();
        return of(text.substring(0, cut)) + (cut < text.length() ? "…" : "");
    }

    /** Appends a character, or its number where it cannot be seen. */
    public static void append(StringBuilder shown, int codePoint) {
        if (isVisible(codePoint)) {
            shown.appendCodePoint(codePoint);
        } else {
            shown.append(String.format(Locale.ROOT, "\\u{%x}", codePoint));
        }
    }

    /** Returns whether a character shows where it stands: it is no control, format or line character, and is assigned. */
    public static boolean isVisible(int codePoint) {
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
}
