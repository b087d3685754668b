package vn.emulation.cli.table;

import java.util.List;
import vn.emulation.cli.input.ProblemList;

/**
 * What some rows of a table of dossiers say.
 *
 * @param dossiers the dossiers that could be read, in the order of the rows; one that was said twice is there once
 * @param problems what is wrong with the rows
 */
public record DossierPart(List<ReadDossier> dossiers, ProblemList problems) {

    /** Copies the list. */
    public DossierPart {
        dossiers = List.copyOf(dossiers);
    }
}
