package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.DossierId;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.ReportFile;
import vn.emulation.json.UnitFile;

/** Runs the code that the README shows, and compares what it prints with what the README says it prints. */
class ReadmeExampleTest {

    private static final Path README = Path.of("../README.md");
    private static final Path SOURCE = Path.of("src/test/java/vn/emulation/rules/ReadmeExampleTest.java");

    @Test
    void readme_shows_the_first_example_and_what_it_prints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        first(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(Files.readString(README))
                .contains(code("first"))
                .contains("```text\n" + printed.toString(StandardCharsets.UTF_8) + "```");
    }

    @Test
    void readme_shows_a_host_that_reads_files_and_writes_a_report(@TempDir Path folder) throws IOException {
        BundledPlan plan = BundledPlans.plan("ar-2023-2030");
        EvaluationRequest sample = plan.sample(RoundId.of("annual-2026"));
        EmulationJson json = EmulationJson.create();
        Files.write(folder.resolve("dossiers.json"), json.write(new DossierFile(1, sample.dossiers())));
        Files.write(folder.resolve("grants.json"), json.write(new GrantFile(1, sample.grants())));
        Files.write(folder.resolve("units.json"), json.write(new UnitFile(1, sample.orgTree())));
        host(folder);
        RoundReport expected = EmulationEngine.of(plan.ruleSet()).evaluate(sample);
        assertThat(Files.readAllBytes(folder.resolve("report.json")))
                .isEqualTo(json.write(new ReportFile(1, expected)));
        assertThat(Files.readString(README)).contains(code("host"));
    }

    private static String code(String example) throws IOException {
        String source = Files.readString(SOURCE);
        int begin = source.indexOf('\n', source.indexOf("// begin " + example)) + 1;
        String code = source.substring(begin, source.indexOf("        // end " + example));
        return code.stripTrailing().stripIndent() + "\n";
    }

    private static void first(PrintStream out) {
        // begin first
        BundledPlan plan = BundledPlans.plan("ar-2023-2030");
        RuleSet rules = plan.ruleSet();
        RoundReport report = EmulationEngine.of(rules).evaluate(plan.sample(RoundId.of("annual-2026")));
        out.println(report.verdicts());

        Decision decision = report.decision(DossierId.of("HS-2026-170")).orElseThrow();
        out.println(decision.dossier() + " " + decision.planVerdict());
        decision.answers().stream()
                .flatMap(answer -> answer.remedy().stream())
                .flatMap(remedy -> remedy.unmet().stream())
                .forEach(condition -> out.println("  " + rules.texts().condition(condition, Locale.ENGLISH)));
        // end first
    }

    private static void host(Path folder) throws IOException {
        // begin host
        EmulationJson json = EmulationJson.create();
        BundledPlan plan = BundledPlans.plan("ar-2023-2030");
        byte[] dossiers = Files.readAllBytes(folder.resolve("dossiers.json"));
        byte[] grants = Files.readAllBytes(folder.resolve("grants.json"));
        byte[] units = Files.readAllBytes(folder.resolve("units.json"));

        EvaluationRequest request = EvaluationRequest.builder()
                .campaign(plan.campaign())
                .round(RoundId.of("annual-2026"))
                .dossiers(
                        json.read(dossiers, "dossiers.json", DossierFile.class).dossiers())
                .grants(json.read(grants, "grants.json", GrantFile.class).grants())
                .orgTree(json.read(units, "units.json", UnitFile.class).units())
                .rulings(List.of())
                .calendar(json.bundledWorkCalendar())
                .decidedOn(LocalDate.of(2026, 11, 2))
                .build();
        RoundReport report = EmulationEngine.of(plan.ruleSet()).evaluate(request);
        Files.write(folder.resolve("report.json"), json.write(new ReportFile(1, report)));
        // end host
    }
}
