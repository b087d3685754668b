package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.lint.Diagnostic;

/** Slips of those who write rules: each is told where it is, and what was likely meant. */
class MistakenRuleFileTest {

    private static final String GOOD = Drl.rule("green/1/met", "formOffered", "satisfies");
    private static final String OPEN = Drl.rule("green/1/open", "!receivedOnKnown", "needs receivedOn");

    /** What is found, each as line, column, id and values shown. */
    private static String found(String... rules) {
        Campaign campaign = TestCampaign.campaign();
        List<RuleSource> files = List.of(
                RuleSource.rules("rules.drl", String.join("", rules)),
                RuleSource.parameters("limit.json", TestParameters.text("ACHIEVEMENT", TestParameters.three())));
        return Diagnosed.diagnostics(campaign, files).stream()
                .map(MistakenRuleFileTest::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(Diagnostic diagnostic) {
        return diagnostic.line() + ":" + diagnostic.column() + " "
                + diagnostic.code().id() + " " + String.join(" ", diagnostic.arguments());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # constraint                                 | found
            formOfferd                                   | 4:29 EM-122 formOfferd formOffered
            criterionMe("tidy")                          | 4:29 EM-122 criterionMe criterionMet
            nubmer("limit") > 1                          | 4:29 EM-122 nubmer number
            criterionMet("tydi")                         | 4:29 EM-128 tydi tidy
            criterionMet("")                             | 4:29 EM-128  tidy
            criterionMet("tidy ")                        | 4:29 EM-128 tidy  tidy
            number("limits") > 1                         | 4:29 EM-125 limits limit
            number("") > 1                               | 4:29 EM-125  limit
            date("limit") > date("limit")                | 4:29 EM-123 limit NUMBER date DATE
            dateKnown("limit")                           | 4:29 EM-123 limit NUMBER dateKnown DATE_KNOWN
            kind == COLLECTIVE                           | 4:37 EM-122 COLLECTIVE NomineeKind.COLLECTIVE
            kind == NomineeKind.COLECTIVE                | 4:37 EM-124 COLECTIVE NomineeKind NomineeKind.COLLECTIVE
            ratedInARow("GOD") > 1                       | 4:29 EM-124 GOD PerformanceRating "GOOD"
            ratedSince("letter", "good") > 1             | 4:29 EM-124 good PerformanceRating "GOOD"
            initiatives("PROVINCES") > 1                 | 4:29 EM-124 PROVINCES Reach "PROVINCE"
            conductPending("INVESTIGATE") > 1            | 4:29 EM-124 INVESTIGATE ConductKind "INVESTIGATION"
            disciplined("") > 1                          | 4:29 EM-124  DisciplineLevel "REMOVAL"
            found(form) > 1                              | 4:29 EM-121 found
            !assessed(form)                              | 4:30 EM-121 assessed
            kind == NomineKind.COLLECTIVE                | 4:37 EM-122 NomineKind.COLLECTIVE NomineeKind.COLLECTIVE
            kind == RoundKind.ANNUAL                     | 4:37 EM-123 kind NOMINEE_KIND RoundKind.ANNUAL ROUND_KIND
            kind == "COLLECTIVE"                         | 4:37 EM-191 kind COLLECTIVE NomineeKind.COLLECTIVE
            kind < NomineeKind.COLLECTIVE                | 4:34 EM-123 kind NOMINEE_KIND NomineeKind.COLLECTIVE <
            form < "letter"                              | 4:34 EM-171 form <
            form >= "letter"                             | 4:34 EM-171 form >=
            formOffered > rankKnown                      | 4:41 EM-123 formOffered BOOLEAN rankKnown >
            formOffered == 1                             | 4:44 EM-123 formOffered BOOLEAN 1 NUMBER
            formOffered == "true"                        | 4:44 EM-123 formOffered BOOLEAN "true" TEXT
            achievementCount == "1"                      | 4:49 EM-123 achievementCount NUMBER "1" TEXT
            roundYear == date("limit")                   | 4:42 EM-123 limit NUMBER date DATE
            achievementCount                             | 4:29 EM-123 achievementCount NUMBER achievementCount \
            BOOLEAN
            !achievementCount                            | 4:29 EM-123 achievementCount NUMBER !achievementCount \
            BOOLEAN
            kind in ( RoundKind.ANNUAL )                 | 4:29 EM-123 kind in ( RoundKind.ANNUAL ) NOMINEE_KIND \
            RoundKind.ANNUAL ROUND_KIND
            kind in ( kind )                             | 4:29 EM-123 kind in ( kind ) NOMINEE_KIND kind NOMINEE_KIND
            criterionMet("tidy", "quiet")                | 4:29 EM-123 criterionMet [TEXT] criterionMet [TEXT, TEXT]
            achievementsWithin(number("limit"), 3) > 0   | 4:29 EM-123 achievementsWithin [DATE, DATE] \
            achievementsWithin [NUMBER, NUMBER]
            receivedOnKnown, receivedOn < "2024-10-15"   | 4:59 EM-164 2024-10-15
            receivedOnKnown, receivedOn < "15-Oct-2024"  | 4:59 EM-164 15-Oct-2024
            receivedOnKnown, receivedOn < 2024-10-15     | 4:59 EM-164 2024-10-15
            achievementCount > 1.5                       | 4:48 EM-159 1.5
            achievementCount > 1.5B                      | 4:48 EM-159 1.5B
            achievementCount == 010                      | 4:49 EM-161 010 10
            achievementCount == 08                       | 4:49 EM-161 08 8
            achievementCount < 1000000000000000000       | 4:48 EM-162 1000000000000000000 18
            achievementCount > 1 && < 3                  | 4:53 EM-157 <
            formOffered && rankKnown                     | 4:41 EM-155 &&
            1 < achievementCount                         | 4:31 EM-121 1 < achievementCount
            true                                         | 4:29 EM-121 true
            !false                                       | 4:29 EM-121 !false
            "letter"                                     | 4:29 EM-121 "letter"
            formOffered == rankKnown == true             | 4:29 EM-121 formOffered == rankKnown == true
            not formOffered                              | 4:29 EM-188 not
            formOffered = true                           | 4:41 EM-154
            formOffered rankKnown                        | 4:41 EM-168 rankKnown
            formOffered,                                 | 4:40 EM-168 ,
            formOffered,, rankKnown                      | 4:40 EM-168 ,
            formOffered ==                               | 4:41 EM-157 ==
            formOffered )                                | 4:43 EM-167 )
            """)
    void a_slip_in_a_constraint_is_told_with_its_place(String constraint, String expected) {
        assertThat(found(Drl.rule("green/1/met", constraint, "satisfies")).strip())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1, 2_147_483_647, 2_147_483_648L, 999_999_999_999_999_999L})
    void a_whole_number_of_up_to_eighteen_digits_is_understood(long number) {
        String rule = Drl.rule("green/1/met", "achievementCount != " + number, "satisfies");

        assertThat(TestCampaign.decide(TestCampaign.load(rule), TestCampaign.dossier())
                        .planVerdict()
                        .name())
                .isEqualTo(number == 0 ? "UNDETERMINED" : "ELIGIBLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # annotations                                                  | found
            @clause("green/9")                                             | 2:5 EM-115 green/9 green/1
            @clause("green/1, green/9")                                    | 2:5 EM-115 green/9 green/1
            @clause                                                        | 2:5 EM-199 clause
            @clause()                                                      | 2:5 EM-199 clause
            @clause("")                                                    | 2:5 EM-114 clause
            @clause(" , ")                                                 | 2:5 EM-114 clause
            @clause(green/1)                                               | 2:5 EM-199 clause green/1
            @clause("green/1", "green/2")                                  | 2:5 EM-199 clause "green/1", "green/2"
            @clause(one = "green/1", two = "green/2")                      | 2:5 EM-199 clause "green/1", "green/2"
            @clause("green/1") @clause("green/1")                          | 2:24 EM-119 clause
            @claus("green/1")                                              | 1:1 EM-112 green/1/met; 2:5 EM-113 \
            claus clause
            @Clause("green/1")                                             | 1:1 EM-112 green/1/met; 2:5 EM-113 \
            Clause clause
            @clause({ "green/1" })                                         | 2:5 EM-199 clause ["green/1"]
            @clause("green/1") @reading("green/depht=DEEP")                | 2:24 EM-116 green/depht=DEEP \
            green/depth=DEEP
            @clause("green/1") @reading("green/depth=DEPE")                | 2:24 EM-116 green/depth=DEPE \
            green/depth=DEEP
            @clause("green/1") @reading("green/depth")                     | 2:24 EM-116 green/depth green/depth=DEEP
            @clause("green/1") @reading("")                                | 2:24 EM-114 reading
            @clause("green/1") @reading("green/depth=DEEP,green/depth=FLAT") | 2:24 EM-114 reading \
            [green/depth=DEEP, green/depth=FLAT]
            @clause("green/1") @exceptionTo("green/1/meet")                | 1:1 EM-117 green/1/meet …
            @clause("green/1") @exceptionTo("")                            | 2:24 EM-114 exceptionTo
            @clause("green/1") @exceptionTo("green/1/met")                 | 1:1 EM-118 green/1/met
            @clause("green/1") @clock("RECIEVED")                          | 2:24 EM-114 clock RECIEVED
            @clause("green/1") @clock("received")                          | 2:24 EM-114 clock received
            @clause("green/1") @from("2024-02-30")                         | 2:24 EM-114 from 2024-02-30
            @clause("green/1") @from("2023-02-29")                         | 2:24 EM-114 from 2023-02-29
            @clause("green/1") @from("2024-2-1")                           | 2:24 EM-114 from 2024-2-1
            @clause("green/1") @from("01/02/2024")                         | 2:24 EM-114 from 01/02/2024
            @clause("green/1") @from("1899-12-31")                         | 2:24 EM-114 from 1899-12-31
            @clause("green/1") @before("3000-01-01")                       | 2:24 EM-114 before 3000-01-01
            @clause("green/1") @before("+12024-01-01")                     | 2:24 EM-114 before +12024-01-01
            @clause("green/1") @from("2024-01-01") @before("2024-01-01")   | 2:44 EM-114 before 2024-01-01
            @clause("green/1") @from("2024-01-02") @before("2024-01-01")   | 2:44 EM-114 before 2024-01-01
            """)
    void a_slip_in_an_annotation_is_told(String annotations, String expected) {
        String rule = Drl.written(
                "green/1/met", annotations, "$dossier : Dossier( formOffered )", "findings.satisfies($dossier);");

        assertThat(found(rule).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # effect         | found
            satisfy          | 6:18 EM-196 satisfy satisfies($dossier)
            needs            | 6:32 EM-198 needs  needs($dossier, "receivedOn")
            bars sector      | 6:31 EM-198 bars "sector" bars($dossier)
            needs recievedOn | 6:35 EM-131 recievedOn receivedOn
            needs sectors    | 6:35 EM-131 sectors sector
            """)
    void a_slip_in_the_effect_is_told(String effect, String expected) {
        assertThat(found(Drl.rule("green/1/met", "formOffered", effect)).strip())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # written         | instead                    | found
            rule              | rul                        | 1:1 EM-165 rul rule
            rule              | Rule                       | 1:1 EM-165 Rule rule
            when              | whn                        | 3:5 EM-165 whn when
            when              | WHEN                       | 3:5 EM-165 WHEN when
            then              | thn                        | 5:5 EM-165 thn then
            then              | hten                       | 5:5 EM-165 hten then
            end               | edn                        | 7:1 EM-165 edn end
            end               | End                        | 7:1 EM-165 End end
            when              |                            | 4:9 EM-169 when
            then              |                            | 6:9 EM-169 then
            end               |                            | 6:37 EM-169 end
            @clause           | saliense 10 @clause        | 2:5 EM-175 saliense
            @clause           | no-lop @clause             | 2:5 EM-175 no-lop
            " )"              | "                          | 4:27 EM-167 (
            Dossier(          | Dossier                    | 4:40 EM-167 )
            met"              | met                        | 1:6 EM-166 "
            green/1")         | green/1)                   | 2:13 EM-166 "
            met"              | met”                       | 1:6 EM-166 "; 1:18 EM-170 ”
            "green/1/met"     | “green/1/met”              | 1:6 EM-170 “
            ($dossier)        | ($dossier                  | 6:27 EM-167 (
            """)
    void a_slip_in_a_word_of_the_form_is_told(String written, String instead, String expected) {
        String broken = GOOD.replace(unframed(written), unframed(instead));

        assertThat(found(broken)).isEqualTo(expected);
    }

    /** Quote marks at both ends keep the spaces between them. */
    private static String unframed(String text) {
        return text == null ? "" : text.equals("\" )\"") ? " )" : text.equals("\"") ? "" : text;
    }

    @Test
    void a_field_that_may_be_unknown_needs_its_guard_before_it() {
        assertThat(found(OPEN, Drl.rule("green/1/met", "receivedOnKnown, receivedOn == receivedOn", "satisfies")))
                .isEmpty();
        assertThat(found(OPEN, Drl.rule("green/1/met", "receivedOn == receivedOn, receivedOnKnown", "satisfies")))
                .isEqualTo("11:29 EM-126 receivedOn receivedOnKnown");
        assertThat(found(OPEN, Drl.rule("green/1/met", "!receivedOnKnown, receivedOn == receivedOn", "satisfies")))
                .isEqualTo("11:47 EM-126 receivedOn receivedOnKnown");
        assertThat(found(OPEN, Drl.rule("green/1/met", "registrationKnown, receivedOn == receivedOn", "satisfies")))
                .isEqualTo("11:48 EM-126 receivedOn receivedOnKnown");
    }

    @Test
    void a_field_given_to_a_helper_needs_its_guard_too() {
        assertThat(found(OPEN, Drl.rule("green/1/met", "achievementsWithin(receivedOn, receivedOn) > 0", "satisfies")))
                .isEqualTo("11:29 EM-126 receivedOn receivedOnKnown");
    }

    @Test
    void a_field_that_may_be_unknown_needs_a_rule_of_its_clause_that_asks_for_it() {
        String met = Drl.rule("green/1/met", "registrationKnown, registered", "satisfies");

        assertThat(found(met)).isEqualTo("4:48 EM-127 registered registration");
        assertThat(found(met, OPEN)).isEqualTo("4:48 EM-127 registered registration");
        assertThat(found(met, Drl.rule("green/2/open", "!registrationKnown", "needs registration")))
                .isEqualTo("4:48 EM-127 registered registration");
        assertThat(found(met, Drl.rule("green/1/open", "!registrationKnown", "needs registration")))
                .isEmpty();
        assertThat(found(Drl.rule("green/1/warned", "registrationKnown, registered", "warns")))
                .isEmpty();
    }

    @Test
    void rules_that_contradict_each_other_whenever_they_apply_are_told() {
        String not = Drl.rule("green/1/not", "formOffered", "bars");

        assertThat(found(GOOD, not)).isEqualTo("8:1 EM-140 green/1/met green/1/not");
        assertThat(found(GOOD, Drl.rule("green/1/not", "@exceptionTo(\"green/1/met\")", "formOffered", "bars")))
                .isEmpty();
        assertThat(found(GOOD, Drl.rule("green/1/not", "@reading(\"green/depth=DEEP\")", "formOffered", "bars")))
                .isEmpty();
        assertThat(found(GOOD, Drl.rule("green/1/not", "@from(\"2024-01-01\")", "formOffered", "bars")))
                .isEmpty();
        assertThat(found(GOOD, Drl.rule("green/2/not", "formOffered", "bars"))).isEmpty();
        assertThat(found(
                        Drl.rule("green/1/met", "formOffered, rankKnown", "satisfies"),
                        Drl.rule("green/1/not", "rankKnown, formOffered", "bars")))
                .isEqualTo("8:1 EM-140 green/1/met green/1/not");
    }

    @Test
    void one_id_is_one_rule_whatever_its_capitals() {
        assertThat(found(GOOD, GOOD)).isEqualTo("8:1 EM-111 green/1/met rules.drl");
        assertThat(found(GOOD, Drl.rule("green/1/Met", "rankKnown", "satisfies")))
                .isEqualTo("8:1 EM-111 green/1/met rules.drl");
    }

    @Test
    void exceptions_that_go_round_in_a_circle_are_told() {
        String first = Drl.rule("green/1/a", "@exceptionTo(\"green/1/c\")", "formOffered", "bars");
        String second = Drl.rule("green/1/b", "@exceptionTo(\"green/1/a\")", "rankKnown", "satisfies");
        String third = Drl.rule("green/1/c", "@exceptionTo(\"green/1/b\")", "!rankKnown", "bars");
        String fourth = Drl.rule("green/1/d", "@exceptionTo(\"green/1/c\")", "!formOffered", "satisfies");

        assertThat(found(first, second, third, fourth))
                .isEqualTo("1:1 EM-118 green/1/c; 8:1 EM-118 green/1/a; 15:1 EM-118 green/1/b; 22:1 EM-118 green/1/c");
        assertThat(found(second, third, fourth)).isEqualTo("1:1 EM-117 green/1/a green/1/c");
    }

    @Test
    void a_locale_with_other_capitals_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(found(Drl.rule("green/1/I", "kind == NomineeKind.INDIVIDUAL", "warns")))
                    .isEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }
}
