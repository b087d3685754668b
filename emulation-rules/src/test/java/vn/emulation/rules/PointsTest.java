package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Verdict;
import vn.emulation.law.Alternatives;
import vn.emulation.law.LegalFrame;
import vn.emulation.source.ClauseId;

/** A clause of the law that any one of its points meets. */
class PointsTest {

    /** Rules that give a point an answer: met, barred, contested by a reading, undetermined, contradicted, or none. */
    private static List<String> rules(String point, String answer) {
        return switch (answer) {
            case "M" -> List.of(Drl.rule(point + "/met", "formOffered", "satisfies"));
            case "B" ->
                List.of(
                        Drl.rule(point + "/met", "achievementCount > 3", "satisfies"),
                        Drl.rule(point + "/barred", "formOffered", "bars"));
            case "C" ->
                List.of(
                        Drl.rule(point + "/met", "@reading(\"green/depth=DEEP\")", "formOffered", "satisfies"),
                        Drl.rule(point + "/barred", "@reading(\"green/depth=FLAT\")", "formOffered", "bars"));
            case "U" ->
                List.of(
                        Drl.rule(point + "/met", "registrationKnown, registered", "satisfies"),
                        Drl.rule(point + "/needs", "!registrationKnown", "needs registration"));
            case "X" ->
                List.of(
                        Drl.rule(point + "/met", "formOffered", "satisfies"),
                        Drl.rule(point + "/barred", "achievementCount == 0", "bars"));
            default -> List.of();
        };
    }

    private static Decision decide(String a, String b, String i, String ii) {
        List<String> rules = new ArrayList<>(List.of(Drl.rule("green/1/met", "formOffered", "satisfies")));
        rules.addAll(rules("act/1.a", a));
        rules.addAll(rules("act/1.b", b));
        rules.addAll(rules("act/1.c.i", i));
        rules.addAll(rules("act/1.c.ii", ii));
        RuleSet loaded = TestCampaign.load(TestLaw.requiring("act/1"), List.of(), rules.toArray(String[]::new));
        return TestCampaign.decide(loaded, TestCampaign.dossier());
    }

    private static ClauseAnswer answer(Decision decision, String clause) {
        return decision.answers().stream()
                .filter(answer -> answer.clause().equals(ClauseId.of(clause)))
                .findFirst()
                .orElseThrow();
    }

