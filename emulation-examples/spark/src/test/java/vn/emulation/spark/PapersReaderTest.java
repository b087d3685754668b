package vn.emulation.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.cli.input.Refusal;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.UnitFile;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.RuleSource;
import vn.emulation.testing.RoundGenerator;

/** The papers of a round, from the options that name them. */
class PapersReaderTest {

    private static final BundledPlan PLAN = BundledPlans.plan("poor-2021-2025");

    @TempDir
    private Path folder;

    private Path units;

    @BeforeEach
    void units() throws IOException {
        OrgTree tree = RoundGenerator.units(PLAN.campaign(), 5);
        units = Files.write(folder.resolve("units.json"), EmulationJson.create().write(new UnitFile(1, tree)));
    }

    private RoundPapers read(String campaign, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--campaign", campaign, "--round", "annual-2025"));
        arguments.addAll(List.of("--decided", "2026-12-01", "--units", units.toString()));
        arguments.addAll(List.of(more));
        return new PapersReader(Options.of(arguments.toArray(String[]::new))).read();
    }

    private static List<String> contents(List<RuleSource> sources) {
        return sources.stream()
                .map(source -> source.kind() + "\n" + new String(source.content(), StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }

    private Path planFolder() throws IOException {
        Path plan = folder.resolve("plan");
        for (RuleSource source : PLAN.sources()) {
            Path file = plan.resolve(source.name());
            Files.createDirectories(file.getParent());
            Files.write(file, source.content());
        }
        Files.write(plan.resolve("campaign.json"), EmulationJson.create().write(new CampaignFile(1, PLAN.campaign())));
        return plan;
    }

    @Test
    void a_bundled_plan() throws IOException {
        assertThat(read("poor-2021-2025").rules()).map(RuleSource::toString).isEqualTo(names(PLAN.sources()));
    }

    private static List<String> names(List<RuleSource> sources) {
        return sources.stream().map(RuleSource::toString).toList();
    }

    @Test
    void a_plan_folder_is_taken_as_it_stands() throws IOException {
        RoundPapers own = read(planFolder().toString());

        assertThat(contents(own.rules())).isEqualTo(contents(PLAN.sources()));
        assertThat(own.rules()).noneMatch(RuleSource::isBundled);
        assertThat(own.campaign()).isEqualTo(read("poor-2021-2025").campaign());
        assertThat(own.compile()).isNotNull();
    }

    @Test
    void the_law_beside_a_plan() throws IOException {
        RoundPapers papers = read("poor-2021-2025", "--law", "national");

        assertThat(contents(papers.rules()))
                .containsAll(contents(BundledLaw.load().sources()))
                .containsAll(contents(PLAN.sources()));
    }

    @Test
    void a_law_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> read("poor-2021-2025", "--law", "international"))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no law named (international). Maybe write national, or name the folder of a"
                        + " provincial layer.");
    }

    @Test
    void a_campaign_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> read("poor-2021-2026"))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "No campaign (poor-2021-2026) ships with the library. Maybe choose poor-2021-2025, or name a"
                                + " campaign file.");
    }
}
