package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.rules.lint.Diagnostic;

/** Slips of those who write rules about pools and preferences: each is told where it is, and what was likely meant. */
class MistakenQuotaRuleTest {

    private static final RuleSource PARAMETERS = RuleSource.parameters(
            "parameters.json",
            TestParameters.file(
                    TestParameters.always("zero", TestParameters.number(0)),
                    TestParameters.always("one", TestParameters.number(1)),
                    TestParameters.always("negative", TestParameters.number(-1)),
                    TestParameters.always("most", TestParameters.number(1_000_000_000)),
                    TestParameters.always("more", TestParameters.number(1_000_000_001)),
                    TestParameters.always("day", TestParameters.date("2024-06-01")),
                    TestParameters.always("nominated", TestParameters.share("30%", "NOMINATED")),
                    TestParameters.always("selected", TestParameters.share("30%", "SELECTED")),
                    TestParameters.always("steps", TestParameters.steps("units", "0:1", "5:2")),
                    TestParameters.parameter("receipt", "RECEIVED", TestParameters.three())));

    private static String found(String... rules) {
        return Diagnosed.diagnostics(
                        TestCampaign.campaign(),
                        List.of(RuleSource.rules("rules.drl", String.join("", rules)), PARAMETERS))
                .stream()
                .map(MistakenQuotaRuleTest::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(Diagnostic diagnostic) {
        return (diagnostic.line() + ":" + diagnostic.column() + " "
                        + diagnostic.code().id() + " " + String.join(" ", diagnostic.arguments()))
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # constraint                                        | found
            byUnit, knd == NomineeKind.INDIVIDUAL               | 4:31 EM-129 knd kind
            byUnti                                              | 4:23 EM-129 byUnti byUnit
            formOffered                                         | 4:23 EM-129 formOffered form
            receivedOnKnown                                     | 4:23 EM-129 receivedOnKnown countKnown
            criterionMet("tidy")                                | 4:23 EM-129 criterionMet count
            byUnit, cuont("staff") > 1                          | 4:31 EM-129 cuont count
            byUnit, count(3) > 1                                | 4:31 EM-123 count [TEXT] count [NUMBER]
            byUnit, unitType == UnitType.PARTS                  | 4:43 EM-124 PARTS UnitType UnitType.PART
            byUnit, role == Sex.FEMALE                          | 4:39 EM-123 role ROLE Sex.FEMALE SEX
            byUnit, nominated > number("steps")                 | 4:43 EM-123 steps STEPS number NUMBER
            byUnit, nominated > date("nominated")               | 4:43 EM-123 nominated SHARE date DATE
            byUnit, nominated > number("on")                    | 4:43 EM-125 on one
            byUnit, count("staff") > 1                          | 4:31 EM-126 count countKnown("staff")
            byUnit, countKnown("beds"), count("staff") > 1      | 4:51 EM-126 count countKnown("staff")
            byUnit, countKnown("staff"), count("staff") > 1     |
            byForm, byKind, places > 1                          | 4:39 EM-126 places grantKnown
            byForm, grantKnown                                  | 1:1 EM-135 grantKnown form, kind byKind
            byUnit, grantKnown, places > 3                      | 1:1 EM-135 grantKnown form, kind byForm, byKind; \
            1:1 EM-135 places form, kind byForm, byKind
            byForm, byKind, grantKnown, places > 3              |
            byUnit, nominated > number("receipt")               | 1:1 EM-136 receipt
            byRole, kind == NomineeKind.HOUSEHOLD               | 1:1 EM-138 kind == NomineeKind.HOUSEHOLD
            bySex, kind != NomineeKind.INDIVIDUAL               | 1:1 EM-138 kind != NomineeKind.INDIVIDUAL
            byRole, kind in ( NomineeKind.COLLECTIVE )          | 1:1 EM-138 kind in (NomineeKind.COLLECTIVE)
            byRole, kind != NomineeKind.HOUSEHOLD               |
            byRole, kind == NomineeKind.INDIVIDUAL              |
            byRole, byKind                                      |
            byRole, kind in ( NomineeKind.COLLECTIVE, NomineeKind.INDIVIDUAL ) |
            """)
    void a_slip_in_a_constraint_on_a_pool_is_told_with_its_place(String constraint, String expected) {
        assertThat(found(Drl.limits("green/1/cap", constraint, "atMost(\"one\")")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # limit                   | found
            atMost("oen")             | 6:40 EM-125 oen one
            atLeast("oen")            | 6:41 EM-125 oen one
            atMost("day")             | 6:40 EM-133 day DATE atMost
            atMost("negative")        | 6:40 EM-134 negative -1 atMost 0 1000000000
            atMost("zero")            |
            atLeast("most")           |
            atLeast("more")           | 6:41 EM-134 more 1000000001 atLeast 0 1000000000
            atMost("receipt")         | 6:40 EM-136 receipt
            atMost("nominated")       |
            atMost("selected")        | 1:1 EM-135 selected role, sex byRole, bySex
            atLeast("steps")          |
            atMost(granted)           | 1:1 EM-135 granted form, kind byForm, byKind
            atLeast(granted)          | 6:32 EM-132
            atMost(3)                 | 6:9 EM-132
            atMost("one", "zero")     | 6:9 EM-132
            atmost("one")             | 6:9 EM-132
            """)
    void a_slip_in_a_limit_is_told_with_its_place(String limit, String expected) {
        assertThat(found(Drl.limits("green/1/cap", "byUnit", limit))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # effect        | found
            prefers one     |
            prefers most    |
            prefers zero    | 6:37 EM-134 zero 0 prefers 1 1000000000
            prefers more    | 6:37 EM-134 more 1000000001 prefers 1 1000000000
            prefers oen     | 6:37 EM-125 oen one
            prefers day     | 6:37 EM-133 day DATE prefers
            prefers steps   | 6:37 EM-133 steps STEPS prefers
            prefers receipt | 6:37 EM-136 receipt
            prefers         | 6:34 EM-198 prefers  prefers($dossier, "parameter")
            limits one      | 6:18 EM-196 limits bars / satisfies / warns / needs / prefers
            """)
    void a_slip_in_a_preference_is_told_with_its_place(String effect, String expected) {
        assertThat(found(Drl.rule("green/1/first", "formOffered", effect))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # condition                     | consequence                                | found
            $pool : Pool( byUnit )          | findings.bars($pool);                      | 6:18 EM-196 bars \
            limits($pool, atMost("parameter"))
            $pool : Pool( byUnit )          | findings.limits($dossier, atMost("one"));  | 6:25 EM-197 $dossier $pool
            $pool : Pool( byUnit )          | findings.limits($pool, atMost("one"))      | 6:45 EM-194
            $pool : Pool()                  | findings.limits($pool, atMost("one"));     | 4:9 EM-120
            $all : Pool( byUnit )           | findings.limits($pool, atMost("one"));     | 4:9 EM-178 $all $pool Pool
            $pool : Pools( byUnit )         | findings.limits($pool, atMost("one"));     | 4:9 EM-192 Pools Pool
            $dossier : Dossier( rankKnown ) | findings.limits($pool, atMost("one"));     | 6:18 EM-196 limits \
            bars / satisfies / warns / needs / prefers
            $dossier : Dossier( byUnit )    | findings.prefers($dossier, "one");         | 4:29 EM-122 byUnit found
            """)
    void a_slip_in_the_form_is_told(String condition, String consequence, String expected) {
        assertThat(found(Drl.written("green/1/cap", "@clause(\"green/1\")", condition, consequence)))
                .isEqualTo(expected);
    }

    @Test
    void the_place_is_told_in_files_with_other_line_ends_too() {
        String rule = Drl.limits("green/1/cap", "byUnit", "atMost(\"one\")")
                + Drl.limits("green/2/cap", "byUnit", "atMost(\n\"oen\")");

        assertThat(found(rule)).isEqualTo("14:2 EM-125 oen one");
        assertThat(found(rule.replace("\n", "\r\n"))).isEqualTo("14:2 EM-125 oen one");
    }

    @Test
    void the_day_of_receipt_is_no_clock_of_a_pool() {
        assertThat(found(Drl.limits("green/1/cap", "@clock(\"RECEIVED\")", "byUnit", "atMost(\"one\")")))
                .isEqualTo("2:24 EM-136 green/1/cap");
        assertThat(found(Drl.limits("green/1/cap", "@clock(\"ACHIEVEMENT\")", "byUnit", "atMost(\"one\")")))
                .isEmpty();
        assertThat(found(Drl.rule("green/1/first", "@clock(\"RECEIVED\")", "formOffered", "prefers one")))
                .isEmpty();
    }

    @Test
    void a_quota_rule_neither_is_nor_has_an_exception() {
        String cap = Drl.limits("green/1/cap", "byUnit", "atMost(\"one\")");

        assertThat(found(cap, Drl.limits("green/1/not", "@exceptionTo(\"green/1/cap\")", "byUnit", "atMost(\"zero\")")))
                .isEqualTo("8:1 EM-137 green/1/not green/1/cap");
        assertThat(found(cap, Drl.rule("green/1/not", "@exceptionTo(\"green/1/cap\")", "formOffered", "warns")))
                .isEqualTo("8:1 EM-137 green/1/not green/1/cap");
        assertThat(found(
                        Drl.rule("green/1/met", "formOffered", "satisfies"),
                        Drl.rule("green/1/first", "@exceptionTo(\"green/1/met\")", "rankKnown", "prefers one")))
                .isEqualTo("8:1 EM-137 green/1/first green/1/met");
        assertThat(found(cap, Drl.limits("green/1/cap", "byKind", "atMost(\"zero\")")))
                .isEqualTo("8:1 EM-111 green/1/cap rules.drl");
    }

    @Test
    void a_preference_that_may_be_unknown_needs_its_guard_and_a_rule_that_tells_so() {
        String first = Drl.rule("green/1/first", "roleKnown, role == Role.DIRECT_WORKER", "prefers one");

        assertThat(found(first.replace("roleKnown, ", ""), Drl.rule("green/1/open", "!roleKnown", "warns")))
                .isEqualTo("4:29 EM-126 role roleKnown");
        assertThat(found(first)).isEqualTo("4:40 EM-127 role role");
        assertThat(found(first, Drl.rule("green/2/open", "!roleKnown", "warns")))
                .isEqualTo("4:40 EM-127 role role");
        assertThat(found(first, Drl.rule("green/1/open", "roleKnown", "warns"))).isEqualTo("4:40 EM-127 role role");
        assertThat(found(first, Drl.rule("green/1/open", "!sexKnown", "warns"))).isEqualTo("4:40 EM-127 role role");
        assertThat(found(first, Drl.rule("green/1/open", "!roleKnown", "warns")))
                .isEmpty();
        assertThat(found(first, Drl.rule("green/1/open", "!roleKnown", "needs role")))
                .isEmpty();
        assertThat(found(Drl.rule("green/1/women", "membersKnown, womenPercentAtLeast(70)", "prefers one")))
                .isEqualTo("4:43 EM-127 womenPercentAtLeast members");
        assertThat(found(
                        Drl.rule("green/1/women", "womenPercentAtLeast(70)", "prefers one"),
                        Drl.rule("green/1/open", "!membersKnown", "warns")))
                .isEqualTo("4:29 EM-126 womenPercentAtLeast membersKnown");
        assertThat(found(
                        Drl.rule("green/1/satisfied", "roleKnown, role == Role.LEADER", "satisfies"),
                        Drl.rule("green/1/open", "!roleKnown", "warns")))
                .isEqualTo("4:40 EM-127 role role");
    }
}
