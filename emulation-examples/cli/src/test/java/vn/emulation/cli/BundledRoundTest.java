package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.emulation.campaign.RoundId;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.ReportFile;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EmulationEngine;

/** The rounds that ship with the library. */
class BundledRoundTest {

    @Test
    void without_arguments_the_desk_decides_the_bundled_round() {
        DeskRun run = DeskRun.of();

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Phong trào thi đua đẩy mạnh cải cách hành chính của Sở Y tế An Giang giai đoạn 2023-2030\n"
                        + "Đợt xét khen thưởng năm 2026 (annual-2026), ngày quyết định ")
                .contains("\nHồ sơ trong báo cáo này là hồ sơ mẫu kèm theo thư viện, không có thật.\n")
                .isEqualTo(DeskRun.of("decide").out())
                .isEqualTo(DeskRun.of("decide", "--campaign", "ar-2023-2030").out());
    }

    @Test
    void the_json_report_is_the_one_that_the_library_gives() {
        BundledPlan plan = BundledPlans.plan("poor-2021-2025");
        RoundId round = plan.sampleRounds().get(0);
        byte[] expected = EmulationJson.create()
                .write(new ReportFile(1, EmulationEngine.of(plan.ruleSet()).evaluate(plan.sample(round))));

        DeskRun run = DeskRun.of(
                "decide",
                "--campaign",
                "poor-2021-2025",
                "--round",
                round.value(),
                "--format",
                "json",
                "--threads",
                "3");

        assertThat(run.err()).isEmpty();
        assertThat(run.bytes()).isEqualTo(expected);
    }

    @Test
    void every_sample_round_is_decided_in_every_form() {
        for (BundledPlan plan : BundledPlans.load().all()) {
            for (RoundId round : plan.sampleRounds()) {
                assertThat(decide(plan, round, "text").code()).isZero();
                assertThat(decide(plan, round, "html").code()).isZero();
            }
        }
    }

    private static DeskRun decide(BundledPlan plan, RoundId round, String form) {
        String campaign = plan.campaign().id().value();
        return DeskRun.of("decide", "--campaign", campaign, "--round", round.value(), "--format", form);
    }

    @Test
    void the_campaigns_are_listed_with_their_rounds() {
        DeskRun run = DeskRun.of("campaigns", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("ar-2023-2030: Emulation campaign for administrative reform, ")
                .contains("\n  Rounds: annual-2023, annual-2024, ")
                .contains("\n  With sample dossiers: annual-2026")
                .contains("\npoor-2021-2025: ");
    }

    @Test
    void the_clauses_of_a_plan_are_listed_with_what_carries_them() {
        DeskRun run =
                DeskRun.of("clauses", SmallRound.file("small/campaign.json").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(SmallRound.text("golden/clauses.vi.txt"));
    }

    @Test
    void every_schema_is_printed() {
        for (String type : new String[] {"campaign", "dossiers", "grants", "units", "rulings", "report", "calendar"}) {
            DeskRun run = DeskRun.of("schema", type);

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).startsWith("{").contains("\"$schema\"");
        }
    }
}
