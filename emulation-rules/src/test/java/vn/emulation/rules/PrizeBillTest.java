package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.prize.FundBalance;
import vn.emulation.prize.PayerTotal;
import vn.emulation.prize.PrizeBill;
import vn.emulation.prize.PrizeClaim;
import vn.emulation.prize.PrizeEntry;
import vn.emulation.prize.PrizePayer;
import vn.emulation.prize.PrizeQuestion;
import vn.emulation.prize.PrizeTable;
import vn.emulation.prize.PrizeWarning;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.InvalidValueException;

/** What several awards pay together, to whom and out of what. */
class PrizeBillTest {

    private static final PrizeTable TABLE = BundledPrizes.load().table();
    private static final String WORKER = "advanced-worker";
    private static final String FIGHTER = "grassroots-emulation-fighter";
    private static final String PROVINCIAL = "provincial-merit-certificate";
    private static final String DEPARTMENT = "department-commendation-certificate";

    /** An award of An's; the period is a year or years, the achievements are letters, and a stroke is not known. */
    private static PrizeClaim claim(String id, String form, String day, String years, String achievements) {
        return claim(id, "an", form, day, years, achievements);
    }

    private static PrizeClaim claim(
            String id, String nominee, String form, String day, String years, String achievements) {
        return new PrizeClaim(
                DossierId.of(id),
                NomineeId.of(nominee),
                new PrizeQuestion(AwardFormId.of(form), NomineeKind.INDIVIDUAL, LocalDate.parse(day)),
                years.equals("-") ? Optional.empty() : Optional.of(period(years)),
                achievements.equals("-")
                        ? Listing.unknown()
                        : Listing.complete(achievements
                                .chars()
                                .mapToObj(letter -> AchievementId.of(Character.toString(letter)))
                                .toList()));
    }

