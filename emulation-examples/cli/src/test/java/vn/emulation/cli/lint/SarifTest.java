package vn.emulation.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.cli.DeskRun;
import vn.emulation.cli.LintPlan;
import vn.emulation.rules.lint.DiagnosticCode;

/** The log that editors and code hosts read. */
class SarifTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/emulation/cli/golden/lint-results.en.json");

    @TempDir
    private Path dir;

    private static JsonNode run(DeskRun run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isOne();
        JsonNode log = new ObjectMapper().readTree(run.out());
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(log.get("runs")).hasSize(1);
        return log.get("runs").get(0);
    }

    private static String schema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void it_is_as_the_schema_of_the_format_asks() throws IOException {
        DeskRun run = LintPlan.at(dir.resolve("plan")).withoutHouseholds().lint("--format", "sarif");
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema());

        assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(run.out().replace("\"startLine\"", "\"line\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void each_code_is_a_rule_with_a_description_and_advice() throws IOException {
        JsonNode driver = run(LintPlan.at(dir.resolve("plan")).misspelt().lint("--format", "sarif"))
                .at("/tool/driver");

        assertThat(driver.get("name").asText()).isEqualTo("emulation");
        assertThat(driver.get("version").asText()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(driver.get("rules").findValuesAsText("id"))
                .isEqualTo(Arrays.stream(DiagnosticCode.values())
                        .map(DiagnosticCode::id)
                        .toList());
        assertThat(driver.get("rules").toString()).doesNotContain("{0}", "null");
        JsonNode unknownName =
                driver.get("rules").get(List.of(DiagnosticCode.values()).indexOf(DiagnosticCode.UNKNOWN_NAME));
        assertThat(unknownName.at("/shortDescription/text").asText()).isEqualTo("Dossier has nothing named (…).");
        assertThat(unknownName.at("/help/text").asText()).isEqualTo("Maybe write (…).");
    }

    @Test
    void each_result_points_to_its_rule_and_its_place() throws IOException {
        JsonNode run = run(LintPlan.at(dir.resolve("kế hoạch"))
                .withoutHouseholds()
                .withoutTheDayItself()
                .lint("--format", "sarif"));

        String results = run.get("results")
                        .toPrettyString()
                        .replace(FileUri.of(dir.toString()), "file:///dir")
                        // every new code moves them; each is looked up below
                        .replaceAll("\"ruleIndex\" : [0-9]+", "\"ruleIndex\" : 0")
                + "\n";

        if (Boolean.getBoolean("emulation.write")) {
            Files.writeString(GOLDEN, results);
        }
        assertThat(results).isEqualTo(Files.readString(GOLDEN));
        run.get("results")
                .forEach(result -> assertThat(run.at("/tool/driver/rules")
                                .get(result.get("ruleIndex").asInt())
                                .get("id"))
                        .isEqualTo(result.get("ruleId")));
    }
}
