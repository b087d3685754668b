package vn.emulation.json;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;

/** Finds the word that stands at a place of broken JSON. */
final class Snippet {
    private static final int LONGEST = 40;
    private static final CharMatcher OF_WORD = CharMatcher.inRange('0', '9')
            .or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.anyOf("+-._"));

    private Snippet() {}

    /** Returns the index at which the word begins that an index lies in or just behind, unless it lies in a text. */
    static int wordStart(byte[] bytes, int index) {
        int start = index;
        while (start > 0 && OF_WORD.matches((char) bytes[start - 1])) {
            start--;
        }
        return isInText(bytes, index) ? index : start;
    }

    /** A text cannot hold a line break, so the quotation marks of its own line tell. */
    private static boolean isInText(byte[] bytes, int index) {
        int lineStart = index;
        while (lineStart > 0 && bytes[lineStart - 1] != '\n') {
            lineStart--;
        }
        boolean inText = false;
        for (int i = lineStart; i < index; i++) {
            if (bytes[i] == '\\' && inText) {
                i++;
            } else if (bytes[i] == '"') {
                inText = !inText;
            }
        }
        return inText;
    }

    /** Returns the word that begins at an index, or else the character there. */
    static String text(byte[] bytes, int index) {
        int end = Math.min(wordEnd(bytes, index), index + LONGEST);
        return end > index ? new String(bytes, index, end - index, StandardCharsets.UTF_8) : character(bytes, index);
    }

    /** Returns the index at which the word ends that an index lies in, or the index itself. */
    static int wordEnd(byte[] bytes, int index) {
        int end = index;
        while (end < bytes.length && OF_WORD.matches((char) bytes[end])) {
            end++;
        }
        return end;
    }

    private static String character(byte[] bytes, int index) {
        String rest = new String(bytes, index, Math.min(4, bytes.length - index), StandardCharsets.UTF_8);
        return rest.isEmpty() ? "" : Excerpt.of(Character.toString(rest.codePointAt(0)));
    }
}