    private static DateWindow period(String years) {
        int first = Integer.parseInt(years.substring(0, 4));
        int last = Integer.parseInt(years.substring(years.length() - 4));
        return DateWindow.of(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    private static PrizeBill bill(PrizeClaim... claims) {
        return PrizeBill.of(TABLE, List.of(claims), List.of());
    }

    private static List<String> told(PrizeBill bill) {
        return bill.entries().stream().map(PrizeBillTest::told).toList();
    }

    private static String told(PrizeEntry entry) {
        return entry.claim().dossier() + " " + entry.standing()
                + entry.paid().map(paid -> " " + paid.toPlainString()).orElse("")
                + entry.coveredBy().map(other -> " by " + other).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        // two titles: the same year, or different years
        "2023-12-31, advanced-worker, 2023, a, grassroots-emulation-fighter, 2023, a, COVERED 0 by 2; PAID 1800000",
        "2023-12-31, grassroots-emulation-fighter, 2023, a, advanced-worker, 2023, a, PAID 1800000; COVERED 0 by 1",
        "2023-12-31, grassroots-emulation-fighter, 2023, a, provincial-emulation-fighter, 2021-2023, a,"
                + " PAID 1800000; PAID 5400000",
        "2024-01-01, advanced-worker, 2023, a, grassroots-emulation-fighter, 2023, a, COVERED 0 by 2; PAID 1800000",
        "2024-01-01, advanced-worker, 2022, a, grassroots-emulation-fighter, 2023, a, PAID 540000; PAID 1800000",
        "2026-07-01, advanced-worker, 2025, a, grassroots-emulation-fighter, 2025, a, COVERED 0 by 2; PAID 2530000",
        // two forms: a shared achievement, other ones of other days, and what is neither
        "2023-12-31, department-commendation-certificate, 2023, a, provincial-merit-certificate, 2023, ab,"
                + " COVERED 0 by 2; PAID 1800000",
        "2024-01-01, department-commendation-certificate, 2023, a, provincial-merit-certificate, 2022, ab,"
                + " COVERED 0 by 2; PAID 2700000",
        "2024-01-01, department-commendation-certificate, 2023, a, provincial-merit-certificate, 2022, b,"
                + " PAID 540000; PAID 2700000",
        "2024-01-01, department-commendation-certificate, 2023, a, provincial-merit-certificate, 2023, b, OPEN; OPEN",
        "2024-01-01, department-commendation-certificate, 2023, a, provincial-merit-certificate, 2022, -, OPEN; OPEN",
        "2024-01-01, advanced-worker, -, a, grassroots-emulation-fighter, 2023, a, OPEN; OPEN",
        // a title and a form, whatever they are for
        "2023-12-31, advanced-worker, 2023, a, provincial-merit-certificate, 2023, a, PAID 540000; PAID 1800000",
        "2024-01-01, advanced-worker, -, -, provincial-merit-certificate, -, -, PAID 540000; PAID 2700000",
        // a prize that is not known leaves open which is the higher
        "2026-07-01, commune-commendation-certificate, 2025, a, department-commendation-certificate, 2025, a,"
                + " OPEN; OPEN",
        // a form that the law has no prize for
        "2026-07-01, badge, 2025, a, department-commendation-certificate, 2025, a, OPEN; OPEN"
    })
    void two_awards_at_once_pay_what_the_decree_says(
            String day,
            String first,
            String firstYears,
            String firstFor,
            String second,
            String secondYears,
            String secondFor,
            String told) {
        PrizeBill bill =
                bill(claim("1", first, day, firstYears, firstFor), claim("2", second, day, secondYears, secondFor));

        assertThat(String.join("; ", told(bill)).replaceAll("(^|; )[12] ", "$1"))
                .isEqualTo(told);
    }

    @Test
    void other_nominees_and_other_days_are_other_moments() {
        assertThat(told(bill(
                        claim("1", WORKER, "2023-12-31", "2023", "a"),
                        claim("2", "binh", FIGHTER, "2023-12-31", "2023", "a"),
                        claim("3", FIGHTER, "2023-12-30", "2023", "a"))))
                .containsExactly("1 PAID 540000", "2 PAID 1800000", "3 PAID 1800000");
    }

    @Test
    void of_three_the_higher_comes_first_and_what_it_covers_covers_nothing() {
        assertThat(told(bill(
                        claim("1", DEPARTMENT, "2024-01-01", "2021", "a"),
                        claim("2", PROVINCIAL, "2024-01-01", "2022", "ab"),
                        claim("3", "prime-minister-merit-certificate", "2024-01-01", "2023", "b"))))
                .containsExactly("1 PAID 540000", "2 COVERED 0 by 3", "3 PAID 6300000");
    }

    /** The second and third neither share an achievement nor differ in days, and the second may cover the first. */
    @Test
    void what_a_prize_that_is_open_may_cover_is_open_too() {
        PrizeBill bill = bill(
                claim("1", DEPARTMENT, "2024-01-01", "2022", "a"),
                claim("2", PROVINCIAL, "2024-01-01", "2023", "ab"),
                claim("3", "prime-minister-merit-certificate", "2024-01-01", "2023", "c"));

        assertThat(told(bill)).containsExactly("1 OPEN", "2 OPEN", "3 OPEN");
        assertThat(bill.entries().get(0).reasons())
                .extracting(reason -> reason.in(Locale.ENGLISH))
                .containsExactly(
                        "Of this prize and that of (2, provincial-merit-certificate) only the higher is paid, and"
                                + " which one is not known.");
    }

    @Test
    void of_equal_prizes_for_the_same_one_is_paid() {
        assertThat(told(bill(
                        claim("2", "enterprise-commendation-certificate", "2024-01-01", "2023", "a"),
                        claim("1", DEPARTMENT, "2024-01-01", "2023", "a"))))
                .containsExactly("1 PAID 540000", "2 COVERED 0 by 1");
    }

    @Test
    void what_is_open_says_why_and_is_not_in_the_total() {
        PrizeBill bill = bill(
                claim("1", DEPARTMENT, "2024-01-01", "2023", "a"),
                claim("2", PROVINCIAL, "2024-01-01", "2023", "b"),
                claim("3", "binh", "badge", "2024-01-01", "2023", "a"),
                claim("4", "chi", WORKER, "2024-01-01", "2023", "a"));

        assertThat(bill.total()).isEqualTo(new BigDecimal("540000"));
        assertThat(bill.open().stream()
                        .flatMap(entry -> entry.reasons().stream())
                        .map(reason -> reason.in(Locale.ENGLISH)))
                .containsExactly(
                        "Whether (2, provincial-merit-certificate) rewards the same achievement or period is not known."
                                + " Maybe state the achievements and their days in both dossiers.",
                        "Whether (1, department-commendation-certificate) rewards the same achievement or period is not"
                                + " known. Maybe state the achievements and their days in both dossiers.",
                        "No clause that was read gives the form (badge) a prize.");
        assertThat(bill.against(new BigDecimal("600000")))
                .isEqualTo(new FundBalance(
                        new BigDecimal("600000"),
                        new BigDecimal("540000"),
                        BigDecimal.ZERO,
                        new BigDecimal("60000"),
                        false));
    }

    @ParameterizedTest
    @CsvSource({"2339999, 1, 0", "2340000, 0, 0", "2340001, 0, 1"})
    void a_fund_falls_short_or_leaves_something_to_the_dong(BigDecimal fund, BigDecimal shortfall, BigDecimal left) {
        PrizeBill bill = bill(
                claim("1", "an", FIGHTER, "2024-01-01", "2023", "a"),
                claim("2", "binh", WORKER, "2024-01-01", "2023", "a"));

        assertThat(bill.against(fund))
                .isEqualTo(new FundBalance(fund, new BigDecimal("2340000"), shortfall, left, true));
    }

    @Test
    void a_fund_is_0_or_more() {
        assertThat(bill().against(BigDecimal.ZERO).exact()).isTrue();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> bill().against(BigDecimal.valueOf(-1)))
                .withMessage("The fund of (-1) dong is below 0. Maybe correct it.");
    }

