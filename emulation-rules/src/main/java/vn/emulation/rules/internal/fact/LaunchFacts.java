package vn.emulation.rules.internal.fact;

import java.time.LocalDate;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.LaunchLevel;

/** What rules read of how the campaign was launched, and of when it is decided. */
public interface LaunchFacts extends DossierPart {

    private LaunchView launch() {
        return read().context().launch();
    }

    /** Returns whether it is known how the campaign was launched. */
    default boolean isLaunchKnown() {
        return launch().known();
    }

    /** Returns who launched the campaign. */
    default LaunchLevel getLaunchLevel() {
        return launch().level().orElse(LaunchLevel.UNIT);
    }

    /** Returns whether the campaign is the yearly one or one of a given time or subject. */
    default AwardMode getCampaignMode() {
        return launch().mode().orElse(AwardMode.REGULAR);
    }

    /** Returns whether the days of the campaign's launch and end are known. */
    default boolean isLaunchDaysKnown() {
        return launch().months().isPresent();
    }

    /** Returns the whole months from the campaign's launch to its end. */
    default long getCampaignMonths() {
        return launch().months().orElse(0L);
    }

    /** Returns the whole months of the years that the campaign's title names. */
    default long getTitleMonths() {
        return read().context().titleMonths();
    }

    /** Returns the day of the decision. */
    default LocalDate getDecidedOn() {
        return read().context().days().decidedOn();
    }
}
