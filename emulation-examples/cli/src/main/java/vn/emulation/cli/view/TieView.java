package vn.emulation.cli.view;

import java.util.List;

/**
 * Dossiers equal by every key for which there are too few places.
 *
 * @param rank the rank they share
 * @param places how many places are left for them
 * @param tied the dossiers of one form and kind
 * @param limits what makes the places too few
 * @param digest what a decision on the case quotes
 */
public record TieView(int rank, int places, List<CandidateView> tied, String limits, String digest) {

    /** Copies the list. */
    public TieView {
        tied = List.copyOf(tied);
    }
}