    @Test
    void the_proposing_body_pays_for_awards_of_the_state() {
        assertThat(bill(
                                claim("1", "an", "national-emulation-fighter", "2024-01-01", "2023", "a"),
                                claim("2", "binh", WORKER, "2024-01-01", "2023", "a"),
                                claim("3", "chi", WORKER, "2024-01-01", "2023", "a"))
                        .payers())
                .containsExactly(
                        new PayerTotal(Optional.of(PrizePayer.DECIDING_BODY), 2, new BigDecimal("1080000")),
                        new PayerTotal(Optional.of(PrizePayer.PROPOSING_BODY), 1, new BigDecimal("8100000")));
        assertThat(bill(claim("1", WORKER, "2023-12-31", "2023", "a")).payers())
                .containsExactly(new PayerTotal(Optional.empty(), 1, new BigDecimal("540000")));
    }

    @Test
    void other_readings_change_the_total_one_at_a_time() {
        PrizeBill bill =
                bill(claim("1", WORKER, "2025-06-30", "2024", "a"), claim("2", FIGHTER, "2025-06-30", "2024", "a"));

        assertThat(bill.alternatives().stream().map(each -> each.choice() + " " + each.total() + " " + each.open()))
                .containsExactly("law/prize-same-achievement=EACH 3050000 0");
        assertThat(bill.entries().get(0).warnings())
                .extracting(PrizeWarning::id)
                .containsExactly("law/prize-same-achievement");
        assertThat(PrizeBill.of(
                                TABLE,
                                bill.entries().stream().map(PrizeEntry::claim).toList(),
                                List.of(new ReadingChoice(ReadingId.of("law/prize-same-achievement"), "EACH")))
                        .alternatives()
                        .stream()
                        .map(each -> each.choice() + " " + each.total() + " " + each.open()))
                .containsExactly("law/prize-rounding=HALF_UP 3040000 0", "law/prize-rounding=NONE 3042000 0");
    }

    @Test
    void the_decree_of_2025_was_not_read_so_that_without_the_one_before_nothing_is_known() {
        PrizeBill bill =
                bill(claim("1", WORKER, "2026-07-01", "2025", "a"), claim("2", FIGHTER, "2026-07-01", "2025", "a"));

        assertThat(bill.alternatives().stream().map(each -> each.choice() + " " + each.total() + " " + each.open()))
                .contains("law/prize-combination-2025=OPEN 0 2");
    }

    @Test
    void order_is_no_matter_and_a_claim_counts_once() {
        List<PrizeClaim> claims = List.of(
                claim("1", WORKER, "2024-01-01", "2023", "a"),
                claim("2", FIGHTER, "2024-01-01", "2023", "a"),
                claim("3", "binh", PROVINCIAL, "2024-01-01", "2023", "a"));
        PrizeBill bill = PrizeBill.of(TABLE, claims, List.of());

        assertThat(PrizeBill.of(TABLE, Lists.reverse(claims), List.of())).isEqualTo(bill);
        assertThat(PrizeBill.of(
                        TABLE,
                        Lists.newArrayList(claims.get(0), claims.get(1), claims.get(2), claims.get(1)),
                        List.of()))
                .isEqualTo(bill);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> bill(claims.get(0), claim("1", FIGHTER, "2024-01-01", "2023", "a")))
                .withMessage("The dossier (1) claims a prize twice, differently. Maybe remove one claim.");
    }
}
