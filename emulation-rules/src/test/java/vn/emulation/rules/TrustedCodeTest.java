package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.RuleTrial;
import vn.emulation.decision.Truth;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Listing;
import vn.emulation.rules.EvaluationException.Reason;
import vn.emulation.rules.internal.engine.CodeBase;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.lint.LintFinding;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.InvalidValueException;

/** What rules say in code where their authors are trusted, and what becomes of it. */
class TrustedCodeTest {

    private static final EvaluationOptions CROSS_CHECK =
            EvaluationOptions.defaults().withMode(EvaluationMode.CROSS_CHECK);
    private static final String MANY = Drl.rule("green/1/many", "achievementCount * 2 > 5", "satisfies");
    private static final String FEW = Drl.rule("green/1/few", "!(achievementCount * 2 > 5)", "bars");
    private static final RuleSet COUNTED = trusted(MANY, FEW);

    private static RuleSet trusted(String... text) {
        return RuleSet.load(TestCampaign.campaign(), List.of(file(text)), TrustLevel.TRUSTED_CODE);
    }

    private static RuleSource file(String... text) {
        return RuleSource.rules("rules.drl", String.join("", text));
    }

    /** What is found wrong, with code allowed. */
    private static List<String> told(Locale locale, String... text) {
        RuleSetException refusal = catchThrowableOfType(RuleSetException.class, () -> trusted(text));
        return refusal.diagnostics().stream().map(each -> each.told(locale)).toList();
    }

    private static Dossier achieved(int count) {
        List<Achievement> achievements = IntStream.range(0, count)
                .mapToObj(index -> new Achievement(AchievementId.of("A-" + index), "Work", DateWindow.year(2024)))
                .toList();
        return Dossiers.but(TestCampaign.dossier())
                .achievements(Listing.complete(achievements))
                .build();
    }

    private static Dossier letter() {
        return Dossiers.but(TestCampaign.dossier()).form(TestCampaign.LETTER).build();
    }

    private static ClauseAnswer answer(RuleSet rules, Dossier dossier, String... rulings) {
        EvaluationRequest request = Requests.of(rules.campaign(), dossier)
                .rulings(Requests.rulings(rulings))
                .build();
        Decision decision = EmulationEngine.of(rules)
                .evaluate(request, CROSS_CHECK)
                .decisions()
                .get(0);
        return decision.answers().get(0);
    }

    private static ClauseStatus status(RuleSet rules, Dossier dossier, String... rulings) {
        return answer(rules, dossier, rulings).status();
    }

    private static WhyNot whyNot(RuleSet rules, String rule, Dossier dossier) {
        EvaluationRequest request = Requests.of(rules.campaign(), dossier).build();
        return EmulationEngine.of(rules).whyNot(RuleId.of(rule), dossier.id(), request);
    }

    private static List<String> toldWhyNot(RuleSet rules, String rule, Dossier dossier, Locale locale) {
        return rules.texts().whyNot(whyNot(rules, rule, dossier), locale);
    }

    @ParameterizedTest
    @CsvSource({"2, BARRED", "3, SATISFIED"})
    void code_decides_and_the_reference_evaluator_agrees(int achievements, ClauseStatus expected) {
        assertThat(status(COUNTED, achieved(achievements))).isEqualTo(expected);
    }

    @Test
    void the_same_file_is_refused_where_nothing_is_said_of_trust() {
        String alternative = Drl.rule("green/2/either", "rankKnown || formOffered", "satisfies");
        String called = Drl.rule("green/3/called", "vn.emulation.rules.HostChecks.isMerit(form)", "satisfies");
        String[] all = {MANY, alternative, called};

        assertThat(trusted(all).rules()).hasSize(3);
        assertThat(Diagnosed.rules(String.join("", all)))
                .extracting(told -> told.substring(0, told.indexOf(" EM-") + 7))
                .containsExactly("rules.drl:4:46 EM-158", "rules.drl:11:39 EM-156", "rules.drl:18:31 EM-189");
        assertThat(RuleSet.load(TestCampaign.campaign(), List.of(file(MANY)), TrustLevel.TRUSTED_CODE)
                        .digest())
                .isEqualTo(trusted(MANY).digest());
    }

    @Test
    void a_predicate_of_the_host_decides() {
        RuleSet rules = trusted(
                "import vn.emulation.rules.HostChecks;\n",
                Drl.rule("green/1/merit", "HostChecks.isMerit(form)", "satisfies"));

        assertThat(status(rules, TestCampaign.dossier())).isEqualTo(ClauseStatus.SATISFIED);
        assertThat(status(rules, letter())).isEqualTo(ClauseStatus.UNDETERMINED);
    }

