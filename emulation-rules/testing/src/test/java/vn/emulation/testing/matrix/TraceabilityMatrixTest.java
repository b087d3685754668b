package vn.emulation.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.RoundReport;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.rules.RulesUnderTest;

/** The whole matrix of a shipped plan, in each form. */
class TraceabilityMatrixTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/emulation/testing/matrix");
    private static final BundledPlan PLAN = BundledPlans.plan("poor-2021-2025");
    private static final RulesUnderTest RULES = RulesUnderTest.bundled("poor-2021-2025");
    private static final RoundReport REPORT = RULES.evaluate(PLAN.sample(RoundId.of("annual-2025")));
    private static final TraceabilityMatrix MATRIX =
            TraceabilityMatrix.of(MatrixSources.of(RULES).withCases(List.of()).withRound(REPORT));

    private static void isAsPublished(String name, String text) throws IOException {
        if (Boolean.getBoolean("emulation.write")) {
            Files.writeString(GOLDEN.resolve(name), text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void as_text_each_clause_stands_with_what_carries_it_then_the_holes() throws IOException {
        isAsPublished("poor.en.txt", MATRIX.text(Locale.ENGLISH));
        isAsPublished("poor.vi.txt", MATRIX.text(Locale.forLanguageTag("vi")));
    }

    @Test
    void as_markdown_clauses_and_rules_are_tables() throws IOException {
        isAsPublished("poor.en.md", MATRIX.markdown(Locale.ENGLISH));
    }

    @Test
    void as_json_it_reads_back() {
        byte[] json = MATRIX.json();

        assertThat(EmulationJson.create().read(json, "matrix.json", TraceabilityMatrix.class))
                .isEqualTo(MATRIX);
        assertThat(new String(json, StandardCharsets.UTF_8))
                .startsWith("{\n  \"schemaVersion\": 1,\n  \"campaign\": \"poor-2021-2025\",\n");
    }

    @Test
    void answers_are_counted_as_a_person_would_from_the_report() {
        ClauseId clause = ClauseId.of("poor-2021-2025/IV.1");
        long barred = REPORT.decisions().stream()
                .flatMap(decision -> decision.answers().stream())
                .filter(answer -> answer.clause().equals(clause) && answer.status() == ClauseStatus.BARRED)
                .count();
        Map<ClauseStatus, Integer> counted = MATRIX.clauses().stream()
                .filter(row -> row.clause().equals(clause))
                .findFirst()
                .flatMap(ClauseRow::decided)
                .orElseThrow()
                .answers();

        assertThat(barred).isPositive();
        assertThat(counted).containsEntry(ClauseStatus.BARRED, (int) barred);
        assertThat(counted.values().stream().mapToInt(each -> each).sum())
                .isEqualTo(REPORT.decisions().size());
    }
}
