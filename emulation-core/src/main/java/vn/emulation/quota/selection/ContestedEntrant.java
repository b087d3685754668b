package vn.emulation.quota.selection;

import java.util.OptionalLong;

/**
 * An entrant that is contested, with where it was counted.
 *
 * @param entrant the entrant
 * @param type the number of its type
 * @param band its band of the ranking, empty while it is not ranked
 */
public record ContestedEntrant(Entrant entrant, int type, OptionalLong band) {

    /** Checks that there is a band just where there is a rank. */
    public ContestedEntrant {
        if (entrant.isRanked() != band.isPresent()) {
            throw new IllegalArgumentException(
                    "The entrant (" + entrant.id()
                            + ") has a band without a rank, or a rank without a band.\nMaybe leave out the band of the unranked.");
        }
    }
}
