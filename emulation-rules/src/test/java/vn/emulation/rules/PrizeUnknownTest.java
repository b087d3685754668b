package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.parameter.DatedValueBuilder;
import vn.emulation.parameter.ParameterBuilder;
import vn.emulation.prize.Prize;
import vn.emulation.prize.PrizeQuestion;
import vn.emulation.prize.PrizeTable;
import vn.emulation.prize.PrizeWarning;
import vn.emulation.source.Citation;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/** What is not known is no number: it has a reason, clauses, and what other readings would make of it. */
class PrizeUnknownTest {

    private static final PrizeTable TABLE = BundledPrizes.load().table();

    private static Prize prize(String form, NomineeKind kind, String day, ReadingChoice... settled) {
        return TABLE.prize(new PrizeQuestion(AwardFormId.of(form), kind, LocalDate.parse(day)), List.of(settled));
    }

    private static String told(Prize prize) {
        String cited = prize.citations().stream()
                .map(Citation::clause)
                .map(Object::toString)
                .toList()
                .toString();
        return prize instanceof Prize.Unknown unknown
                ? unknown.reason().en() + " " + cited
                : prize.amount().orElseThrow() + " " + cited;
    }

    private static List<String> alternatives(Prize prize) {
        return prize.alternatives().stream()
                .map(each -> each.choice() + " "
                        + each.amount().map(BigDecimal::toPlainString).orElse("?"))
                .toList();
    }

    private static List<String> warnings(Prize prize) {
        return prize.warnings().stream().map(PrizeWarning::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "commune-commendation-certificate; INDIVIDUAL; 2025-06-30; 360000 [decree-98-2023/57, decree-73-2024/3, decree-98-2023/53]",
                "commune-commendation-certificate; INDIVIDUAL; 2025-07-01; Not known: the clause of Decree 152/2025 on certificates of communes has not been read. [decree-152-2025/54.1]",
                "district-commendation-certificate; INDIVIDUAL; 2025-07-01; From 1 July 2025 there are no districts, and so no certificates of theirs. [decree-152-2025/54.1]",
                "cultural-family; HOUSEHOLD; 2025-06-30; Left open: the clause has not been read. [decree-98-2023/54]",
                "cultural-family; HOUSEHOLD; 2025-07-01; Not known: what Decree 152/2025 says of the prize of a cultural family has not been read. [decree-152-2025/50]",
                "model-commune; COLLECTIVE; 2023-12-31; The title of model commune exists since the law of 2022, in force from 1 January 2024. [decree-91-2017/69]",
                "provincial-merit-certificate; HOUSEHOLD; 2023-12-31; Not known: what was read of Decree 91/2017 states no prize of households. [decree-91-2017/73.2]",
                "memorial-medal; INDIVIDUAL; 2026-07-01; 'The texts set only the most; what a memorial medal pays is for the ministry or province to set. [decree-91-2017/74, decree-98-2023/58.1.d, decree-152-2025/54.1]'",
                "advanced-worker; INDIVIDUAL; 2017-09-30; Before 1 October 2017 decrees older than Decree 91/2017 applied, which are not recorded here. [decree-91-2017/68.1]",
                "advanced-worker; INDIVIDUAL; 2027-03-01; 'Decree 152/2025 lapses on 1 March 2027; what replaces it is not known. [law-06-2026/text]'"
            })
    void an_amount_that_is_not_known_has_a_cited_reason(String form, NomineeKind kind, String day, String told) {
        assertThat(told(prize(form, kind, day))).isEqualTo(told);
    }

    @Test
    void the_base_salary_before_july_2017_is_a_gap_of_its_own() {
        assertThat(TABLE.terms().gaps().stream()
                        .filter(gap -> gap.covers("base-salary", LocalDate.of(2017, 6, 30)))
                        .map(gap -> gap.id()))
                .containsExactly("base-salary-before-2017", "before-decree-91");
        assertThat(TABLE.terms().gaps().stream()
                        .filter(gap -> gap.covers("base-salary", LocalDate.of(2017, 7, 1)))
                        .map(gap -> gap.id()))
                .containsExactly("before-decree-91");
    }

