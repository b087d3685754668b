package vn.emulation.rules;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Dossier;
import vn.emulation.source.Ruling;
import vn.emulation.time.WorkCalendar;

/**
 * What the calendar of a campaign is made from (yêu cầu lập lịch).
 *
 * @param calendar the working days
 * @param round the only round asked for, empty for all that is due in the campaign
 * @param dossiers the dossiers from whose days time limits of the law run; those of other campaigns or rounds are passed
 *     over
 * @param submittedOn the day on which the authority that decides received the complete file, where the organiser only
 *     proposes; empty when that is not known
 * @param decidedOn the day of the decision, empty when that is not known
 * @param rulings the readings that are settled
 */
@RecordBuilder
public record CalendarRequest(
        WorkCalendar calendar,
        Optional<RoundId> round,
        List<Dossier> dossiers,
        Optional<LocalDate> submittedOn,
        Optional<LocalDate> decidedOn,
        List<Ruling> rulings) {

    /** Copies the lists. */
    public CalendarRequest {
        dossiers = ImmutableSet.copyOf(dossiers).asList();
        rulings = ImmutableSet.copyOf(rulings).asList();
    }

    /** Returns a builder that starts with the whole campaign and with nothing received or decided. */
    public static CalendarRequestBuilder builder() {
        return CalendarRequestBuilder.builder()
                .round(Optional.empty())
                .dossiers(List.of())
                .submittedOn(Optional.empty())
                .decidedOn(Optional.empty())
                .rulings(List.of());
    }
}
