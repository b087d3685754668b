package vn.emulation.rules.synthetic;

import java.util.List;
import vn.emulation.dossier.Dossier;

/** Finds which rules fire on dossiers. */
public interface Finder {

    /** Returns what fires on the dossiers of a round, in any order. */
    List<Found> find(List<Dossier> dossiers);
}
