package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.Launch;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.source.ClauseId;
import vn.emulation.time.DateWindow;

/** How the bundled campaigns were launched. */
class BundledLaunchTest {

    @Test
    void the_reform_is_the_provinces_from_its_decision_to_the_end_of_the_plan() {
        assertThat(BundledPlans.plan("ar-2023-2030").campaign().launch())
                .contains(new Launch(
                        LaunchLevel.PROVINCE,
                        AwardMode.THEMATIC,
                        DateWindow.of(LocalDate.of(2022, 7, 25), LocalDate.of(2029, 10, 30)),
                        List.of(ClauseId.of("ar-2023-2030/preamble/b2"), ClauseId.of("ar-2023-2030/II/window"))));
    }

    @Test
    void the_campaign_for_the_poor_is_the_prime_ministers_from_his_decision_to_the_end_of_its_years() {
        assertThat(BundledPlans.plan("poor-2021-2025").campaign().launch())
                .contains(new Launch(
                        LaunchLevel.PRIME_MINISTER,
                        AwardMode.THEMATIC,
                        DateWindow.of(LocalDate.of(2022, 6, 2), LocalDate.of(2026, 1, 1)),
                        List.of(
                                ClauseId.of("poor-2021-2025/title"),
                                ClauseId.of("poor-2021-2025/preamble/b1"),
                                ClauseId.of("poor-2021-2025/IV.2/b2/window"))));
    }
}
