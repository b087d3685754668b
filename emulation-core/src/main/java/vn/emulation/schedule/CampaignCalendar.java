package vn.emulation.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.emulation.campaign.CampaignId;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * What is due in a campaign, by day (lịch của phong trào).
 *
 * @param campaign the campaign
 * @param title its name
 * @param actions what is due: by the earliest day, then by id; what has no day at all comes last
 */
public record CampaignCalendar(CampaignId campaign, LocalisedText title, List<DueAction> actions) {

    private static final Comparator<DueAction> ORDER = Comparator.<DueAction, LocalDate>comparing(
                    action -> action.earliest().orElse(LocalDate.MAX))
            .thenComparing(DueAction::id);

    /**
     * Sorts what is due.
     *
     * @throws vn.emulation.validation.InvalidValueException if two of them have one id
     */
    public CampaignCalendar {
        actions = actions.stream().sorted(ORDER).toList();
        long different = actions.stream().map(DueAction::id).distinct().count();
        Validation.start()
                .check(different == actions.size(), "schedule.duplicate", campaign)
                .orThrow();
    }
}
