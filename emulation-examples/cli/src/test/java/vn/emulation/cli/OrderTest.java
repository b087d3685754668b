package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.BundledPlans;

/** The order of what is read, and the number of threads, change nothing. */
class OrderTest {

    @TempDir
    private Path dir;

    @Test
    void a_shuffled_dossier_file_gives_the_same_bytes_in_every_form() throws IOException {
        List<Dossier> dossiers = new ArrayList<>(BundledPlans.plan("ar-2023-2030")
                .sample(RoundId.of("annual-2026"))
                .dossiers());
        Path ordered = write("ordered.json", dossiers);
        Collections.shuffle(dossiers, new Random(2026));
        Path shuffled = write("shuffled.json", dossiers);

        for (String form : List.of("text", "json", "html")) {
            assertThat(decide(shuffled, form, "2").bytes())
                    .isEqualTo(decide(ordered, form, "1").bytes());
        }
    }

    @Test
    void the_lines_of_a_table_can_stand_in_any_order() throws IOException {
        List<String> lines =
                new ArrayList<>(SmallRound.text("round/dossiers.csv").lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), new Random(2026));
        Path shuffled = Files.write(dir.resolve("shuffled.csv"), lines, StandardCharsets.UTF_8);

        DeskRun run = new SmallRound().with("--dossiers", shuffled).decide();

        assertThat(run.err()).isEmpty();
        assertThat(run.bytes()).isEqualTo(new SmallRound().decide().bytes());
    }

    private Path write(String name, List<Dossier> dossiers) throws IOException {
        return Files.write(dir.resolve(name), EmulationJson.create().write(new DossierFile(1, dossiers)));
    }

    private static DeskRun decide(Path dossiers, String form, String threads) {
        DeskRun run = DeskRun.of(
                "decide",
                "--campaign",
                "ar-2023-2030",
                "--round",
                "annual-2026",
                "--dossiers",
                dossiers.toString(),
                "--format",
                form,
                "--threads",
                threads);
        assertThat(run.err()).isEmpty();
        return run;
    }
}