    @Test
    void each_file_has_imports_of_its_own() {
        RuleSource first = RuleSource.rules(
                "a.drl",
                "import java.time.Month;\n" + Drl.rule("green/1/a", "Month.of(1) == Month.JANUARY", "satisfies"));
        RuleSource second = RuleSource.rules(
                "b.drl",
                "import vn.emulation.rules.HostChecks;\n" + Drl.rule("green/1/b", "!HostChecks.isMerit(form)", "bars"));
        RuleSet rules = RuleSet.load(TestCampaign.campaign(), List.of(first, second), TrustLevel.TRUSTED_CODE);

        assertThat(status(rules, TestCampaign.dossier())).isEqualTo(ClauseStatus.SATISFIED);
        assertThat(status(rules, letter())).isEqualTo(ClauseStatus.CONTRADICTED);
    }

    @Test
    void code_runs_with_trust_only() {
        String rule = Drl.rule("green/1/trip", "vn.emulation.rules.Bystander.trip()", "satisfies");
        TripwireBell.RUNG.set(false);
        try {
            assertThat(Diagnosed.rules(rule)).hasSize(1);
            assertThat(TripwireBell.RUNG).isFalse();

            assertThat(status(trusted(rule), TestCampaign.dossier())).isEqualTo(ClauseStatus.SATISFIED);
            assertThat(TripwireBell.RUNG).isTrue();
        } finally {
            TripwireBell.RUNG.set(false);
        }
    }

    @Test
    void why_not_tells_whether_the_code_holds() {
        assertThat(toldWhyNot(COUNTED, "green/1/many", achieved(3), Locale.ENGLISH))
                .containsExactly(
                        "Rule green/1/many applies to dossier D-1.",
                        "Holds: trusted code (achievementCount * 2 > 5): yes");
        assertThat(toldWhyNot(COUNTED, "green/1/many", achieved(2), Diagnosed.VIETNAMESE))
                .containsExactly(
                        "Quy tắc green/1/many không áp dụng với hồ sơ D-1.",
                        "Không đạt: mã tin cậy (achievementCount * 2 > 5): không");
        assertThat(whyNot(COUNTED, "green/1/few", achieved(2))
                        .nearest()
                        .checks()
                        .get(0))
                .satisfies(check -> {
                    assertThat(check.written()).isEqualTo("!(achievementCount * 2 > 5)");
                    assertThat(check.truth()).isEqualTo(Truth.TRUE);
                    assertThat(check.condition().seen()).isEqualTo("true");
                });
    }

    @Test
    void a_remedy_names_the_code_that_lacks() {
        RuleSet rules = trusted(Drl.rule("green/1/annual", "roundKind.ordinal() > 7", "satisfies"), MANY);

        assertThat(answer(rules, achieved(2)).remedy().map(Told::remedy))
                .contains("green/1/many: achievementCount * 2 > 5[] == true (false)");
    }

    @Test
    void code_is_tried_under_each_way_of_reading() {
        RuleSet rules = trusted(
                Drl.rule("green/1/deep", "@reading(\"green/depth=DEEP\")", "achievementCount % 2 == 0", "satisfies"),
                Drl.rule("green/1/flat", "@reading(\"green/depth=FLAT\")", "achievementCount % 3 == 0", "satisfies"),
                Drl.rule("green/1/odd", "@reading(\"green/depth=FLAT\")", "achievementCount % 3 != 0", "bars"));

        assertThat(status(rules, achieved(6))).isEqualTo(ClauseStatus.SATISFIED);
        assertThat(status(rules, achieved(4))).isEqualTo(ClauseStatus.CONTESTED);
        assertThat(status(rules, achieved(4), "green/depth=DEEP")).isEqualTo(ClauseStatus.SATISFIED);
        assertThat(status(rules, achieved(4), "green/depth=FLAT")).isEqualTo(ClauseStatus.BARRED);
        assertThat(whyNot(rules, "green/1/flat", achieved(3)).trials())
                .extracting(RuleTrial::verdict)
                .containsExactly(Truth.FALSE, Truth.TRUE);
    }

