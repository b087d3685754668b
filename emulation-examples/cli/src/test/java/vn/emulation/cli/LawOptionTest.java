package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A round under the law, with a province's layer over it: the organisation of the examples. */
class LawOptionTest {

    private static final String FOLDER = "../organisations/nam-hai";
    private static final Path GOLDEN = Path.of("src/test/resources/vn/emulation/cli/golden/law.en.txt");

    private static DeskRun decide(String law) {
        String round = FOLDER + "/rounds/annual-2025/";
        return DeskRun.of(
                "--lang=en",
                "decide",
                "--campaign",
                FOLDER + "/campaign.json",
                "--rules",
                FOLDER,
                "--law",
                law,
                "--units",
                FOLDER + "/rounds/units.json",
                "--dossiers",
                round + "dossiers.json",
                "--counts",
                round + "counts.json",
                "--grants",
                round + "grants.json",
                "--round",
                "annual-2025",
                "--decided-on",
                "2025-12-20");
    }

    @Test
    void the_report_tells_what_plan_province_and_law_come_to() throws IOException {
        DeskRun run = decide(FOLDER + "/province");

        assertThat(run.err()).isEmpty();
        String told = run.out().substring(0, run.out().indexOf("WHAT THIS WAS MADE FROM"));
        if (Boolean.getBoolean("emulation.write")) {
            Files.writeString(GOLDEN, told, StandardCharsets.UTF_8);
        }
        assertThat(told).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
        assertThat(run.code()).isZero();
    }

    @Test
    void a_law_that_is_not_there_is_refused() {
        DeskRun run = decide("natoinal");

        assertThat(run.err())
                .isEqualTo(
                        "There is no law named (natoinal). Maybe write national, or name the folder of a provincial layer.\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCodes.BAD_INPUT);
    }
}
