package vn.emulation.cli.view;

import java.util.List;

/**
 * Dossiers that share a rank for which there are too few places.
 *
 * @param rank the rank they share
 * @param places how many places are left for them
 * @param tied the dossiers
 */
public record TieView(int rank, int places, List<CandidateView> tied) {

    /** Copies the list. */
    public TieView {
        tied = List.copyOf(tied);
    }
}
