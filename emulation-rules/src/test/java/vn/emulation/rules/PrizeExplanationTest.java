package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.prize.Prize;
import vn.emulation.prize.PrizeForm;
import vn.emulation.prize.PrizeKind;
import vn.emulation.prize.PrizeOrder;
import vn.emulation.prize.PrizePayer;
import vn.emulation.prize.PrizePayment;
import vn.emulation.prize.PrizeQuestion;
import vn.emulation.prize.PrizeRounding;
import vn.emulation.prize.PrizeTable;
import vn.emulation.source.Citation;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;

/** How a prize came about, who pays it, and what other readings make of it. */
class PrizeExplanationTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final PrizeTable TABLE = BundledPrizes.load().table();

    private static Prize.Known prize(String form, NomineeKind kind, String day, ReadingChoice... settled) {
        return (Prize.Known)
                TABLE.prize(new PrizeQuestion(AwardFormId.of(form), kind, LocalDate.parse(day)), List.of(settled));
    }

    private static List<String> steps(Prize.Known prize, Locale locale) {
        return prize.steps().stream().map(step -> step.text(locale)).toList();
    }

    private static List<String> alternatives(Prize prize) {
        return prize.alternatives().stream()
                .map(each -> each.choice() + " "
                        + each.amount().map(BigDecimal::toPlainString).orElse("?"))
                .toList();
    }

    @Test
    void the_prize_of_a_collective_is_told_step_by_step_in_both_languages() {
        Prize.Known prize = prize("department-commendation-certificate", NomineeKind.COLLECTIVE, "2025-06-30");

        assertThat(steps(prize, Locale.ENGLISH))
                .containsExactly(
                        "Base salary on the day of the decision: 2,340,000 dong.",
                        "Coefficient of the form: 0.3.",
                        "0.3 × 2,340,000 = 702,000 dong.",
                        "For a collective: 702,000 × 2 = 1,404,000 dong.",
                        "1,404,000 rounded up to a multiple of 10,000: 1,410,000 dong.");
        assertThat(steps(prize, VIETNAMESE))
                .containsExactly(
                        "Mức lương cơ sở vào ngày quyết định: 2.340.000 đồng.",
                        "Hệ số của hình thức: 0,3.",
                        "0,3 × 2.340.000 = 702.000 đồng.",
                        "Đối với tập thể: 702.000 × 2 = 1.404.000 đồng.",
                        "1.404.000 làm tròn lên bội số của 10.000: 1.410.000 đồng.");
    }

    @Test
    void rounding_first_comes_out_otherwise_and_is_told_in_its_order() {
        Prize.Known prize = prize(
                "department-commendation-certificate",
                NomineeKind.HOUSEHOLD,
                "2025-06-30",
                new ReadingChoice(PrizeOrder.READING, "ROUND_FIRST"),
                new ReadingChoice(PrizeRounding.READING, "HALF_UP"));

        assertThat(steps(prize, Locale.ENGLISH))
                .endsWith(
                        "0.3 × 2,340,000 = 702,000 dong.",
                        "702,000 rounded to the nearest multiple of 10,000: 700,000 dong.",
                        "For a household: 700,000 × 1.5 = 1,050,000 dong.");
        assertThat(steps(prize, VIETNAMESE))
                .endsWith(
                        "702.000 làm tròn đến bội số gần nhất của 10.000: 700.000 đồng.",
                        "Đối với hộ gia đình: 700.000 × 1,5 = 1.050.000 đồng.");
        assertThat(prize.paid()).isEqualTo(new BigDecimal("1050000"));
    }

    @Test
    void an_amount_may_stay_as_it_is() {
        Prize.Known prize = prize(
                "advanced-worker",
                NomineeKind.INDIVIDUAL,
                "2025-06-30",
                new ReadingChoice(PrizeRounding.READING, "NONE"));

        assertThat(steps(prize, Locale.ENGLISH))
                .endsWith("702,000 is not rounded to a multiple of 10,000: 702,000 dong.");
        assertThat(steps(prize, VIETNAMESE)).endsWith("702.000 không làm tròn đến bội số của 10.000: 702.000 đồng.");
    }

    @Test
    void what_other_readings_pay_stands_beside_one_at_a_time() {
        assertThat(alternatives(prize("department-commendation-certificate", NomineeKind.COLLECTIVE, "2025-06-30")))
                .containsExactly(
                        "law/prize-coefficient/department-commendation-certificate=OPEN ?",
                        "law/prize-collective=OPEN ?",
                        "law/prize-rounding=HALF_UP 1400000",
                        "law/prize-rounding=NONE 1404000",
                        "law/prize-collective-rounding=ROUND_FIRST 1420000");
        assertThat(alternatives(prize("provincial-merit-certificate", NomineeKind.HOUSEHOLD, "2026-07-01")))
                .containsExactly(
                        "law/prize-household=AS_INDIVIDUAL 3800000",
                        "law/prize-household=OPEN ?",
                        "law/prize-rounding-2025=OPEN ?",
                        "law/prize-rounding=HALF_UP 5690000",
                        "law/prize-rounding=NONE 5692500");
    }

    /** The article numbers each step rests on, in its order and once. */
    @Test
    void an_amount_cites_what_it_rests_on() {
        assertThat(prize("provincial-merit-certificate", NomineeKind.COLLECTIVE, "2020-06-01")
                        .citations())
                .containsExactly(
                        Citation.of(ClauseId.of("decree-91-2017/73.1")),
                        Citation.of(ClauseId.of("decree-38-2019/3")),
                        new Citation(ClauseId.of("decree-91-2017/73.2"), Optional.of("gấp hai lần")),
                        new Citation(ClauseId.of("decree-91-2017/68.2"), Optional.of("làm tròn số lên")));
    }

    @ParameterizedTest
    @CsvSource({
        "provincial-merit-certificate, 2023-12-31, -",
        "provincial-merit-certificate, 2024-01-01, DECIDING_BODY",
        "provincial-merit-certificate, 2026-09-30, DECIDING_BODY",
        "provincial-merit-certificate, 2026-10-01, -",
        "prime-minister-merit-certificate, 2026-09-30, PROPOSING_BODY",
        "labour-medal-third, 2026-09-30, PROPOSING_BODY",
        "national-emulation-fighter, 2026-09-30, PROPOSING_BODY",
        "provincial-emulation-fighter, 2026-09-30, DECIDING_BODY"
    })
    void who_decides_pays_and_for_awards_of_the_state_who_proposes(String form, String day, String payer) {
        assertThat(prize(form, NomineeKind.INDIVIDUAL, day)
                        .payment()
                        .map(PrizePayment::payer)
                        .map(PrizePayer::name)
                        .orElse("-"))
                .isEqualTo(payer);
    }

    /** By base salary, the coefficients, multiplied out, for which rounding up and to the nearest differ. */
    @ParameterizedTest
    @CsvSource({
        "1490000, '[0.15, 0.45, 0.6, 0.8, 2.25, 5.25]'",
        "1800000, '[]'",
        "2340000, '[0.1, 0.15, 0.3, 0.45, 0.6, 0.8]'",
        "2530000, '[0.1, 0.8, 2.25, 5.25]'"
    })
    void the_two_ways_to_round_differ_for_few_amounts(BigDecimal base, String coefficients) {
        BigDecimal unit = BigDecimal.valueOf(10_000);
        List<BigDecimal> differing = multiplied().stream()
                .filter(each -> PrizeRounding.CEILING
                                .apply(each.multiply(base), unit)
                                .compareTo(PrizeRounding.HALF_UP.apply(each.multiply(base), unit))
                        != 0)
                .toList();

        assertThat(differing).hasToString(coefficients);
    }

    /** Each coefficient that is known, times what collectives and households get, from the least. */
    private static List<BigDecimal> multiplied() {
        List<BigDecimal> all = new ArrayList<>();
        for (PrizeForm form : TABLE.terms().forms()) {
            for (PrizeKind kind : form.kinds()) {
                for (BigDecimal coefficient : numbers(PrizeForm.COEFFICIENT + form.id())) {
                    kind.multiplier()
                            .map(PrizeExplanationTest::numbers)
                            .orElse(List.of(BigDecimal.ONE))
                            .forEach(by -> all.add(coefficient.multiply(by).stripTrailingZeros()));
                }
            }
        }
        return all.stream().distinct().sorted().toList();
    }

    private static List<BigDecimal> numbers(String name) {
        return TABLE.terms().parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::values)
                .flatMap(List::stream)
                .flatMap(value -> value.cases().stream())
                .map(each -> ((ParameterValue.Amount) each.value()).number())
                .distinct()
                .toList();
    }
}
