package vn.emulation.cli.table;

import java.text.Normalizer;

/** What cells say. */
public final class CellText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char FIRST_MARK = '\u0300';

    private CellText() {}

    /** Returns what a cell says: in NFC, without white space around it. */
    public static String of(String raw) {
        return trim(isPlain(raw) ? raw : Normalizer.normalize(raw, Normalizer.Form.NFC));
    }

    /** Letters before the first mark are in NFC whatever stands beside them; most cells have no others. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= FIRST_MARK) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text without white space around it, no-break spaces included. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each) || each == BYTE_ORDER_MARK;
    }
}
