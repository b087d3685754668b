package vn.emulation.testing.comparison;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/**
 * What a comparison comes to for some dossiers (tổng hợp). Each dossier is counted once in each list of totals.
 *
 * @param of whose total it is: the id of a unit or form, a kind, or the campaign for all
 * @param dossiers how many dossiers there are
 * @param changed how many come out otherwise; gains, losses and others together, and direct ones and knock-on together
 * @param gains how many are nearer to an award
 * @param losses how many are farther
 * @param others how many are as near, but otherwise
 * @param direct how many were reached directly
 * @param knockOn how many were moved by others only
 * @param eligibleBefore how many were eligible by the first rule set
 * @param eligibleAfter how many are by the second
 * @param placesBefore how many received a place by the first rule set
 * @param placesAfter how many do by the second
 * @param prizesBefore what was to be paid for those places in dong, as far as it is known
 * @param prizesAfter what is by the second
 */
@RecordBuilder
public record ChangeTotal(
        String of,
        int dossiers,
        int changed,
        int gains,
        int losses,
        int others,
        int direct,
        int knockOn,
        int eligibleBefore,
        int eligibleAfter,
        int placesBefore,
        int placesAfter,
        BigDecimal prizesBefore,
        BigDecimal prizesAfter) {}