    @Test
    void code_is_not_shown_what_is_not_known() {
        RuleSet rules = trusted(
                "import vn.emulation.rules.HostChecks;\n",
                Drl.rule("green/1/autumn", "receivedOnKnown, HostChecks.isAutumn(receivedOn)", "satisfies"),
                Drl.rule("green/1/unknown", "!receivedOnKnown", "needs receivedOn"));
        Dossier unknown = RuleCase.withoutReceipt(TestCampaign.dossier());

        assertThat(status(rules, TestCampaign.dossier())).isEqualTo(ClauseStatus.SATISFIED);
        assertThat(status(rules, Dossiers.received(TestCampaign.dossier(), "2024-08-31")))
                .isEqualTo(ClauseStatus.UNDETERMINED);
        assertThat(status(rules, unknown)).isEqualTo(ClauseStatus.UNDETERMINED);
        assertThat(toldWhyNot(rules, "green/1/autumn", unknown, Locale.ENGLISH))
                .containsExactly(
                        "Whether rule green/1/autumn applies to dossier D-1 cannot be told yet.",
                        "Does not hold: the day of receipt is recorded: no",
                        "Cannot be told: trusted code (HostChecks.isAutumn(receivedOn)): unknown. Needed: the day the dossier was received");
    }

    @Test
    void what_may_be_unknown_keeps_its_guard_in_code() {
        assertThat(told(Locale.ENGLISH, Drl.rule("green/1/early", "receivedOn.getYear() < 2024", "warns")))
                .containsExactly(
                        "rules.drl:4:29 EM-126 The field (receivedOn) may be unknown and is looked at without its "
                                + "guard. Maybe put receivedOnKnown before it, separated by a comma.");
    }

    @Test
    void a_word_of_something_else_is_no_word_of_the_dossier() {
        RuleSet rules =
                trusted(Drl.rule("green/1/short", "vn.emulation.rules.HostChecks.number(form) == 6", "satisfies"));

        assertThat(status(rules, letter())).isEqualTo(ClauseStatus.SATISFIED);
        assertThat(status(rules, TestCampaign.dossier())).isEqualTo(ClauseStatus.UNDETERMINED);
        assertThat(told(Locale.ENGLISH, Drl.rule("green/1/early", "this.receivedOn.getYear() < 2024", "warns")))
                .singleElement()
                .asString()
                .startsWith("rules.drl:4:29 EM-126 The field (receivedOn) may be unknown");
    }

    @Test
    void code_knows_no_parameters() {
        String number = Drl.rule("green/1/n", "achievementCount * 2 > number( \"limit\" )", "satisfies");

        assertThat(told(Locale.ENGLISH, number))
                .containsExactly("rules.drl:4:52 EM-503 Trusted code knows no parameters: (number) stands in "
                        + "(achievementCount * 2 > number( \"limit\" )). "
                        + "Maybe compare with the parameter in a constraint of its own.");
        assertThat(told(Diagnosed.VIETNAMESE, number))
                .containsExactly("rules.drl:4:52 EM-503 Mã tin cậy không biết các tham số: (number) nằm trong "
                        + "(achievementCount * 2 > number( \"limit\" )). "
                        + "Có thể tách phần so sánh với tham số thành một điều kiện riêng.");
    }

    @Test
    void all_code_that_cannot_be_compiled_is_told_at_its_place() {
        String[] rules = {
            Drl.rule("green/1/typo", "rankKnown, achivementCount > 3", "satisfies"),
            MANY,
            Drl.rule("green/1/gone", "gone.Checks.ok(form)", "satisfies")
        };

        assertThat(told(Locale.ENGLISH, rules))
                .containsExactly(
                        "rules.drl:4:40 EM-502 The trusted code (achivementCount > 3) of the rule (green/1/typo) cannot be "
                                + "compiled. Maybe correct a name or type in it, or import its class, or write the class with "
                                + "its package.",
                        "rules.drl:18:29 EM-502 The trusted code (gone.Checks.ok(form)) of the rule (green/1/gone) cannot be "
                                + "compiled. Maybe correct a name or type in it, or import its class, or write the class with "
                                + "its package.");
        assertThat(told(Diagnosed.VIETNAMESE, rules[0]))
                .containsExactly("rules.drl:4:40 EM-502 Không dịch được mã tin cậy (achivementCount > 3) của quy tắc "
                        + "(green/1/typo). Có thể cần sửa tên hoặc kiểu trong mã, hoặc import lớp được gọi, hoặc viết tên "
                        + "lớp kèm tên gói.");
    }