    /** Were a coefficient known, what lacks is the base salary, and its own gap is told before that of all numbers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2017-06-30; The base salary before 1 July 2017 is not recorded here.",
                "2017-07-01; Before 1 October 2017 decrees older than Decree 91/2017 applied, which are not recorded here."
            })
    void the_gap_of_a_number_is_told_before_that_of_all(String day, String reason) {
        PrizeTable own = TABLE.with(TABLE.terms().parameters().stream()
                .filter(parameter -> parameter.name().equals("prize-coefficient/advanced-worker"))
                .map(parameter -> ParameterBuilder.builder(parameter)
                        .values(List.of(
                                DatedValueBuilder.builder(parameter.values().get(0))
                                        .from(Optional.empty())
                                        .build()))
                        .build())
                .toList());

        assertThat(own.prize(new PrizeQuestion(
                        AwardFormId.of("advanced-worker"), NomineeKind.INDIVIDUAL, LocalDate.parse(day))))
                .isInstanceOfSatisfying(
                        Prize.Unknown.class,
                        unknown -> assertThat(unknown.reason().en()).isEqualTo(reason));
    }

    @Test
    void a_commune_certificate_of_today_shows_what_each_reading_pays() {
        Prize prize = prize("commune-commendation-certificate", NomineeKind.INDIVIDUAL, "2026-07-01");

        assertThat(alternatives(prize))
                .containsExactly(
                        "law/prize-coefficient/commune-commendation-certificate-2025=COMMUNE 380000",
                        "law/prize-coefficient/commune-commendation-certificate-2025=DISTRICT 760000");
        assertThat(warnings(prize))
                .containsExactly(
                        "law/prize-coefficient/commune-commendation-certificate-2025", "law/prize-rounding-2025");
    }

    @Test
    void what_is_settled_counts_and_neither_warns_nor_stands_beside() {
        Prize prize = prize(
                "commune-commendation-certificate",
                NomineeKind.INDIVIDUAL,
                "2026-07-01",
                new ReadingChoice(
                        ReadingId.of("law/prize-coefficient/commune-commendation-certificate-2025"), "COMMUNE"),
                new ReadingChoice(ReadingId.of("law/prize-rounding-2025"), "SAME"));

        assertThat(prize.amount()).contains(new BigDecimal("380000"));
        assertThat(alternatives(prize)).containsExactly("law/prize-rounding=NONE 379500");
        assertThat(warnings(prize)).isEmpty();
    }

    @Test
    void a_memorial_medal_pays_at_most_a_number_that_is_none_of_its_own() {
        assertThat(((Prize.Unknown) prize("memorial-medal", NomineeKind.INDIVIDUAL, "2026-07-01")).atMost())
                .contains(new BigDecimal("1518000"));
        assertThat(((Prize.Unknown) prize("cultural-family", NomineeKind.HOUSEHOLD, "2026-07-01")).atMost())
                .isEqualTo(Optional.empty());
    }

    @Test
    void a_number_from_memory_is_warned_of_and_stands_beside_no_number() {
        Prize sourced = prize("grassroots-emulation-fighter", NomineeKind.INDIVIDUAL, "2025-06-30");
        Prize remembered = prize("grassroots-emulation-fighter", NomineeKind.INDIVIDUAL, "2025-07-01");

        assertThat(warnings(sourced)).isEmpty();
        assertThat(alternatives(sourced)).isEmpty();
        assertThat(remembered.warnings().get(0).text().en())
                .isEqualTo("The coefficient of the grassroots emulation fighter under Decree 152/2025 is from memory;"
                        + " the clause has not been read (confidence: Decree 152/2025: high). Maybe compare it with the"
                        + " text and settle this reading.");
        assertThat(remembered.warnings().get(0).text().vi())
                .isEqualTo("Hệ số tiền thưởng của Chiến sĩ thi đua cơ sở theo Nghị định 152/2025 được ghi theo trí nhớ,"
                        + " chưa đọc được điều khoản (độ tin cậy: Nghị định 152/2025: cao). Có thể đối chiếu với văn bản"
                        + " rồi chốt cách hiểu này.");
        assertThat(alternatives(remembered))
                .containsExactly(
                        "law/prize-coefficient/grassroots-emulation-fighter=OPEN ?", "law/prize-rounding-2025=OPEN ?");
    }

    @Test
    void the_base_salary_of_2017_is_from_memory_to_its_last_day() {
        assertThat(warnings(prize("advanced-worker", NomineeKind.INDIVIDUAL, "2018-06-30")))
                .containsExactly("law/base-salary-2017", "payer-2003");
        assertThat(warnings(prize("advanced-worker", NomineeKind.INDIVIDUAL, "2018-07-01")))
                .containsExactly("payer-2003");
    }

    @Test
    void the_amended_law_is_told_from_its_first_day_to_the_end_of_the_decree() {
        assertThat(warnings(prize("advanced-worker", NomineeKind.INDIVIDUAL, "2026-09-30")))
                .containsExactly("law/prize-rounding-2025");
        assertThat(warnings(prize("advanced-worker", NomineeKind.INDIVIDUAL, "2026-10-01")))
                .containsExactly("law/prize-rounding-2025", "law-06-2026");
        assertThat(warnings(prize("advanced-worker", NomineeKind.INDIVIDUAL, "2027-03-01")))
                .isEmpty();
    }
}
