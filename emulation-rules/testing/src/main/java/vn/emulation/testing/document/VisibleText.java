package vn.emulation.testing.document;

import java.util.Locale;

/** Text of somebody else's on one line, in which nothing hides. */
final class VisibleText {

    private VisibleText() {}

    /** Returns the text with single spaces for line breaks and tabs, and characters that cannot be seen spelt out. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(each -> append(shown, each));
        return shown.toString().replaceAll(" {2,}", " ").strip();
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
            shown.append(' ');
            return;
        }
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> shown.append(String.format(Locale.ROOT, "\\u{%x}", codePoint));
            default -> shown.appendCodePoint(codePoint);
        }
    }
}