    @Test
    void all_but_constraints_and_imports_is_checked_as_ever() {
        String file = "import function java.lang.Math.abs;\nglobal java.util.List list;\n"
                + "function boolean f() { return true; }\n"
                + Drl.written("green/1/a", "salience 3", "$dossier : Dossier( f() )", "System.exit(1);")
                + Drl.rule("green/9/b", "criterionMet(\"tody\"), $x : form, form = \"a\"", "satisfied")
                + Drl.rule("green/1/c", "formOffered", "satisfies").replace("$dossier :", "exists");

        assertThat(told(Locale.ENGLISH, file))
                .extracting(told -> told.replaceFirst(".* (EM-[0-9]+) .*", "$1"))
                .containsExactly(
                        "EM-184", "EM-183", "EM-181", "EM-112", "EM-175", "EM-130", "EM-115", "EM-128", "EM-153",
                        "EM-154", "EM-196", "EM-142");
        assertThat(told(Locale.ENGLISH, MANY + "// \u200b"))
                .isEqualTo(Diagnosed.rules("// \u200b").stream()
                        .map(told -> told.replace("rules.drl:1:4", "rules.drl:8:4"))
                        .toList());
    }

    @Test
    void rules_about_places_hold_no_code() {
        String pool = Drl.limits("green/2/granted", "byForm, byKind, granted * 2 > 1", "atMost(granted)");

        String named = Drl.limits("green/2/named", "byForm, byKind, grantd > 1", "atMost(granted)");

        assertThat(told(Locale.ENGLISH, pool)).isEqualTo(Diagnosed.rules(pool)).hasSize(1);
        assertThat(told(Locale.ENGLISH, named))
                .isEqualTo(Diagnosed.rules(named))
                .hasSize(1);
    }

    @Test
    void code_that_fails_ends_the_evaluation_and_not_the_rule_set() {
        RuleSet rules = trusted(
                Drl.rule("green/1/met", "formOffered", "satisfies"),
                Drl.rule("green/2/no", "vn.emulation.rules.HostChecks.isNoLetter(form)", "warns"));
        EmulationEngine engine = EmulationEngine.of(rules);
        String message = "The evaluation of round (annual-2024) failed: the code "
                + "(vn.emulation.rules.HostChecks.isNoLetter(form)) of the rule (green/2/no) breaks on the dossier (D-1): "
                + "letters are not looked at\nMaybe look at the cause, and evaluate again: nothing was decided.";

        assertThatThrownBy(() -> answer(rules, letter()))
                .isInstanceOf(EvaluationException.class)
                .hasMessage(message)
                .extracting(failed -> ((EvaluationException) failed).reason())
                .isEqualTo(Reason.FAILED);
        assertThatThrownBy(() -> whyNot(rules, "green/2/no", letter()))
                .isInstanceOf(EvaluationException.class)
                .hasMessage(message);
        assertThat(engine.evaluate(Requests.of(rules.campaign(), TestCampaign.dossier())
                                .build())
                        .decisions()
                        .get(0)
                        .warnings())
                .hasSize(1);
    }

    @Test
    void the_lint_ends_where_code_fails() {
        RuleSet rules = trusted(Drl.rule("green/2/no", "vn.emulation.rules.HostChecks.isNoLetter(form)", "warns"));
        EvaluationRequest request = Requests.of(rules.campaign(), letter()).build();

        assertThatThrownBy(() -> RuleLint.of(rules, List.of(request)))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("The lint ended: the code (vn.emulation.rules.HostChecks.isNoLetter(form)) of the rule "
                        + "(green/2/no) breaks on the dossier (D-1): letters are not looked at\n"
                        + "Maybe correct the code: it has to bear any dossier.");
    }

    @Test
    void code_that_runs_out_of_stack_ends_the_evaluation() {
        RuleSet rules = trusted(Drl.rule("green/1/deep", "vn.emulation.rules.HostChecks.isDeep(form)", "satisfies"));

        assertThat(catchThrowableOfType(EvaluationException.class, () -> answer(rules, letter()))
                        .reason())
                .isEqualTo(Reason.FAILED);
    }

    @Test
    void whoever_reads_a_report_learns_which_rules_hold_code() {
        RuleSet rules = trusted(MANY, Drl.rule("green/1/few", "achievementCount <= 2", "bars"));
        EvaluationRequest request = Requests.of(rules.campaign(), achieved(2)).build();

        assertThat(EmulationEngine.of(rules).evaluate(request).provenance().replaced())
                .isEqualTo(rules.replaced())
                .containsExactly("rule:green/1/few", "rule:green/1/many", "trusted-code:green/1/many");
    }

