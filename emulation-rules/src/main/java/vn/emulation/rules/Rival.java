package vn.emulation.rules;

import java.util.List;
import java.util.OptionalInt;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.DossierId;

/**
 * An eligible dossier, as far as the giving of places looks at it (hồ sơ dự xét).
 *
 * @param dossier the dossier
 * @param group the group of its nominee
 * @param rank its position in the host's ranking, from 1, empty when it was not ranked
 * @param preferences the rules that would prefer it among equals
 */
public record Rival(DossierId dossier, NomineeGroup group, OptionalInt rank, List<RuleId> preferences) {

    private static final int EXACT = 11;

    /** Copies the list. */
    public Rival {
        preferences = List.copyOf(preferences);
    }

    /**
     * Returns the band of a position, which holds more positions the further down it lies: below 2,048 each is its own, and
     * then a band is at most a 1,024th part of its positions wide. Bands are numbered from the best on.
     */
    public static long band(int position) {
        int shift = Math.max(0, Integer.SIZE - EXACT - Integer.numberOfLeadingZeros(position));
        return ((long) shift << (EXACT - 1)) + (position >>> shift);
    }
}
