package vn.emulation.cli.text;

import java.util.ArrayList;
import java.util.List;

/** A table in which every column is as wide as its widest cell, and the last one fills the line. Not thread-safe. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST_LAST = 20;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param header what stands above it
     * @param right whether its cells are numbers, which stand to the right
     * @param widest how wide it becomes at most, unless a single word is wider
     */
    record Column(String header, boolean right, int widest) {

        static Column text(String header, int widest) {
            return new Column(header, false, widest);
        }

        static Column number(String header) {
            return new Column(header, true, 20);
        }
    }

    TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row of as many cells as there are columns. */
    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Returns the lines: the headers, a rule below them, and the rows. */
    List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines =
                new ArrayList<>(lines(columns.stream().map(Column::header).toList(), widths));
        StringBuilder rule = new StringBuilder();
        for (int each : widths) {
            rule.append(rule.length() > 0 ? GAP : "").append("-".repeat(each));
        }
        lines.add(rule.toString());
        rows.forEach(row -> lines.addAll(lines(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        int left = width;
        for (int i = 0; i < widths.length; i++) {
            boolean fills = i == widths.length - 1;
            widths[i] = width(
                    i, fills ? Math.max(NARROWEST_LAST, left) : columns.get(i).widest());
            left -= widths[i] + GAP.length();
        }
        return widths;
    }

    private int width(int column, int widest) {
        int natural = TextWrap.width(columns.get(column).header());
        int longestWord = natural;
        for (List<String> row : rows) {
            natural = Math.max(natural, TextWrap.width(row.get(column)));
            longestWord = Math.max(longestWord, TextWrap.longestWord(row.get(column)));
        }
        return Math.max(longestWord, Math.min(natural, widest));
    }

    private List<String> lines(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(TextWrap.lines(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            lines.add(line(wrapped, row, widths));
        }
        return lines;
    }

    private String line(List<List<String>> wrapped, int row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            List<String> cell = wrapped.get(i);
            String part = row < cell.size() ? cell.get(row) : "";
            String space = " ".repeat(widths[i] - TextWrap.width(part));
            line.append(i > 0 ? GAP : "").append(columns.get(i).right() ? space + part : part + space);
        }
        return line.toString().stripTrailing();
    }
}
