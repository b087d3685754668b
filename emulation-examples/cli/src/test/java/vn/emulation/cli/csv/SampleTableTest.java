package vn.emulation.cli.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.RoundId;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;

/** The sample rounds ship as JSON and as a table; both say the same, but for what a table cannot say. */
class SampleTableTest {

    @Test
    void the_table_of_every_sample_round_gives_the_dossiers_of_its_json() throws IOException {
        for (BundledPlan plan : BundledPlans.load().all()) {
            for (RoundId round : plan.sampleRounds()) {
                assertThat(CsvDossiers.read(table(plan, round), round + ".csv", "vi"))
                        .describedAs("%s, %s", plan.campaign().id(), round)
                        .containsExactlyInAnyOrderElementsOf(plan.sample(round).dossiers());
            }
        }
    }

    private static byte[] table(BundledPlan plan, RoundId round) throws IOException {
        String name =
                "/vn/emulation/plans/an-giang-health/" + plan.campaign().id() + "/rounds/" + round + "/dossiers.csv";
        try (InputStream in = SampleTableTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
