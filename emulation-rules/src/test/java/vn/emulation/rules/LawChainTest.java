package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.TitleDossiers.GRASSROOTS;
import static vn.emulation.rules.TitleDossiers.NATIONAL;
import static vn.emulation.rules.TitleDossiers.PROVINCIAL;
import static vn.emulation.rules.TitleDossiers.award;
import static vn.emulation.rules.TitleDossiers.awards;
import static vn.emulation.rules.TitleDossiers.awardsFrom;
import static vn.emulation.rules.TitleDossiers.both;
import static vn.emulation.rules.TitleDossiers.person;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardMode;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PastAwardBuilder;
import vn.emulation.source.ClauseId;

/** Which years of titles carry the next one: enough, one too few, a lapse, thematic and revoked awards, used rows. */
class LawChainTest {

    private static final String ROW_2003 = "decree-91-2017/9.2.a";
    private static final String ROW = "law-06-2022/22.1.a";
    private static final String TWO_2003 = "decree-91-2017/9.1.a";
    private static final String TWO = "law-06-2022/21.1.a";

    private static ClauseStatus status(String clause, Dossier dossier, String... rulings) {
        Decision decision = TestCampaign.decide(TitleRules.ALL, dossier, rulings);
        return decision.answers().stream()
                .filter(answer -> answer.clause().equals(ClauseId.of(clause)))
                .map(ClauseAnswer::status)
                .findFirst()
                .orElseThrow();
    }

    private static PastAward[] years(String form, String written) {
        Splitter splitter = Splitter.on(' ').omitEmptyStrings();
        return awards(
                form,
                splitter.splitToStream(written).mapToInt(Integer::parseInt).toArray());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2020 2021 2022, SATISFIED",
        "2019 2020 2021 2022, SATISFIED",
        "2021 2022, BARRED",
        "2022, BARRED",
        "'', BARRED",
        "2019 2021 2022, BARRED",
        "2019 2020 2022, BARRED",
        "2019 2020 2021, BARRED",
        "2020 2021 2023, BARRED",
    })
    void before_2024_the_row_of_three_ends_in_the_year_of_the_round(String grassroots, ClauseStatus expected) {
        assertThat(status(ROW_2003, person(PROVINCIAL, 2022, years(GRASSROOTS, grassroots))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2022 2023 2024, SATISFIED",
        "2021 2022 2023 2024, SATISFIED",
        "2023 2024, BARRED",
        "2021 2022 2024, BARRED",
        "2021 2022 2023, CONTESTED",
        "2020 2021 2022, BARRED",
        "2019 2020 2021 2024, BARRED",
    })
    void from_2024_a_row_that_ended_with_the_year_before_is_a_question(String grassroots, ClauseStatus expected) {
        assertThat(status(ROW, person(PROVINCIAL, 2024, years(GRASSROOTS, grassroots))))
                .isEqualTo(expected);
    }

    @Test
    void titles_of_the_older_regime_carry_one_of_the_newer() {
        Dossier across = person(PROVINCIAL, 2024, awardsFrom(GRASSROOTS, 2022, 2024));

        assertThat(status(ROW, across)).isEqualTo(ClauseStatus.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"REGULAR, SATISFIED", "THEMATIC, BARRED", "SUDDEN, BARRED"})
    void an_award_out_of_sequence_breaks_the_row(AwardMode mode, ClauseStatus expected) {
        PastAward[] row = both(awards(GRASSROOTS, 2022, 2024), new PastAward[] {award(GRASSROOTS, 2023, mode)});

        assertThat(status(ROW, person(PROVINCIAL, 2024, row))).isEqualTo(expected);
    }

    @Test
    void a_revoked_award_breaks_the_row() {
        PastAward revoked = PastAwardBuilder.builder(award(GRASSROOTS, 2023))
                .revokedOn(Optional.of(LocalDate.parse("2024-06-01")))
                .build();
        PastAward[] row = both(awards(GRASSROOTS, 2022, 2024), new PastAward[] {revoked});

        assertThat(status(ROW, person(PROVINCIAL, 2024, row))).isEqualTo(ClauseStatus.BARRED);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2023, '', SATISFIED",
        "2023, 2020, SATISFIED",
        "2023, 2021, CONTESTED",
        "2023, 2022, CONTESTED",
        "2023, 2023, BARRED",
        "2022, '', UNDETERMINED",
    })
    void a_row_is_used_once_unless_years_may_be_shared(int until, String provincial, ClauseStatus expected) {
        PastAward[] history = both(awardsFrom(GRASSROOTS, 2018, 2023), years(PROVINCIAL, provincial));
        Dossier dossier = person(PROVINCIAL, 2023, history);
        Dossier open = until == 2023 ? dossier : TitleDossiers.historyOpen(dossier);

        assertThat(status(ROW_2003 + "/fresh", open)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2018 2021, CONTESTED, SATISFIED",
        "2020 2021, SATISFIED, SATISFIED",
        "2017 2021, BARRED, BARRED",
        "2021, BARRED, BARRED",
        "2019 2022, BARRED, BARRED",
        "2021 2022, BARRED, BARRED",
        "2020 2021 2022, SATISFIED, SATISFIED",
        "2019 2020, BARRED, BARRED",
        "'', BARRED, BARRED",
    })
    void before_2024_a_national_fighter_is_one_the_year_after_the_second_provincial_title(
            String provincial, ClauseStatus expected, ClauseStatus underOwnBlocks) {
        Dossier dossier =
                person(NATIONAL, 2022, both(awardsFrom(GRASSROOTS, 2015, 2022), years(PROVINCIAL, provincial)));

        assertThat(status(TWO_2003, dossier)).isEqualTo(expected);
        assertThat(status(TWO_2003, dossier, "law/fighter-blocks=OWN_BLOCKS")).isEqualTo(underOwnBlocks);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2021 2024, CONTESTED, SATISFIED",
        "2023 2024, SATISFIED, SATISFIED",
        "2020 2024, BARRED, BARRED",
        "2020 2023, CONTESTED, SATISFIED",
        "2022 2023, SATISFIED, SATISFIED",
        "2019 2023, BARRED, BARRED",
        "2021 2022, BARRED, BARRED",
        "2024, BARRED, BARRED",
    })
    void from_2024_the_year_of_the_second_provincial_title_and_the_next_will_both_do(
            String provincial, ClauseStatus expected, ClauseStatus underOwnBlocks) {
        Dossier dossier =
                person(NATIONAL, 2024, both(awardsFrom(GRASSROOTS, 2017, 2024), years(PROVINCIAL, provincial)));

        assertThat(status(TWO, dossier)).isEqualTo(expected);
        assertThat(status(TWO, dossier, "law/fighter-blocks=OWN_BLOCKS")).isEqualTo(underOwnBlocks);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2019, 2024, SATISFIED",
        "2020, 2024, CONTESTED",
        "2021, 2024, CONTESTED",
        "2022, 2024, BARRED",
        "2018, 2023, SATISFIED",
        "2019, 2023, CONTESTED",
        "2021, 2023, BARRED",
        "2016, 2022, BARRED",
    })
    void two_provincial_titles_rest_on_six_years_or_on_four(int first, int last, ClauseStatus expected) {
        assertThat(status(TWO + "/base", person(NATIONAL, 2024, awardsFrom(GRASSROOTS, first, last))))
                .isEqualTo(expected);
    }
}
