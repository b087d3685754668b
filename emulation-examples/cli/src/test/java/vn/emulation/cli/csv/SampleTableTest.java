package vn.emulation.cli.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.RoundId;
import vn.emulation.cli.DossierCells;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;

/** The sample rounds ship as JSON and as a table; both say the same, but for what a table cannot say. */
class SampleTableTest {

    @Test
    void the_table_of_every_sample_round_gives_the_dossiers_of_its_json() throws IOException {
        for (BundledPlan plan : BundledPlans.load().all()) {
            for (RoundId round : plan.sampleRounds()) {
                assertThat(CsvDossiers.read(file(plan, round, "dossiers.csv"), round + ".csv", "vi"))
                        .describedAs("%s, %s", plan.campaign().id(), round)
                        .containsExactlyInAnyOrderElementsOf(plan.sample(round).dossiers());
            }
        }
    }

    @Test
    void the_table_of_every_sample_round_is_written_from_its_json() throws IOException {
        for (BundledPlan plan : BundledPlans.load().all()) {
            for (RoundId round : plan.sampleRounds()) {
                DossierFile dossiers = EmulationJson.create()
                        .read(file(plan, round, "dossiers.json"), "dossiers.json", DossierFile.class);

                assertThat(new String(file(plan, round, "dossiers.csv"), StandardCharsets.UTF_8))
                        .describedAs("%s, %s", plan.campaign().id(), round)
                        .isEqualTo(written(dossiers));
            }
        }
    }

    private static String written(DossierFile dossiers) {
        return Stream.concat(
                        Stream.of(DossierCells.COLUMNS),
                        dossiers.dossiers().stream().map(DossierCells::of))
                .map(cells -> DossierCells.line(cells) + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] file(BundledPlan plan, RoundId round, String file) throws IOException {
        String name = "/vn/emulation/plans/an-giang-health/" + plan.campaign().id() + "/rounds/" + round + "/" + file;
        try (InputStream in = SampleTableTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
