package vn.emulation.cli.csv;

import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.table.TablePlaces;
import vn.emulation.cli.words.Words;

/**
 * Places by the lines of a file.
 *
 * @param source the name of the file
 * @param words the language
 */
record CsvPlaces(String source, Words words) implements TablePlaces {

    Refusal refusal(long line, String key) {
        return new Refusal(row(line) + ": " + words.text(key));
    }

    Refusal unreadable() {
        return new Refusal(words.text("file.unreadable", source));
    }

    @Override
    public String whole() {
        return source;
    }

    @Override
    public String row(long number) {
        return words.text("csv.line", source, number);
    }

    @Override
    public String brief(long number) {
        return words.text("csv.line.brief", number);
    }

    @Override
    public String cell(long number, int column) {
        return row(number);
    }

    @Override
    public String unnamed(int column, int columns) {
        return words.text("csv.extra", column + 1, columns);
    }
}
