package vn.emulation.cli.icalendar;

import java.nio.charset.StandardCharsets;

/** Folds content lines after 75 octets, never within a letter, as RFC 5545, section 3.1, asks: ical4j counts letters. */
final class ContentLines {

    static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private ContentLines() {}

    /** Returns lines, however folded, folded anew. */
    static String folded(String lines) {
        StringBuilder folded = new StringBuilder();
        lines.replace(FOLD, "").lines().forEach(line -> append(line, folded));
        return folded.toString();
    }

    private static void append(String line, StringBuilder folded) {
        int filled = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String letter = line.substring(at, line.offsetByCodePoints(at, 1));
            int octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (filled + octets > MOST_OCTETS) {
                folded.append(FOLD);
                filled = 1;
            }
            folded.append(letter);
            filled += octets;
        }
        folded.append(END);
    }
}
