package vn.emulation.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.emulation.testing.cases.CaseFiles;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.CaseWriter;
import vn.emulation.testing.cases.RuleCase;

class MissingCasesTest {

    private static final Mutants MUTANTS = Mutants.of(SmallRules.rules(SmallRules.TEXT));
    private static final Map<Mutant, RuleCase> FOUND = new TreeMap<>();

    @BeforeAll
    static void find() {
        MissingCases missing = MissingCases.of(MUTANTS, List.of(), Locale.ENGLISH);
        MUTANTS.all().forEach(mutant -> missing.of(mutant).ifPresent(given -> FOUND.put(mutant, given)));
    }

    private static RuleCase of(String key) {
        return FOUND.entrySet().stream()
                .filter(each -> each.getKey().key().endsWith(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate received(RuleCase given) {
        return given.request().dossiers().get(0).receivedOn().orElseThrow();
    }

    @Test
    void a_case_that_is_found_passes_and_kills_its_mutant_as_it_is_written_too() {
        assertThat(FOUND).hasSizeGreaterThan(30).allSatisfy((mutant, given) -> {
            byte[] written = CaseWriter.write(List.of(given)).getBytes(StandardCharsets.UTF_8);
            RuleCase read =
                    CaseFiles.read("found.yaml", written, MUTANTS.rules()).get(0);
            assertThat(CaseOutcome.of(read, MUTANTS.rules().evaluate(read.request()))
                            .passed())
                    .isTrue();
            assertThat(CaseOutcome.of(read, MUTANTS.apply(mutant).evaluate(read.request()))
                            .passed())
                    .isFalse();
        });
    }

    @Test
    void a_bound_is_tried_where_the_two_sides_part() {
        int achievements = of("literal achievementCount >= 2 -> achievementCount >= 3")
                .request()
                .dossiers()
                .get(0)
                .achievements()
                .items()
                .size();

        assertThat(achievements).isEqualTo(2);
        assertThat(received(of("BEFORE --10-15 -> BEFORE --10-16")))
                .hasMonthValue(10)
                .hasDayOfMonth(15);
        assertThat(received(of(
                        "operator receivedOn < date(\"annual-deadline\") -> receivedOn <= date(\"annual-deadline\")")))
                .isEqualTo("2023-10-15");
    }

    @Test
    void a_rule_that_is_in_force_a_day_otherwise_is_tried_on_that_day() {
        assertThat(of("force 2020-01-01.. -> 2020-01-02..").request().decidedOn())
                .isEqualTo("2020-01-01");
        assertThat(of("force 2020-01-01.. -> 2019-12-31..").request().decidedOn())
                .isEqualTo("2019-12-31");
    }

    /** A warning cites, but answers nothing; the other rule under no round of the campaign; and readings without a rule. */
    @Test
    void what_nothing_can_show_is_not_found() {
        assertThat(MUTANTS.all().stream()
                        .filter(mutant -> !FOUND.containsKey(mutant))
                        .map(Mutant::key)
                        .toList())
                .allMatch(key -> key.contains(": clause ")
                        || key.startsWith("ar-2023-2030/III.1/quiet: ")
                        || key.startsWith("annual-deadline: "));
    }

    @Test
    void a_case_says_why_in_a_sentence() {
        Mutant deleted = MUTANTS.all().get(0);

        assertThat(FOUND.get(deleted).why())
                .isEqualTo("Without ar-2023-2030/III.3/b1/in-time, this case would come out otherwise.");
        assertThat(MissingCases.of(MUTANTS, List.of(), Locale.forLanguageTag("vi"))
                        .of(deleted)
                        .map(RuleCase::why))
                .isEqualTo(
                        Optional.of("Nếu không có ar-2023-2030/III.3/b1/in-time, tình huống này sẽ cho kết quả khác."));
    }
}
