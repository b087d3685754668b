package vn.emulation.testing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.campaign.RoundId;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.RuleSource;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.cases.CasePlace;
import vn.emulation.testing.cases.Expectation;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;

/** What the book of a rule set tells. */
class RuleBookTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/emulation/testing/document");
    private static final BundledPlan PLAN = BundledPlans.plan("ar-2023-2030");
    private static final ClauseId DEADLINE = ClauseId.of("ar-2023-2030/III.3/b1");

    private static final RuleCase LATE = new RuleCase(
            "a dossier that comes on 15 October is late",
            Optional.of(DEADLINE),
            "the plan says “before 15 October”.",
            new CasePlace("cases/deadlines.yaml", 12),
            PLAN.sample(RoundId.of("annual-2026")),
            new Expectation(List.of(), Optional.empty()));

    /** The page from the anchor of the clause to that of the next. */
    private static String chapter(String page) {
        int from = page.indexOf("<a id=\"c-ar-2023-2030_III.3_b1\"></a>");
        return page.substring(from, page.indexOf("<a id=", from + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_clause_stands_with_rules_values_questions_and_cases(String language) throws IOException {
        RuleBook book =
                RuleBook.of(RulesUnderTest.bundled("ar-2023-2030"), List.of(LATE), Locale.forLanguageTag(language));
        Path golden = GOLDEN.resolve("deadline." + language + ".md");
        String chapter = chapter(book.markdown());
        if (Boolean.getBoolean("emulation.write")) {
            Files.writeString(golden, chapter);
        }

        assertThat(chapter).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({"ar-2023-2030,vi", "ar-2023-2030,en", "poor-2021-2025,vi", "poor-2021-2025,en"})
    void a_shipped_plan_is_told_without_holes(String plan, String language) {
        RulesUnderTest rules = RulesUnderTest.bundled(plan);
        RuleBook book = RuleBook.of(rules, List.of(), Locale.forLanguageTag(language));

        assertThat(book.ruleCount()).isEqualTo(rules.workbench().rules().size());
        assertThat(book.parts().stream()
                        .flatMap(part -> part.clauses().stream())
                        .map(BookClause::id))
                .containsExactlyElementsOf(rules.campaign().clauses().stream()
                        .map(clause -> clause.id().value())
                        .toList());
        List<String> names = rules.workbench().loaded().parameters().names().asList();
        assertThat(rules(book).flatMap(rule -> Stream.concat(rule.conditions().stream(), Stream.of(rule.effect()))))
                .allSatisfy(line ->
                        assertThat(line).isNotBlank().doesNotContain(names).doesNotContain("{", "\"", "null"));
        assertThat(rules(book)).allSatisfy(rule -> {
            assertThat(rule.says()).isNotEqualTo(rule.id());
            assertThat(rule.conditions()).isNotEmpty();
        });
    }

    @Test
    void the_law_is_told_without_holes_too() {
        RulesUnderTest rules = RulesUnderTest.bundled("poor-2021-2025").under(BundledLaw.load());
        RuleBook book = RuleBook.of(rules, List.of(), Locale.ENGLISH);

        assertThat(book.ruleCount()).isEqualTo(rules.workbench().rules().size());
        assertThat(rules(book).flatMap(rule -> rule.conditions().stream()))
                .allSatisfy(line -> assertThat(line).doesNotContain("{", "\"", "null"));
        assertThat(book.clause(ClauseId.of("law-06-2022/25/share"))
                        .orElseThrow()
                        .rules()
                        .get(0))
                .isEqualTo(BookRuleBuilder.builder()
                        .id("law-06-2022/25/share/cap")
                        .says(
                                "If the former share is kept, the Government's yearly flags are no more than a share of the"
                                        + " collectives that meet the standard of the provincial one.")
                        .when("When of a pool of nominees all of this holds:")
                        .conditions(List.of(
                                "form of award asked for is “Government emulation flag”",
                                "kind of nominee is collective",
                                "kind of round is yearly"))
                        .effect("Then no more places than: 20% of the count provincial-flag-standard, rounded down (by"
                                + " the other reading 20% of the count provincial-flag-standard, rounded to the"
                                + " nearest).")
                        .notes(List.of(
                                "In force from 1 January 2024, by the day of the decision.",
                                "Only if read as law/government-flag-share=KEPT: Yes: the decrees keep the 20%.",
                                "Numbers and dates: government-flag-share."))
                        .place("law/collectives/government-flag-share.drl:16")
                        .build());
    }

    private static Stream<BookRule> rules(RuleBook book) {
        return book.parts().stream()
                .flatMap(part -> part.clauses().stream())
                .flatMap(clause -> clause.rules().stream());
    }

    @Test
    void another_value_of_a_parameter_changes_the_sentence() {
        assertThat(condition(PLAN.sources()))
                .isEqualTo("day of receipt is before 15 October of the round's year (by the default readings; 3 other"
                        + " values below)");
        assertThat(condition(
                        PLAN.sources().stream().map(RuleBookTest::aDayEarlier).toList()))
                .isEqualTo("day of receipt is before 14 October of the round's year (by the default readings; 3 other"
                        + " values below)");
    }

    private static RuleSource aDayEarlier(RuleSource source) {
        String text = new String(source.content(), StandardCharsets.UTF_8);
        return RuleSource.of(
                source.kind(),
                source.name(),
                Pattern.compile("--10-15").matcher(text).replaceAll("--10-14").getBytes(StandardCharsets.UTF_8));
    }

    private static String condition(List<RuleSource> sources) {
        RuleBook book = RuleBook.of(RulesUnderTest.of(PLAN.campaign(), sources), List.of(), Locale.ENGLISH);
        return book.clause(DEADLINE).orElseThrow().rules().get(0).conditions().get(2);
    }

    @Test
    void another_clause_has_none_of_these_cases() {
        RuleBook book = RuleBook.of(RulesUnderTest.bundled("ar-2023-2030"), List.of(LATE), Locale.ENGLISH);

        assertThat(book.clause(DEADLINE).orElseThrow().cases())
                .containsExactly(new BookCase(
                        "a dossier that comes on 15 October is late",
                        "the plan says “before 15 October”.",
                        "cases/deadlines.yaml:12"));
        assertThat(book.clause(ClauseId.of("ar-2023-2030/III.3/b2"))
                        .orElseThrow()
                        .cases())
                .isEmpty();
    }
}
