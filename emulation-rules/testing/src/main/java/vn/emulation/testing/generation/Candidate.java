package vn.emulation.testing.generation;

import java.util.List;
import vn.emulation.dossier.Dossier;
import vn.emulation.source.ReadingChoice;

/**
 * A dossier made to show something of a rule.
 *
 * @param probe what it shows
 * @param spot when and where it is judged
 * @param choices the alternatives it was made for
 * @param dossier the dossier
 * @param told what it shows, in sentences
 */
record Candidate(Probe probe, Spot spot, List<ReadingChoice> choices, Dossier dossier, Told told) {

    Candidate {
        choices = List.copyOf(choices);
    }
}
