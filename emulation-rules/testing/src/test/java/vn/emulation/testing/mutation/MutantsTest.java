package vn.emulation.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.testing.cases.CasePlace;
import vn.emulation.testing.mutation.LeftOut.Reason;

class MutantsTest {

    private static final Mutants MUTANTS = Mutants.of(SmallRules.rules(SmallRules.TEXT));

    private static List<String> of(String name) {
        return MUTANTS.all().stream()
                .filter(mutant -> mutant.of().equals(name))
                .map(Mutant::key)
                .map(key -> key.substring(name.length() + 2))
                .toList();
    }

    private static List<String> leftOut(Mutants mutants, Reason why) {
        return mutants.leftOut().stream()
                .filter(each -> each.why() == why)
                .map(each -> each.mutant().key())
                .toList();
    }

    @Test
    void a_rule_of_a_reading_compares_a_day_with_a_parameter() {
        assertThat(of("ar-2023-2030/III.3/b1/in-time"))
                .containsExactly(
                        "deleted rule ->",
                        "dropped receivedOn < date(\"annual-deadline\") ->",
                        "negated receivedOn < date(\"annual-deadline\") -> receivedOn >= date(\"annual-deadline\")",
                        "operator receivedOn < date(\"annual-deadline\") -> receivedOn <= date(\"annual-deadline\")",
                        "effect findings.satisfies($dossier); -> findings.bars($dossier);",
                        "effect findings.satisfies($dossier); -> findings.warns($dossier);",
                        "reading ar-2023-2030/deadline-bound=BEFORE ->");
    }

    @Test
    void a_rule_lists_constants_counts_cites_two_clauses_and_is_in_force_from_a_day() {
        assertThat(of("ar-2023-2030/III.1/kinds"))
                .containsExactly(
                        "deleted rule ->",
                        "dropped kind in (NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE) ->",
                        "negated kind in (NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE)"
                                + " -> kind in (NomineeKind.HOUSEHOLD)",
                        "member kind in (NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE)"
                                + " -> kind in (NomineeKind.COLLECTIVE)",
                        "member kind in (NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE)"
                                + " -> kind in (NomineeKind.INDIVIDUAL)",
                        "member kind in (NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE)"
                                + " -> kind in (NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE, NomineeKind.HOUSEHOLD)",
                        "dropped achievementCount >= 2 ->",
                        "negated achievementCount >= 2 -> achievementCount < 2",
                        "operator achievementCount >= 2 -> achievementCount > 2",
                        "literal achievementCount >= 2 -> achievementCount >= 3",
                        "literal achievementCount >= 2 -> achievementCount >= 1",
                        "effect findings.warns($dossier); -> findings.bars($dossier);",
                        "effect findings.warns($dossier); -> findings.satisfies($dossier);",
                        "force 2020-01-01.. -> 2020-01-02..",
                        "force 2020-01-01.. -> 2019-12-31..",
                        "clause ar-2023-2030/III.1 ->",
                        "clause ar-2023-2030/III.3/b2 ->");
    }

    @Test
    void a_rule_is_an_exception() {
        assertThat(of("ar-2023-2030/III.1/quiet"))
                .containsExactly(
                        "deleted rule ->",
                        "dropped roundKind == RoundKind.FINAL ->",
                        "negated roundKind == RoundKind.FINAL -> roundKind != RoundKind.FINAL",
                        "constant roundKind == RoundKind.FINAL -> roundKind == RoundKind.ANNUAL",
                        "effect findings.warns($dossier); -> findings.bars($dossier);",
                        "effect findings.warns($dossier); -> findings.satisfies($dossier);",
                        "exception ar-2023-2030/III.1/kinds ->");
    }

