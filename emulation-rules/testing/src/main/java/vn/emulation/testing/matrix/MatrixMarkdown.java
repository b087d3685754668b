package vn.emulation.testing.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays out a matrix as Markdown: nothing in its texts is taken for markup. */
final class MatrixMarkdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");

    private final TraceabilityMatrix matrix;
    private final MatrixWords words;
    private final StringBuilder page = new StringBuilder();

    MatrixMarkdown(TraceabilityMatrix matrix, MatrixWords words) {
        this.matrix = matrix;
        this.words = words;
    }

    String page() {
        page.append("# ")
                .append(escaped(words.text("title", matrix.campaign())))
                .append('\n');
        matrix.round()
                .ifPresent(round -> page.append('\n')
                        .append(escaped(words.text("counts.round", round)))
                        .append('\n'));
        clauses();
        rules();
        page.append("\n## ").append(words.text("holes", matrix.holes().size())).append("\n\n");
        matrix.holes()
                .forEach(hole ->
                        page.append("- ").append(escaped(words.hole(hole))).append('\n'));
        return page.toString();
    }

    private void clauses() {
        page.append("\n## ").append(words.text("section.clauses")).append("\n\n");
        List<String> columns = new ArrayList<>(List.of("clause", "treatment", "rules", "parameters", "readings"));
        optional(columns);
        header(columns);
        matrix.clauses().forEach(row -> {
            List<String> cells = new ArrayList<>(List.of(
                    row.clause().value(),
                    words.text("treatment." + row.treatment()),
                    words.joined(row.rules().isEmpty() ? row.carriers() : row.rules()),
                    words.joined(row.parameters()),
                    words.joined(row.readings())));
            boolean ruled = !row.rules().isEmpty();
            if (matrix.casesGiven()) {
                cells.add(ruled ? String.valueOf(row.cases()) : words.joined(List.of()));
            }
            row.decided().ifPresent(counts -> cells.add(ruled ? words.decided(counts) : words.joined(List.of())));
            row(cells);
        });
    }

    private void rules() {
        page.append("\n## ").append(words.text("section.rules")).append("\n\n");
        List<String> columns = new ArrayList<>(List.of("rule", "place", "clauses", "parameters", "readings"));
        optional(columns);
        header(columns);
        matrix.rules().forEach(row -> {
            List<String> cells = new ArrayList<>(List.of(
                    row.rule().value(),
                    row.place(),
                    words.joined(row.clauses()),
                    words.joined(row.parameters()),
                    words.joined(row.readings())));
            if (matrix.casesGiven()) {
                cells.add(String.valueOf(row.cases()));
            }
            row.fired().ifPresent(fired -> cells.add(words.text("fired", fired)));
            row(cells);
        });
    }

    private void optional(List<String> columns) {
        if (matrix.casesGiven()) {
            columns.add("cases");
        }
        matrix.round().ifPresent(any -> columns.add("decided"));
    }

    private void header(List<String> columns) {
        row(columns.stream().map(column -> words.text("column." + column)).toList());
        page.append("|---".repeat(columns.size())).append("|\n");
    }

    private void row(List<String> cells) {
        page.append(cells.stream().map(MatrixMarkdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String escaped(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(part -> MARKUP.matcher(part).replaceAll("\\\\$0"))
                .collect(Collectors.joining("&amp;"));
    }
}
