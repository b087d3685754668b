package vn.emulation.testing.matrix;

/** Lays out a matrix as plain text. */
final class MatrixText {

    private final TraceabilityMatrix matrix;
    private final MatrixWords words;
    private final StringBuilder page = new StringBuilder();

    MatrixText(TraceabilityMatrix matrix, MatrixWords words) {
        this.matrix = matrix;
        this.words = words;
    }

    String page() {
        line("", words.text("title", matrix.campaign()));
        line(
                "",
                words.text(
                        "counts",
                        matrix.clauses().size(),
                        matrix.rules().size(),
                        matrix.parameters().size(),
                        matrix.readings().size()));
        if (matrix.casesGiven()) {
            line("", words.text("counts.cases", matrix.cases().size()));
        }
        matrix.round().ifPresent(round -> line("", words.text("counts.round", round)));
        matrix.clauses().forEach(this::clause);
        holes();
        return page.toString();
    }

    private void clause(ClauseRow row) {
        line("", "");
        line("", words.text("clause." + row.treatment(), row.clause()));
        if (!row.rules().isEmpty()) {
            line("  ", words.text("rules", words.joined(row.rules())));
        }
        if (!row.carriers().isEmpty()) {
            line("  ", words.text("carriers", words.joined(row.carriers())));
        }
        if (!row.parameters().isEmpty()) {
            line("  ", words.text("parameters", words.joined(row.parameters())));
        }
        if (!row.readings().isEmpty()) {
            line("  ", words.text("readings", words.joined(row.readings())));
        }
        if (row.rules().isEmpty()) {
            return;
        }
        if (matrix.casesGiven()) {
            line("  ", words.text("cases", row.cases()));
        }
        row.decided().ifPresent(decided -> line("  ", words.text("decided", words.decided(decided))));
    }

    private void holes() {
        line("", "");
        line("", words.text("holes", matrix.holes().size()));
        matrix.holes().forEach(hole -> line("  ", words.hole(hole)));
    }

    private void line(String indent, String line) {
        page.append(indent).append(line).append('\n');
    }
}