    @Test
    void a_deadline_is_a_day_otherwise_or_rolls_otherwise_under_each_reading() {
        assertThat(of("annual-deadline"))
                .hasSize(12)
                .startsWith(
                        "parameter 2023-01-01 [ar-2023-2030/deadline-bound=BEFORE, ar-2023-2030/deadline-roll=NONE]"
                                + " BEFORE --10-15 -> BEFORE --10-16",
                        "parameter 2023-01-01 [ar-2023-2030/deadline-bound=BEFORE, ar-2023-2030/deadline-roll=NONE]"
                                + " BEFORE --10-15 -> BEFORE --10-14",
                        "parameter 2023-01-01 [ar-2023-2030/deadline-bound=BEFORE, ar-2023-2030/deadline-roll=NONE]"
                                + " BEFORE --10-15 -> BEFORE --10-15 NEXT_WORKING_DAY");
    }

    @Test
    void a_field_read_without_its_guard_and_a_need_that_nobody_tells_would_not_load() {
        assertThat(leftOut(MUTANTS, Reason.REFUSED))
                .containsExactly(
                        "ar-2023-2030/III.3/b1/in-time: dropped receivedOnKnown ->",
                        "ar-2023-2030/III.3/b1/in-time: negated receivedOnKnown -> !receivedOnKnown",
                        "ar-2023-2030/III.3/b1/received-unknown: effect findings.needs($dossier, \"receivedOn\");"
                                + " -> findings.bars($dossier);",
                        "ar-2023-2030/III.3/b1/received-unknown: effect findings.needs($dossier, \"receivedOn\");"
                                + " -> findings.satisfies($dossier);",
                        "ar-2023-2030/III.3/b1/received-unknown: effect findings.needs($dossier, \"receivedOn\");"
                                + " -> findings.warns($dossier);");
        assertThat(of("ar-2023-2030/III.3/b1/received-unknown"))
                .containsExactly(
                        "deleted rule ->",
                        "dropped !receivedOnKnown ->",
                        "negated !receivedOnKnown -> receivedOnKnown");
    }

    @Test
    void what_is_proved_to_say_the_same_is_left_out() {
        Mutants proved = Mutants.of(SmallRules.rules(
                SmallRules.TEXT.replace("achievementCount >= 2", "achievementCount == 0, achievementCount < 9")));

        assertThat(leftOut(proved, Reason.EQUIVALENT))
                .containsExactly(
                        "ar-2023-2030/III.1/kinds: operator achievementCount == 0 -> achievementCount <= 0",
                        "ar-2023-2030/III.1/kinds: dropped achievementCount < 9 ->",
                        "ar-2023-2030/III.1/kinds: operator achievementCount < 9 -> achievementCount <= 9",
                        "ar-2023-2030/III.1/kinds: literal achievementCount < 9 -> achievementCount < 10",
                        "ar-2023-2030/III.1/kinds: literal achievementCount < 9 -> achievementCount < 8");
        assertThat(leftOut(MUTANTS, Reason.EQUIVALENT)).isEmpty();
    }

    @Test
    void a_parameter_that_no_rule_asks_for_has_no_mutants_to_kill() {
        assertThat(leftOut(MUTANTS, Reason.UNUSED))
                .hasSize(16)
                .contains("criteria-required: parameter 2023-01-01 [ar-2023-2030/criteria=ONE] 1 -> 0")
                .allMatch(key -> key.startsWith("criteria-required: ") || key.startsWith("whole-period-deadline: "));
    }

    @Test
    void a_mutant_tells_where_it_is_written() {
        Mutant literal = MUTANTS.all().stream()
                .filter(mutant -> mutant.kind() == MutantKind.LITERAL)
                .findFirst()
                .orElseThrow();

        assertThat(literal.place()).isEqualTo(new CasePlace("small.drl", 24));
        assertThat(literal.clauses())
                .extracting(Object::toString)
                .containsExactly("ar-2023-2030/III.1", "ar-2023-2030/III.3/b2");
        assertThat(MUTANTS.all().get(MUTANTS.all().size() - 1).place().toString())
                .endsWith("deadlines.json:5");
    }

    @Test
    void keys_tell_mutants_apart() {
        assertThat(MUTANTS.all()).extracting(Mutant::key).doesNotHaveDuplicates();
    }
}
