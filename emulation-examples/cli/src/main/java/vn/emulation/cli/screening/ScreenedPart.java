package vn.emulation.cli.screening;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.emulation.cli.input.ProblemList;
import vn.emulation.cli.table.ReadDossier;

/** What became of some rows. */
final class ScreenedPart {

    private final List<ReadDossier> dossiers;
    private final ProblemList problems;
    private final byte[] lines;
    private final ScreenTotals totals;

    /**
     * Keeps what it is given.
     *
     * @param dossiers the dossiers in the order of the rows
     * @param problems what is wrong with them; where there is anything, nothing was judged
     * @param lines their decisions as they are written, in the same order
     * @param totals what the decisions come to
     */
    ScreenedPart(List<ReadDossier> dossiers, ProblemList problems, byte[] lines, ScreenTotals totals) {
        this.dossiers = List.copyOf(dossiers);
        this.problems = problems;
        this.lines = lines;
        this.totals = totals;
    }

    List<ReadDossier> dossiers() {
        return dossiers;
    }

    ProblemList problems() {
        return problems;
    }

    ScreenTotals totals() {
        return totals;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(lines);
    }
}
