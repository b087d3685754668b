package vn.emulation.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.Validation;

/**
 * An award received before (khen thưởng đã nhận).
 *
 * @param form its form
 * @param decidedOn the day it was decided
 * @param decision the number of the decision, empty when it is not stated
 * @param period the days whose achievements it rewarded, empty when the decision does not state them
 * @param mode how it came about, empty when that is not stated
 * @param achievements the achievements it rewarded
 * @param revokedOn the day it was revoked (huỷ bỏ), empty when it stands
 */
@RecordBuilder
public record PastAward(
        AwardFormId form,
        LocalDate decidedOn,
        Optional<String> decision,
        Optional<DateWindow> period,
        Optional<AwardMode> mode,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Listing<AchievementId> achievements,
        Optional<LocalDate> revokedOn) {

    /**
     * Validates the days.
     *
     * @throws vn.emulation.validation.InvalidValueException if it was revoked before it was decided
     */
    public PastAward {
        Validation.start()
                .check(
                        revokedOn.map(day -> !day.isBefore(decidedOn)).orElse(true),
                        "award.revoked",
                        form,
                        decidedOn,
                        revokedOn.map(LocalDate::toString).orElse(""))
                .orThrow();
    }

    /** Returns a builder that starts with nothing known but what has to be given. */
    public static PastAwardBuilder builder() {
        return PastAwardBuilder.builder()
                .decision(Optional.empty())
                .period(Optional.empty())
                .mode(Optional.empty())
                .achievements(Listing.unknown())
                .revokedOn(Optional.empty());
    }
}
