package vn.emulation.cli.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * The place of a cell, such as C5.
 *
 * @param row the row, from 1
 * @param column the column, from 0
 */
record CellReference(int row, int column) {

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    /** Reads a place within what a sheet can hold. */
    static CellReference of(String written) throws XMLStreamException {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new XMLStreamException("no place");
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return within(Integer.parseInt(parts.group(2)), column - 1);
    }

    static CellReference within(int row, int column) throws XMLStreamException {
        if (row < 1 || row > MOST_ROWS || column >= MOST_COLUMNS) {
            throw new XMLStreamException("a place beyond the sheet");
        }
        return new CellReference(row, column);
    }

    /** Returns the letters of a column, such as C for 2. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
