package vn.emulation.dossier;

import java.time.LocalDate;
import vn.emulation.validation.Validation;

/**
 * The place a nominee takes in the host's ranking (thứ tự xếp hạng) of its form and kind.
 *
 * <p>Nominees of equal merit have equal positions.
 *
 * @param position the position, from 1 for the best
 * @param rankedBy who ranked, an office or a code, never a person's name
 * @param rankedOn the day it was ranked
 */
public record Rank(int position, String rankedBy, LocalDate rankedOn) {

    /**
     * Validates the position.
     *
     * @throws vn.emulation.validation.InvalidValueException if the position is below 1 or nobody is named
     */
    public Rank {
        Validation.start()
                .check(position >= 1, "rank.position", position)
                .check(!rankedBy.isBlank(), "rank.by", position)
                .orThrow();
    }
}