    @Test
    void the_digest_tells_code_and_what_its_names_mean() {
        String rule = Drl.rule("green/1/merit", "HostChecks.isMerit(form)", "satisfies");
        String imported = "import vn.emulation.rules.HostChecks;\n" + rule;

        assertThat(trusted(imported.replace("(form)", "(  form /* as it is */ )"))
                        .digest())
                .isEqualTo(trusted(imported.replace("(form)", "( form )")).digest());
        assertThat(List.of(
                        trusted(imported).digest(),
                        trusted("import vn.emulation.rules.*;\n" + rule).digest(),
                        trusted(imported.replace("isMerit", "isNoLetter")).digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void rules_without_code_are_the_same_at_either_level() {
        String plain = Drl.rule("green/1/met", "formOffered", "satisfies");

        assertThat(trusted(plain).digest()).isEqualTo(TestCampaign.load(plain).digest());
        assertThat(trusted(plain).replaced()).isEqualTo(TestCampaign.load(plain).replaced());
    }

    @Test
    void code_is_not_told_in_sentences() {
        assertThatThrownBy(() -> COUNTED.sentences(RuleId.of("green/1/many")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "The rule (green/1/many) holds trusted code (achievementCount * 2 > 5), which no sentence says. "
                                + "Maybe show its constraints instead.");
        assertThat(trusted(MANY, Drl.rule("green/1/few", "achievementCount <= 2", "bars"))
                        .sentences(RuleId.of("green/1/few")))
                .isPresent();
    }

    @Test
    void the_lint_concludes_from_code_only_that_it_equals_itself() {
        RuleSet rules = trusted(
                MANY,
                Drl.rule("green/1/again", "achievementCount * 2 > 5", "satisfies"),
                Drl.rule("green/1/none", "achievementCount * 2 > 5, achievementCount < 1", "satisfies"),
                Drl.rule("green/1/both", "achievementCount * 2 > 7, achievementCount * 2 <= 7", "satisfies"),
                FEW,
                Drl.rule("green/2/tidy", "criterionMet(\"tidy\") == !criterionMet(\"quiet\")", "warns"));

        assertThat(conclusions(rules))
                .containsExactly(
                        "EM-220 [green/1/again, green/1/many]",
                        "EM-221 [green/1/none, green/1/again]",
                        "EM-221 [green/1/none, green/1/many]");
        assertThat(CampaignLint.of(rules))
                .extracting(each -> each.diagnostic().code().id())
                .doesNotContain("EM-318");
        assertThat(CampaignLint.of(trusted(MANY)))
                .extracting(each -> each.diagnostic().code().id())
                .contains("EM-318");
    }

    @Test
    void the_lint_shows_a_gap_that_code_leaves_and_none_that_it_fills() {
        String always = Drl.rule("green/1/always", "achievementCount * 2 > -1", "satisfies");

        assertThat(conclusions(trusted(MANY))).singleElement().asString().startsWith("EM-211 [green/1, annual-2024, ");
        assertThat(conclusions(trusted(always))).isEmpty();
        assertThat(conclusions(trusted(always, FEW)))
                .singleElement()
                .asString()
                .startsWith("EM-210 [green/1/always, green/1/few, green/1]");
    }

    /** What the lint says of constraints and clauses; not what it says of the clause table. */
    private static List<String> conclusions(RuleSet rules) {
        return RuleLint.of(rules).stream()
                .map(LintFinding::diagnostic)
                .map(each -> each.code().id() + " " + each.arguments())
                .filter(told -> told.compareTo("EM-223") < 0)
                .toList();
    }

    @Test
    void without_code_nothing_more_is_compiled() {
        Diagnostics none = new Diagnostics();
        LoadedRules plain = new RuleSetLoader(TestCampaign.campaign(), TrustLevel.TRUSTED_CODE, none)
                .load(List.of(file(Drl.rule("green/1/met", "formOffered", "satisfies"))));

        assertThat(CodeBase.compile(plain.rules())).isSameAs(CodeBase.compile(List.of()));
    }

    @Test
    void asking_whether_code_holds_is_a_step_like_any_other() {
        String called = Drl.rule("green/1/a", "vn.emulation.rules.HostChecks.isMerit(\"a\")", "satisfies");
        String plain = Drl.rule("green/1/a", "formOffered", "satisfies");

        assertThat(trusted(called).mostFuel(3)).isEqualTo(trusted(plain).mostFuel(3));
    }
}
