package vn.emulation.cli.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.emulation.cli.table.FigureColumn.Part;
import vn.emulation.cli.words.Words;
import vn.emulation.statistics.Axis;
import vn.emulation.statistics.FormLayout;
import vn.emulation.statistics.PublishedTable;
import vn.emulation.statistics.TableLine;

/** Reads a published table of an official form: a column of the codes of rows, and one for each code of a column. */
public final class FigureTable {

    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,15}");
    private static final TableColumns COLUMNS = new TableColumns(
            List.of(FigureColumn.ROW, FigureColumn.LABEL), Optional.of(name -> new FigureColumn(Part.FIGURES, name)));

    private final FormLayout layout;
    private final TableProblems problems;
    private final Map<String, Long> rows = new HashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();

    private FigureTable(FormLayout layout, TableProblems problems) {
        this.layout = layout;
        this.problems = problems;
    }

    /**
     * Returns the table.
     *
     * @param title what to call it
     * @throws vn.emulation.cli.input.Refusal if anything is wrong, with the problems of all rows
     * @throws vn.emulation.validation.InvalidValueException if it is too large
     */
    public static PublishedTable read(Table table, String title, FormLayout layout, Words words) {
        TableProblems problems = new TableProblems(table.places(), words);
        FigureTable reader = new FigureTable(layout, problems);
        List<TableLine> lines = new ArrayList<>();
        TableRows.below(table, COLUMNS, problems)
                .forEach(row -> reader.line(row).ifPresent(lines::add));
        problems.orThrow();
        return PublishedTable.builder()
                .title(title)
                .form(Optional.of(layout.form()))
                .columns(List.copyOf(reader.columns))
                .rows(lines)
                .build();
    }

    private Optional<TableLine> line(TableRow row) {
        Optional<String> id = row.cell(FigureColumn.ROW).require("table.expected.row", this::code);
        Map<String, Long> figures = new LinkedHashMap<>();
        for (TableColumn column : row.columns()) {
            if (column instanceof FigureColumn own && own.part() == Part.FIGURES) {
                columns.add(own.header());
                row.cell(own)
                        .read("table.expected.figure", FigureTable::figure)
                        .ifPresent(figure -> figures.put(own.header(), figure));
            }
        }
        id.ifPresent(name -> addOnce(name, row.number()));
        return id.map(name -> new TableLine(name, figures));
    }

    /** A spreadsheet takes the code 01 for the number 1. */
    private Optional<String> code(String text) {
        List<String> known = layout.known(Axis.ROWS);
        String padded = "0" + text;
        return Optional.of(!known.contains(text) && known.contains(padded) ? padded : text);
    }

    private static Optional<Long> figure(String text) {
        return FIGURE.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private void addOnce(String id, long row) {
        Long earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            problems.addRowTwice(row, FigureColumn.ROW, id, earlier);
        }
    }
}
