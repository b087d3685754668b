package vn.emulation.cli.xlsx;

import java.util.List;

/** How high rows are, since not every program fits them to texts that take several lines. */
final class RowHeight {

    private static final double LINE = 15;
    /** Excel allows 409.5 points. */
    private static final int MOST_LINES = 27;

    private RowHeight() {}

    /** Returns the height in points. */
    static double of(List<Value> values, int[] widths) {
        int lines = 1;
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Value.Text text) {
                // Widths are in digits, and letters are narrower on average.
                lines = Math.max(lines, lines(text.text(), widths[column] + widths[column] / 8));
            }
        }
        return LINE * Math.min(lines, MOST_LINES);
    }

    private static int lines(String text, int width) {
        int lines = 1;
        int filled = 0;
        for (String word : text.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (filled > 0 && filled + 1 + length > width) {
                lines++;
                filled = 0;
            }
            filled += length + (filled > 0 ? 1 : 0);
            lines += (filled - 1) / width;
            filled = filled > width ? (filled - 1) % width + 1 : filled;
        }
        return lines;
    }
}
