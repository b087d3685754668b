package vn.emulation.statistics;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.Validation;

/**
 * A campaign that was launched (phong trào thi đua đã phát động).
 *
 * @param id the campaign
 * @param level who launched it, empty when that is not stated
 * @param scope how far it reaches, empty when that is not stated
 * @param mode {@link AwardMode#REGULAR} for the yearly emulation or {@link AwardMode#THEMATIC}; empty when it is not stated
 * @param window from its launch to its end; open where the day is not stated
 */
@RecordBuilder
public record LaunchedCampaign(
        CampaignId id,
        Optional<LaunchLevel> level,
        Optional<CampaignScope> scope,
        Optional<AwardMode> mode,
        DateWindow window) {

    /**
     * Validates the mode.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is neither regular nor thematic
     */
    public LaunchedCampaign {
        Validation.start()
                .check(
                        mode.map(any -> any == AwardMode.REGULAR || any == AwardMode.THEMATIC)
                                .orElse(true),
                        "statistics.campaign-mode",
                        id,
                        mode.map(AwardMode::name).orElse(""))
                .orThrow();
    }

    /** Returns a builder that starts with nothing known but what has to be given. */
    public static LaunchedCampaignBuilder builder() {
        return LaunchedCampaignBuilder.builder()
                .level(Optional.empty())
                .scope(Optional.empty())
                .mode(Optional.empty());
    }
}
