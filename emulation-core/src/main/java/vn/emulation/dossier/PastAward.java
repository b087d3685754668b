package vn.emulation.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.time.DateWindow;

/**
 * An award received before (khen thưởng đã nhận).
 *
 * @param form its form
 * @param decidedOn the day it was decided
 * @param decision the number of the decision, empty when it is not stated
 * @param period the days whose achievements it rewarded, empty when the decision does not state them
 */
public record PastAward(
        AwardFormId form, LocalDate decidedOn, Optional<String> decision, Optional<DateWindow> period) {}
