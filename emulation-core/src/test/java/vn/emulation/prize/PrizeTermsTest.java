package vn.emulation.prize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.InvalidValueException;

/** Terms that do not fit together are refused, all at once; and what a table is asked for that it does not have. */
class PrizeTermsTest {

    private static final PrizeTerms TERMS = SmallPrizes.terms(
            new BigDecimal("0.3"), new BigDecimal("2340000"), BigDecimal.valueOf(2), BigDecimal.valueOf(10_000));
    private static final PrizeTable TABLE = PrizeTable.of(TERMS);

    private static void refused(PrizeTermsBuilder terms, String... sentences) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(terms::build)
                .satisfies(refused ->
                        assertThat(refused.text(Locale.ENGLISH).lines()).containsExactly(sentences))
                .satisfies(refused -> assertThat(
                                refused.text(Locale.forLanguageTag("vi")).lines())
                        .hasSameSizeAs(sentences)
                        .noneMatch(List.of(sentences)::contains));
    }

    private static PrizeTermsBuilder terms() {
        return PrizeTermsBuilder.builder(TERMS);
    }

    @Test
    void terms_that_fit_are_taken_and_what_they_repeat_counts_once() {
        assertThat(terms().forms(SmallPrizes.and(TERMS.forms(), SmallPrizes.form("by")))
                        .build())
                .isEqualTo(TERMS);
    }

    @Test
    void two_things_of_one_name_are_refused() {
        refused(
                terms().forms(SmallPrizes.and(TERMS.forms(), SmallPrizes.form("base-salary")))
                        .parameters(SmallPrizes.and(TERMS.parameters(), SmallPrizes.number("by", BigDecimal.TEN)))
                        .readings(SmallPrizes.and(
                                TERMS.readings(), SmallPrizes.reading("law/prize-rounding", "CEILING", "OTHER"))),
                "Two forms share the id (certificate) and differ. Maybe rename one.",
                "Two parameters share the name (by) and differ. Maybe rename one.",
                "Two readings share the id (law/prize-rounding) and differ. Maybe rename one.");
    }

    @Test
    void the_readings_that_the_computation_follows_are_needed_with_their_alternatives() {
        refused(
                terms().readings(List.of(SmallPrizes.reading("law/prize-rounding", "CEILING", "HALF_UP"))),
                "The reading (law/prize-rounding) does not have exactly the alternatives ([CEILING, HALF_UP, NONE])."
                        + " Maybe add it with these.",
                "The reading (law/prize-collective-rounding) does not have exactly the alternatives ([MULTIPLY_FIRST,"
                        + " ROUND_FIRST]). Maybe add it with these.");
    }

    @Test
    void a_multiplier_that_is_not_there_is_refused() {
        refused(
                terms().forms(List.of(SmallPrizes.form("twice"))),
                "The form (certificate) is multiplied by (twice), which is no parameter. Maybe add that parameter.");
    }

    @Test
    void a_parameter_is_a_number_from_0_on_with_one_value_for_each_combination_of_readings_there_are() {
        ReadingChoice unknown = new ReadingChoice(ReadingId.of("law/other"), "A");
        refused(
                terms().parameters(List.of(
                        SmallPrizes.number("by", new BigDecimal("-0.01")),
                        SmallPrizes.number("zero", BigDecimal.ZERO),
                        SmallPrizes.parameter(
                                "day", new ParameterCase(List.of(), new ParameterValue.Day(LocalDate.of(2026, 1, 1)))),
                        SmallPrizes.parameter(
                                "twice",
                                new ParameterCase(List.of(), new ParameterValue.Amount(BigDecimal.ONE)),
                                new ParameterCase(List.of(), new ParameterValue.Amount(BigDecimal.TEN))),
                        SmallPrizes.number("unknown", BigDecimal.ONE, unknown))),
                "The parameter (by) is worth (Amount[number=-0.01]), which is no number from 0 on. Maybe correct it.",
                "The parameter (day) is worth (Day[date=2026-01-01]), which is no number from 0 on. Maybe correct it.",
                "The parameter (twice) has two values under ([]). Maybe remove one.",
                "The parameter (unknown) hangs on (law/other=A), which is no reading and alternative. Maybe correct it.");
    }

    @Test
    void a_rule_on_several_awards_names_a_reading_that_is_there() {
        refused(
                terms().combinations(List.of(new CombinationRule(
                        CombinationSituation.TITLES_SAME,
                        CombinationEffect.ALL,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(new ReadingChoice(PrizeRounding.READING, "DOWN"))))),
                "A rule on several awards at once hangs on (law/prize-rounding=DOWN), which is no reading and"
                        + " alternative. Maybe correct it.");
    }

    @Test
    void a_form_is_given_to_somebody_and_to_each_kind_in_one_way() {
        PrizeForm form = SmallPrizes.form("by");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PrizeForm(form.id(), form.name(), form.category(), form.payer(), List.of()))
                .withMessage("The form (certificate) is given to nobody. Maybe name a kind of nominee.");
        List<PrizeKind> twice = SmallPrizes.and(form.kinds(), new PrizeKind(NomineeKind.COLLECTIVE, Optional.empty()));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PrizeForm(form.id(), form.name(), form.category(), form.payer(), twice))
                .withMessage("A form is given twice to the kind (COLLECTIVE), differently. Maybe remove one.");
    }

    @Test
    void what_is_settled_is_there_and_settled_once() {
        PrizeQuestion question = new PrizeQuestion(SmallPrizes.CERTIFICATE, NomineeKind.INDIVIDUAL, SmallPrizes.DAY);
        List<ReadingChoice> settled = List.of(
                new ReadingChoice(PrizeRounding.READING, "DOWN"),
                new ReadingChoice(PrizeRounding.READING, "NONE"),
                new ReadingChoice(ReadingId.of("law/other"), "A"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TABLE.prize(question, settled))
                .withMessage("""
                        The reading (law/prize-rounding) is settled in two ways. Maybe keep one of them.
                        The reading (law/prize-rounding) with the alternative (DOWN) is none that prizes hang on. Maybe correct the ruling.
                        The reading (law/other) with the alternative (A) is none that prizes hang on. Maybe correct the ruling.""");
    }

    @Test
    void a_form_or_kind_that_is_not_there_has_no_number_but_a_reason() {
        assertThat(TABLE.prize(new PrizeQuestion(AwardFormId.of("badge"), NomineeKind.INDIVIDUAL, SmallPrizes.DAY)))
                .isEqualTo(unknown(
                        AwardFormId.of("badge"),
                        NomineeKind.INDIVIDUAL,
                        "Không điều khoản nào đã đọc quy định tiền thưởng cho hình thức (badge).",
                        "No clause that was read gives the form (badge) a prize."));
        assertThat(TABLE.prize(new PrizeQuestion(SmallPrizes.CERTIFICATE, NomineeKind.HOUSEHOLD, SmallPrizes.DAY)))
                .isEqualTo(unknown(
                        SmallPrizes.CERTIFICATE,
                        NomineeKind.HOUSEHOLD,
                        "Hình thức (certificate) không dành cho đối tượng loại (HOUSEHOLD).",
                        "The form (certificate) is not given to nominees of the kind (HOUSEHOLD)."));
    }

    private static Prize unknown(AwardFormId form, NomineeKind kind, String vi, String en) {
        return new Prize.Unknown(
                new PrizeQuestion(form, kind, SmallPrizes.DAY),
                new LocalisedText(vi, en),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_host_replaces_a_number_by_its_name_and_the_others_stay() {
        PrizeTable own = TABLE.with(List.of(SmallPrizes.number("base-salary", new BigDecimal("3000000"))));

        assertThat(own.prize(new PrizeQuestion(SmallPrizes.CERTIFICATE, NomineeKind.COLLECTIVE, SmallPrizes.DAY))
                        .amount())
                .contains(new BigDecimal("1800000"));
        assertThat(own.terms().parameters()).hasSameSizeAs(TERMS.parameters());
    }

    @Test
    void the_day_lies_in_the_years_of_this_library() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        new PrizeQuestion(SmallPrizes.CERTIFICATE, NomineeKind.INDIVIDUAL, LocalDate.of(1899, 12, 31)))
                .withMessage("The date (1899-12-31) lies outside the years 1900 to 2999. Maybe correct the year, or"
                        + " leave the date out where the document states none.");
        assertThat(new PrizeQuestion(SmallPrizes.CERTIFICATE, NomineeKind.INDIVIDUAL, LocalDate.of(1900, 1, 1))
                        .decidedOn())
                .isEqualTo(LocalDate.of(1900, 1, 1));
    }
}
