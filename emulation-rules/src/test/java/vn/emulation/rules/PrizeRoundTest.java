package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.prize.FundBalance;
import vn.emulation.prize.PayerTotal;
import vn.emulation.prize.PrizeBill;
import vn.emulation.prize.PrizeClaim;
import vn.emulation.prize.PrizePayer;
import vn.emulation.prize.PrizeTable;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Ruling;
import vn.emulation.time.DateWindow;

/** What the sample round of 2026 pays, were the province to decide it on some day. */
class PrizeRoundTest {

    private static final PrizeTable TABLE = BundledPrizes.load().table();
    private static final EvaluationRequest REQUEST = Plans.REFORM.sample(RoundId.of("annual-2026"));
    private static final RoundReport REPORT =
            EmulationEngine.of(Plans.REFORM_RULES).evaluate(REQUEST);

    private static PrizeBill bill(String decidedOn, Ruling... rulings) {
        return PrizeBill.of(
                TABLE,
                PrizeClaim.selected(REPORT, REQUEST.dossiers(), LocalDate.parse(decidedOn)),
                TABLE.settledBy(List.of(rulings)));
    }

    private static long proposed(NomineeKind kind) {
        return REPORT.decisions().stream()
                .filter(decision -> decision.outcome() == Outcome.PROPOSED)
                .map(Decision::kind)
                .filter(kind::equals)
                .count();
    }

    @Test
    void each_dossier_that_is_proposed_is_priced_and_no_other() {
        assertThat(proposed(NomineeKind.INDIVIDUAL)).isEqualTo(28);
        assertThat(proposed(NomineeKind.COLLECTIVE)).isEqualTo(10);
        assertThat(bill("2026-09-30").entries())
                .extracting(entry -> entry.claim().dossier())
                .containsExactlyElementsOf(REPORT.decisions().stream()
                        .filter(decision -> decision.outcome() == Outcome.PROPOSED)
                        .map(Decision::dossier)
                        .toList());
    }

    /** 28 individuals at 3,800,000 and 10 collectives at 7,590,000. */
    @Test
    void the_round_costs_what_its_awards_pay_and_the_province_pays() {
        PrizeBill bill = bill("2026-09-30");

        assertThat(bill.payers())
                .containsExactly(
                        new PayerTotal(Optional.of(PrizePayer.DECIDING_BODY), 38, new BigDecimal("182300000")));
        assertThat(bill.open()).isEmpty();
        assertThat(bill.against(new BigDecimal("150000000")))
                .isEqualTo(new FundBalance(
                        new BigDecimal("150000000"),
                        new BigDecimal("182300000"),
                        new BigDecimal("32300000"),
                        BigDecimal.ZERO,
                        true));
    }

    @Test
    void decided_before_the_base_salary_rose_it_costs_less() {
        assertThat(bill("2026-06-30").total()).isEqualTo(new BigDecimal("168480000"));
    }

    /** A ruling on a reading of the plan is no matter here. */
    @Test
    void a_ruling_settles_the_rounding_of_the_round() {
        assertThat(bill("2026-09-30").alternatives().stream()
                        .map(each -> each.choice() + " " + each.total() + " " + each.open()))
                .containsExactly(
                        "law/prize-collective=OPEN 106400000 10",
                        "law/prize-collective-rounding=ROUND_FIRST 182400000 0",
                        "law/prize-rounding=NONE 182160000 0",
                        "law/prize-rounding-2025=OPEN 0 38");
        assertThat(bill("2026-09-30", ruling("law/prize-rounding", "NONE"), ruling("ar-2023-2030/criteria", "ALL"))
                        .total())
                .isEqualTo(new BigDecimal("182160000"));
    }

    private static Achievement achievement(String id, String from, String before) {
        return new Achievement(
                AchievementId.of(id),
                "Việc đã làm",
                new DateWindow(
                        Optional.of(LocalDate.parse(from)),
                        before.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(before))));
    }

    /** The claim of the first dossier that is proposed, were its achievements these. */
    private static PrizeClaim claim(Listing<Achievement> achievements) {
        DossierId first = bill("2026-09-30").entries().get(0).claim().dossier();
        List<Dossier> dossiers = REQUEST.dossiers().stream()
                .filter(dossier -> dossier.id().equals(first))
                .map(dossier -> DossierBuilder.builder(dossier)
                        .achievements(achievements)
                        .build())
                .toList();
        return PrizeClaim.selected(REPORT, dossiers, LocalDate.parse("2026-09-30"))
                .get(0);
    }

    @Test
    void an_award_rewards_the_days_of_all_its_achievements_where_all_are_known() {
        Achievement late = achievement("a", "2025-01-01", "2026-01-01");
        Achievement early = achievement("b", "2024-06-01", "2025-06-01");
        Achievement open = achievement("c", "2024-01-01", "");

        assertThat(claim(Listing.complete(List.of(late, early))).period())
                .contains(DateWindow.of(LocalDate.of(2024, 6, 1), LocalDate.of(2026, 1, 1)));
        assertThat(claim(Listing.complete(List.of(late, early))).achievements())
                .isEqualTo(Listing.complete(List.of(AchievementId.of("a"), AchievementId.of("b"))));
        assertThat(claim(Listing.complete(List.of(late, open))).period()).isEmpty();
        assertThat(claim(new Listing<>(false, List.of(late, early))).period()).isEmpty();
        assertThat(claim(Listing.complete(List.of())).period()).isEmpty();
    }

    @Test
    void of_a_dossier_that_is_left_out_nothing_is_known() {
        assertThat(PrizeClaim.selected(REPORT, List.of(), LocalDate.parse("2026-09-30")))
                .hasSize(38)
                .allSatisfy(claim -> {
                    assertThat(claim.period()).isEmpty();
                    assertThat(claim.achievements()).isEqualTo(Listing.unknown());
                });
    }

    private static Ruling ruling(String reading, String alternative) {
        return new Ruling(ReadingId.of(reading), alternative, "Hội đồng", LocalDate.of(2026, 9, 1), "Biên bản 01");
    }
}
