package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.prize.Prize;
import vn.emulation.prize.PrizeForm;
import vn.emulation.prize.PrizeKind;
import vn.emulation.prize.PrizeQuestion;
import vn.emulation.prize.PrizeTable;

/** Each number of the law on its first day, the day before, its last day and the day after. */
class PrizeDaysTest {

    private static final PrizeTable TABLE = BundledPrizes.load().table();

    /** The title of coefficient 1 pays the base salary itself. */
    @ParameterizedTest
    @CsvSource({
        "2017-10-01, 1300000",
        "2018-06-30, 1300000",
        "2018-07-01, 1390000",
        "2019-06-30, 1390000",
        "2019-07-01, 1490000",
        // 1,600,000 was planned for 1 July 2020 and never took effect
        "2020-06-30, 1490000",
        "2020-07-01, 1490000",
        "2023-06-30, 1490000",
        "2023-07-01, 1800000",
        "2024-06-30, 1800000",
        "2024-07-01, 2340000",
        "2026-06-30, 2340000",
        "2026-07-01, 2530000",
        "2027-02-28, 2530000"
    })
    void the_base_salary_is_that_of_the_day_of_the_decision(LocalDate day, BigDecimal base) {
        Prize prize = TABLE.prize(
                new PrizeQuestion(AwardFormId.of("grassroots-emulation-fighter"), NomineeKind.INDIVIDUAL, day));

        assertThat(prize.amount()).contains(base);
        assertThat(((Prize.Known) prize).baseSalary()).isEqualByComparingTo(base);
    }

    /** Under each decree the number; in brackets one that is from memory; a stroke where there is none. */
    @ParameterizedTest
    @CsvSource({
        "prize-coefficient/national-emulation-fighter, 4.5, 4.5, 4.5",
        "prize-coefficient/provincial-emulation-fighter, 3, 3, 3",
        "prize-coefficient/grassroots-emulation-fighter, 1, 1, (1)",
        "prize-coefficient/advanced-worker, 0.3, 0.3, 0.3",
        "prize-coefficient/government-emulation-flag, 12, 12, (12)",
        "prize-coefficient/provincial-emulation-flag, 8, 8, (8)",
        "prize-coefficient/excellent-collective, 1.5, 1.5, (1.5)",
        "prize-coefficient/advanced-collective, 0.8, 0.8, (0.8)",
        "prize-coefficient/model-commune, -, 2, (2)",
        "prize-coefficient/cultural-village, (1.5), 1.5, (1.5)",
        "prize-coefficient/cultural-family, (0.1), (0.1), -",
        "prize-coefficient/prime-minister-merit-certificate, 3.5, (3.5), 3.5",
        "prize-coefficient/provincial-merit-certificate, 1, (1.5), 1.5",
        "prize-coefficient/department-commendation-certificate, 0.3, (0.3), (0.3)",
        "prize-coefficient/district-commendation-certificate, 0.3, (0.3), -",
        "prize-coefficient/enterprise-commendation-certificate, 0.3, (0.3), (0.3)",
        "prize-coefficient/commune-commendation-certificate, 0.15, (0.15), (0.15|0.3)",
        "prize-coefficient/labour-medal-first, (9), (9), 9",
        "prize-coefficient/labour-medal-second, (7.5), (7.5), 7.5",
        "prize-coefficient/labour-medal-third, (4.5), (4.5), 4.5",
        "prize-coefficient/independence-medal-first, 15, 15, 15",
        "prize-coefficient/independence-medal-second, 12.5, 12.5, 12.5",
        "prize-coefficient/independence-medal-third, 10.5, 10.5, 10.5",
        "prize-coefficient/ho-chi-minh-medal, 30.5, 30.5, 30.5",
        "prize-coefficient/gold-star-medal, 46, 46, 46",
        "prize-coefficient-most/memorial-medal, (0.6), 0.6, 0.6",
        "prize-multiplier/collective, 2, (2), (2)",
        "prize-multiplier/collective-medal, 2, 2, 2",
        "prize-multiplier/household, (1), (1.5|1), (1.5|1)",
        "prize-rounding-unit, 10000, 10000, (10000)"
    })
    void a_number_changes_with_the_decree_and_with_nothing_else(
            String name, String first, String second, String third) {
        assertThat(shown(name, "2017-09-30")).isEqualTo("-");
        assertThat(List.of(shown(name, "2017-10-01"), shown(name, "2023-12-31")))
                .containsOnly(first);
        assertThat(List.of(shown(name, "2024-01-01"), shown(name, "2025-06-30")))
                .containsOnly(second);
        assertThat(List.of(shown(name, "2025-07-01"), shown(name, "2027-02-28")))
                .containsOnly(third);
        assertThat(shown(name, "2027-03-01")).isEqualTo("-");
        parameter(name)
                .values()
                .forEach(value -> assertThat(value.citations())
                        .allSatisfy(citation -> assertThat(
                                        citation.clause().document().value())
                                .isEqualTo(decree(value.from().orElseThrow()))));
    }

    private static Parameter parameter(String name) {
        return TABLE.terms().parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(String name, String day) {
        return parameter(name)
                .on(LocalDate.parse(day))
                .map(DatedValue::cases)
                .map(PrizeDaysTest::shown)
                .orElse("-");
    }

    private static String shown(List<ParameterCase> cases) {
        String numbers = cases.stream()
                .map(ParameterCase::value)
                .map(value -> ((ParameterValue.Amount) value).number().toPlainString())
                .collect(Collectors.joining("|"));
        return cases.get(0).readings().isEmpty() ? numbers : "(" + numbers + ")";
    }

    private static String decree(LocalDate from) {
        return switch (from.getYear()) {
            case 2017 -> "decree-91-2017";
            case 2024 -> "decree-98-2023";
            default -> "decree-152-2025";
        };
    }

    @Test
    void the_parameters_are_those_of_this_test_and_the_base_salary() {
        assertThat(TABLE.terms().parameters()).hasSize(31);
    }

    @Test
    void a_sweep_of_days_finds_for_each_prize_an_amount_or_a_named_gap() {
        LocalDate end = LocalDate.of(2031, 1, 1);
        for (PrizeForm form : TABLE.terms().forms()) {
            for (PrizeKind kind : form.kinds()) {
                LocalDate.of(2017, 1, 1)
                        .datesUntil(end)
                        .map(day -> TABLE.prize(new PrizeQuestion(form.id(), kind.kind(), day)))
                        .filter(Prize.Unknown.class::isInstance)
                        .map(Prize.Unknown.class::cast)
                        .forEach(
                                unknown -> assertThat(unknown.reason().en()).doesNotStartWith("No text that was read"));
            }
        }
    }
}