    private static String statuses(Decision decision) {
        return decision.answers().stream()
                .filter(answer -> answer.clause().value().startsWith("act/"))
                .map(answer -> answer.clause().value().substring(4) + "=" + answer.status())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "M, B, B, B, SATISFIED, ELIGIBLE",
        "B, M, U, C, SATISFIED, ELIGIBLE",
        "B, B, B, M, SATISFIED, ELIGIBLE",
        "B, B, C, B, CONTESTED, CONTESTED",
        "C, U, B, B, CONTESTED, CONTESTED",
        "B, C, U, none, CONTESTED, CONTESTED",
        "U, B, B, B, UNDETERMINED, UNDETERMINED",
        "B, B, B, U, UNDETERMINED, UNDETERMINED",
        "B, none, B, B, UNDETERMINED, UNDETERMINED",
        "none, none, none, none, UNDETERMINED, UNDETERMINED",
        "B, B, B, B, BARRED, NOT_ELIGIBLE",
        "X, M, B, B, CONTRADICTED, ERROR",
        "B, B, B, X, CONTRADICTED, ERROR"
    })
    void the_whole_is_as_good_as_the_best_of_its_points(
            String a, String b, String i, String ii, String status, Verdict verdict) {
        Decision decision = decide(a, b, i, ii);

        assertThat(answer(decision, "act/1").status()).hasToString(status);
        assertThat(decision.lawVerdict()).contains(verdict);
        assertThat(decision.planVerdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void points_stand_in_the_order_of_the_clauses_and_tell_their_whole() {
        Decision decision = decide("B", "U", "B", "M");

        assertThat(decision.answers().stream()
                        .skip(1)
                        .map(answer -> answer.clause() + " " + answer.status()
                                + answer.pointOf()
                                        .map(whole -> " point of " + whole)
                                        .orElse("")
                                + (answer.required() ? " required" : "")))
                .containsExactly(
                        "act/1 SATISFIED required",
                        "act/1.a BARRED point of act/1",
                        "act/1.b UNDETERMINED point of act/1",
                        "act/1.c SATISFIED point of act/1",
                        "act/1.c.i BARRED point of act/1.c",
                        "act/1.c.ii SATISFIED point of act/1.c");
    }

    @Test
    void where_the_whole_is_met_nothing_is_asked_for_its_other_points() {
        Decision decision = decide("M", "U", "B", "U");

        assertThat(decision.needs()).isEmpty();
        assertThat(decision.answers())
                .allSatisfy(answer -> assertThat(answer.remedy()).isEmpty());
        assertThat(statuses(decision))
                .isEqualTo(
                        "1=SATISFIED 1.a=SATISFIED 1.b=UNDETERMINED 1.c=UNDETERMINED 1.c.i=BARRED 1.c.ii=UNDETERMINED");
    }

    @Test
    void where_it_is_not_what_would_meet_a_point_is_told_at_the_point_and_at_the_whole() {
        Decision decision = decide("B", "U", "B", "B");

        assertThat(Told.needs(decision)).containsExactly("registration");
        assertThat(answer(decision, "act/1").alternatives().get(0).needed())
                .isEqualTo(answer(decision, "act/1.b").alternatives().get(0).needed())
                .isNotEmpty();
        assertThat(answer(decision, "act/1")
                        .remedy()
                        .map(remedy -> remedy.rule().value()))
                .contains("act/1.a/met");
        assertThat(answer(decision, "act/1.c")
                        .remedy()
                        .map(remedy -> remedy.rule().value()))
                .contains("act/1.c.i/met");
    }

    @Test
    void a_whole_that_nothing_requires_is_not_answered_nor_are_its_points() {
        List<String> rules = new ArrayList<>(List.of(
                Drl.rule("green/1/met", "formOffered", "satisfies"),
                Drl.rule("act/2/met", "formOffered", "satisfies")));
        rules.addAll(rules("act/1.a", "B"));
        RuleSet loaded = TestCampaign.load(TestLaw.requiring("act/2"), List.of(), rules.toArray(String[]::new));
        Decision decision = TestCampaign.decide(loaded, TestCampaign.dossier());

        assertThat(statuses(decision)).isEqualTo("2=SATISFIED");
        assertThat(decision.lawVerdict()).contains(Verdict.ELIGIBLE);
    }

    @Test
    void a_point_that_is_required_for_itself_counts_for_itself_too() {
        List<String> rules = new ArrayList<>(List.of(Drl.rule("green/1/met", "formOffered", "satisfies")));
        rules.addAll(rules("act/1.a", "M"));
        rules.addAll(rules("act/1.b", "B"));
        RuleSet loaded =
                TestCampaign.load(TestLaw.requiring("act/1", "act/1.b"), List.of(), rules.toArray(String[]::new));
        Decision decision = TestCampaign.decide(loaded, TestCampaign.dossier());

        assertThat(answer(decision, "act/1").status()).hasToString("SATISFIED");
        assertThat(answer(decision, "act/1.b").pointOf()).isEmpty();
        assertThat(decision.lawVerdict()).contains(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void a_point_of_two_clauses_is_told_as_one_of_the_clause_that_comes_first() {
        LegalFrame frame = TestLaw.frame()
                .alternatives(List.of(
                        new Alternatives(ClauseId.of("act/3"), List.of(ClauseId.of("act/1.a"), ClauseId.of("act/1.b"))),
                        new Alternatives(ClauseId.of("act/1"), List.of(ClauseId.of("act/1.b"), ClauseId.of("act/2")))))
                .provisions(List.of(TestLaw.provision("act/3", "act/1")))
                .build();
        List<String> rules = new ArrayList<>(List.of(Drl.rule("green/1/met", "formOffered", "satisfies")));
        rules.addAll(rules("act/1.b", "M"));
        RuleSet loaded = TestCampaign.load(TestLaw.under(frame), List.of(), rules.toArray(String[]::new));
        Decision decision = TestCampaign.decide(loaded, TestCampaign.dossier());

        assertThat(statuses(decision))
                .isEqualTo("1=SATISFIED 1.a=UNDETERMINED 1.b=SATISFIED 2=UNDETERMINED 3=SATISFIED");
        assertThat(answer(decision, "act/1.b").pointOf()).contains(ClauseId.of("act/1"));
    }
}
