package vn.emulation.testing;

import java.util.List;
import vn.emulation.campaign.Campaign;
import vn.emulation.nominee.NomineeKind;

/**
 * How many nominees of a thousand are of each kind.
 *
 * <p>Households are usual where the campaign asks for a document of them alone, and elsewhere strays.
 */
final class Shares {

    private static final int USUAL_HOUSEHOLDS = 150;
    private static final int STRAY_HOUSEHOLDS = 5;
    private static final int COLLECTIVES = 330;

    private final int households;

    Shares(Campaign campaign) {
        boolean usual = campaign.documents().stream()
                .anyMatch(document -> document.kinds().equals(List.of(NomineeKind.HOUSEHOLD)));
        this.households = usual ? USUAL_HOUSEHOLDS : STRAY_HOUSEHOLDS;
    }

    int perMille(NomineeKind kind) {
        return switch (kind) {
            case HOUSEHOLD -> households;
            case COLLECTIVE -> COLLECTIVES;
            case INDIVIDUAL -> 1_000 - COLLECTIVES - households;
        };
    }

    NomineeKind draw(Dice dice) {
        int drawn = dice.below(1_000);
        if (drawn < households) {
            return NomineeKind.HOUSEHOLD;
        }
        return drawn < households + COLLECTIVES ? NomineeKind.COLLECTIVE : NomineeKind.INDIVIDUAL;
    }
}
