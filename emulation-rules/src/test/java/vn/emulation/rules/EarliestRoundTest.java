package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.decision.Decision;
import vn.emulation.decision.EarliestRound;
import vn.emulation.decision.Finding;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PastAwardBuilder;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.YearRating;
import vn.emulation.source.ClauseId;
import vn.emulation.time.DateWindow;

/** What a dossier of 2024 that is not eligible is told of the earliest round, and of the years that were counted. */
class EarliestRoundTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ClauseId GREEN = ClauseId.of("green/1");

    private static RuleSet chain(String word, String met) {
        return TestCampaign.load(
                Drl.rule("green/1/met", "historyComplete, " + word + " >= " + met, "satisfies"),
                Drl.rule("green/1/not", "historyComplete, " + word + " < " + met, "bars"));
    }

    private static Dossier with(PastAward... awards) {
        return Dossiers.but(TestCampaign.dossier())
                .history(Listing.complete(List.of(awards)))
                .build();
    }

    private static PastAwardBuilder award(String form, int year) {
        return PastAward.builder()
                .form(AwardFormId.of(form))
                .decidedOn(LocalDate.of(year, 3, 1))
                .mode(Optional.of(AwardMode.REGULAR));
    }

    private static PastAward[] years(int... years) {
        return IntStream.of(years)
                .mapToObj(year -> award("title", year).build())
                .toArray(PastAward[]::new);
    }

    private static EarliestRound in(int year) {
        return new EarliestRound(OptionalInt.of(year), List.of(GREEN), year);
    }

    private static Optional<EarliestRound> earliest(RuleSet rules, Dossier dossier) {
        return TestCampaign.decide(rules, dossier).earliest();
    }

    @Test
    void a_chain_that_ends_in_the_round_goes_on() {
        RuleSet three = chain("awardsInARow(\"title\")", "3");

        assertThat(earliest(three, with(years(2023, 2024)))).contains(in(2025));
        assertThat(earliest(three, with(years(2022, 2023, 2024)))).isEmpty();
        assertThat(earliest(three, with(years(2022, 2023)))).contains(in(2027));
        assertThat(earliest(three, with(years()))).contains(in(2027));
    }

    @Test
    void the_same_chain_up_to_the_year_before_takes_a_year_longer() {
        RuleSet three = chain("awardsInARowBefore(\"title\")", "3");

        assertThat(earliest(three, with(years(2022, 2023, 2024)))).contains(in(2025));
        assertThat(earliest(three, with(years(2023, 2024)))).contains(in(2026));
    }

    @Test
    void what_counts_since_another_form_does_not_receive_that_again() {
        RuleSet two = chain("awardsSince(\"title\", \"medal\")", "2");

        assertThat(earliest(two, with(award("medal", 2023).build()))).contains(in(2026));
    }

    @Test
    void what_was_received_too_lately_has_only_to_wait() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/met", "historyComplete, awardsWithin(\"title\", 5) == 0", "satisfies"),
                Drl.rule("green/1/not", "historyComplete, awardsWithin(\"title\", 5) > 0", "bars"));

        assertThat(earliest(rules, with(years(2022)))).contains(in(2027));
    }

    @Test
    void discipline_stays_where_it_is() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/met", "conductComplete, conductPending(\"DISCIPLINE\") == 0", "satisfies"),
                Drl.rule("green/1/not", "conductComplete, conductPending(\"DISCIPLINE\") > 0", "bars"));
        Dossier dossier = Dossiers.but(TestCampaign.dossier())
                .conduct(Listing.complete(List.of(ConductRecord.of(
                        ConductKind.DISCIPLINE,
                        DateWindow.of(LocalDate.parse("2024-05-01"), LocalDate.parse("2028-11-22"))))))
                .build();

        assertThat(earliest(rules, dossier)).contains(in(2026));
    }

    @Test
    void a_year_that_is_rated_already_is_not_earned_again() {
        RuleSet three = chain("awardsInARow(\"title\")", "3");
        Dossier rated = Dossiers.but(with(years(2023, 2024)))
                .ratings(Listing.complete(List.of(new YearRating(2025, PerformanceRating.GOOD))))
                .build();

        assertThat(earliest(three, rated)).contains(in(2028));
    }

    @Test
    void what_bars_until_then_is_told_of_the_round_before() {
        RuleSet rules = TestCampaign.load(
                TestCampaign.requiring("green/1", "green/2"),
                List.of(),
                Drl.rule("green/1/met", "historyComplete, awardCount(\"title\") >= 2", "satisfies"),
                Drl.rule("green/1/not", "historyComplete, awardCount(\"title\") < 2", "bars"),
                Drl.rule("green/2/met", "conductComplete, conductPending(\"DISCIPLINE\") == 0", "satisfies"),
                Drl.rule("green/2/not", "conductComplete, conductPending(\"DISCIPLINE\") > 0", "bars"));
        Dossier dossier = Dossiers.but(with(years()))
                .conduct(Listing.complete(List.of(ConductRecord.of(
                        ConductKind.DISCIPLINE,
                        DateWindow.of(LocalDate.parse("2024-05-01"), LocalDate.parse("2028-01-01"))))))
                .build();

        assertThat(earliest(rules, dossier))
                .contains(new EarliestRound(OptionalInt.of(2026), List.of(GREEN, ClauseId.of("green/2")), 2026));
    }

    @Test
    void the_last_round_looked_at_is_fifteen_years_on() {
        assertThat(earliest(chain("awardsInARow(\"title\")", "15"), with(years())))
                .contains(in(2039));
        assertThat(earliest(chain("awardsInARow(\"title\")", "16"), with(years())))
                .contains(new EarliestRound(OptionalInt.empty(), List.of(GREEN), 2039));
    }

    @Test
    void what_no_year_changes_is_told_no_round() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/met", "rankKnown", "satisfies"), Drl.rule("green/1/not", "!rankKnown", "bars"));

        assertThat(earliest(rules, with(years()))).isEmpty();
    }

    @Test
    void an_undetermined_dossier_is_told_none() {
        RuleSet three = chain("awardsInARow(\"title\")", "3");

        assertThat(earliest(three, TestCampaign.dossier())).isEmpty();
    }

    private static List<String> told(Decision decision, RuleSet rules, Locale locale) {
        return decision.answers().stream()
                .flatMap(answer -> answer.alternatives().stream())
                .flatMap(alternative -> alternative.findings().stream())
                .map(Finding::conditions)
                .flatMap(List::stream)
                .skip(1)
                .map(condition -> rules.texts().condition(condition, locale))
                .toList();
    }

    @Test
    void the_years_counted_and_the_break_are_told_in_both_languages() {
        RuleSet rules = chain("awardsInARow(\"title\")", "5");
        Dossier revoked = with(Stream.concat(
                        Stream.of(years(2023, 2024)),
                        Stream.of(award("title", 2022)
                                .revokedOn(Optional.of(LocalDate.parse("2023-01-01")))
                                .build()))
                .toArray(PastAward[]::new));
        Decision decision = TestCampaign.decide(rules, revoked);

        assertThat(told(decision, rules, Locale.ENGLISH))
                .containsExactly("number of years in a row with award title, up to the round's year: 2 (below 5);"
                        + " years counted: 2023, 2024; broken in 2022: revoked");
        assertThat(told(decision, rules, VIETNAMESE))
                .containsExactly("số năm liên tục có title tính đến năm xét: 2 (nhỏ hơn 5);"
                        + " các năm được tính: 2023, 2024; gián đoạn ở năm 2022: đã bị hủy bỏ");
    }

    @Test
    void a_break_tells_its_reason() {
        RuleSet rules = chain("awardsInARow(\"title\")", "5");
        Dossier thematic =
                with(award("title", 2024).mode(Optional.of(AwardMode.SUDDEN)).build());

        assertThat(told(TestCampaign.decide(rules, thematic), rules, Locale.ENGLISH))
                .containsExactly("number of years in a row with award title, up to the round's year: 0 (below 5);"
                        + " no year counts; broken in 2024: thematic or sudden");
        assertThat(told(TestCampaign.decide(rules, with(years(2024))), rules, Locale.ENGLISH))
                .containsExactly("number of years in a row with award title, up to the round's year: 1 (below 5);"
                        + " years counted: 2024; broken in 2023: nothing known of it");
    }
}
