package vn.emulation.json;

import java.text.Normalizer;
import java.util.Locale;
import java.util.PrimitiveIterator;

/** A value of a hostile document, shortened and on one line, fit for a message. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(CharSequence value) {
        StringBuilder shown = new StringBuilder();
        PrimitiveIterator.OfInt codePoints = value.codePoints().iterator();
        for (int taken = 0; codePoints.hasNext(); taken++) {
            if (taken == LONGEST) {
                return shown.append('…').toString();
            }
            append(shown, codePoints.nextInt());
        }
        return Normalizer.normalize(shown, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (isVisible(codePoint)) {
            shown.appendCodePoint(codePoint);
        } else {
            shown.append(String.format(Locale.ROOT, "\\u{%x}", codePoint));
        }
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
}
