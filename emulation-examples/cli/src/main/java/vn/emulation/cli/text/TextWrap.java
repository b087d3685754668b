package vn.emulation.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at its spaces. */
final class TextWrap {

    private TextWrap() {}

    /** Returns how many columns a text takes on a terminal, where a Vietnamese letter with all its marks is one. */
    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Returns the lines, at least one; a word that is wider than they may be stands on a line of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String word : text.split(" ", -1)) {
            if (filled > 0 && filled + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            line.append(filled > 0 ? " " : "").append(word);
            filled += width(word) + (filled > 0 ? 1 : 0);
        }
        lines.add(line.toString());
        return lines;
    }

    static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, width(word));
        }
        return longest;
    }
}
