package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardForm;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.AwardOfferBuilder;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.nominee.UnitType;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.rules.internal.engine.OtherLimits;
import vn.emulation.rules.internal.engine.QuotaFindings;

/** The law's caps over a small campaign that leads to the titles they limit: each number at its border. */
class LawQuotaTest {

    private static final BundledLaw LAW = BundledLaw.load();
    private static final RuleSet RULES = LawCampaign.rules(campaign(), "quota");

    /** The test campaign, which also leads to the title of grassroots fighter and to the rating of excellent units. */
    private static Campaign campaign() {
        Campaign campaign = TestCampaign.campaign();
        AwardOffer letter = campaign.awards().get(1);
        List<AwardOffer> awards = new ArrayList<>(campaign.awards());
        for (String form : List.of("grassroots-emulation-fighter", "excellent-unit")) {
            awards.add(AwardOfferBuilder.builder(letter)
                    .form(new AwardForm(
                            AwardFormId.of(form),
                            letter.form().name(),
                            letter.form().category(),
                            letter.form().decidedBy()))
                    .build());
        }
        return LAW.joinedTo(CampaignBuilder.builder(campaign).awards(awards).build());
    }

    private static QuotaRound round(String decidedOn) {
        return new QuotaRound(RULES).decidedOn(decidedOn);
    }

    /** The number of the limit of a rule in a unit, or {@code none}, or {@code ?} with what is missing. */
    private static String cap(QuotaFindings findings, String id) {
        return findings.statedLimits().stream()
                .filter(limit -> limit.id().equals(id))
                .map(LawQuotaTest::number)
                .findFirst()
                .orElse("none");
    }

    private static String number(Limit limit) {
        LimitNumber most = limit.most().orElseThrow();
        if (most instanceof LimitNumber.NotKnown unknown) {
            return "? " + unknown.what();
        }
        if (most instanceof LimitNumber.Fixed fixed) {
            return String.valueOf(fixed.places());
        }
        LimitNumber.Share share = (LimitNumber.Share) most;
        ShareBase.Counted counted = (ShareBase.Counted) share.of();
        return String.valueOf(share.rounding().apply(share.ratio(), counted.count()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "3, 0, 0",
        "4, 0, 1",
        "6, 0, 1",
        "7, 1, 1",
        "9, 1, 1",
        "10, 1, 2",
        "13, 1, 2",
        "14, 2, 2",
        "16, 2, 2",
        "17, 2, 3",
        "20, 3, 3",
        "33, 4, 5"
    })
    void grassroots_fighters_are_15_percent_of_the_units_advanced_workers(int holders, String floor, String halfUp) {
        String id = "decree-91-2017/9.3/grassroots-cap@unit=bv-1";
        QuotaRound counted = round("2023-12-31").counted("bv-1", "advanced-worker-holders", holders);

        assertThat(cap(counted.find(), id)).isEqualTo(floor);
        assertThat(cap(counted.ruled("law/share-rounding=HALF_UP").find(), id)).isEqualTo(halfUp);
    }

    @Test
    void a_unit_whose_advanced_workers_nobody_counted_has_an_unknown_cap_and_a_ward_has_none() {
        QuotaFindings findings = round("2023-12-31").find();

        assertThat(findings.statedLimits().stream().map(limit -> limit.id() + " " + number(limit)))
                .containsExactly(
                        "decree-91-2017/9.3/grassroots-cap@unit=bv-1 ? advanced-worker-holders",
                        "decree-91-2017/9.3/grassroots-cap@unit=bv-2 ? advanced-worker-holders",
                        "decree-91-2017/9.3/grassroots-cap@unit=syt-an-giang ? advanced-worker-holders");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-30, decree-91-2017/9.3, ? grassroots-fighter-share",
        "2017-10-01, decree-91-2017/9.3, 3",
        "2023-12-31, decree-91-2017/9.3, 3",
        "2024-01-01, decree-91-2017/9.3, none",
        "2023-12-31, law-06-2022/23, none",
        "2024-01-01, law-06-2022/23, 3",
        "2026-09-30, law-06-2022/23, 3",
        "2026-10-01, law-06-2022/23, ? grassroots-fighter-share"
    })
    void each_regime_states_the_cap_on_its_days_and_an_unknown_text_leaves_it_unknown(
            String decidedOn, String clause, String expected) {
        QuotaFindings findings =
                round(decidedOn).counted("bv-1", "advanced-worker-holders", 20).find();

        assertThat(cap(findings, clause + "/grassroots-cap@unit=bv-1")).isEqualTo(expected);
    }

    @Test
    void whether_the_cap_is_kept_from_2024_on_is_a_reading_that_stands_beside_until_it_is_settled() {
        QuotaRound round = round("2024-01-01").counted("bv-1", "advanced-worker-holders", 33);
        String id = "law-06-2022/23/grassroots-cap@unit=bv-1";
        QuotaFindings open = round.find();

        assertThat(cap(open, id)).isEqualTo("4");
        assertThat(open.others().stream().map(other -> told(other, id)))
                .containsExactly(
                        "[law/grassroots-cap=KEPT, law/share-rounding=HALF_UP]: 5",
                        "[law/grassroots-cap=NONE, law/share-rounding=FLOOR]: dropped",
                        "[law/grassroots-cap=NONE, law/share-rounding=HALF_UP]: dropped");
        assertThat(cap(round.ruled("law/grassroots-cap=NONE").find(), id)).isEqualTo("none");
    }

    private static String told(OtherLimits other, String id) {
        String number = other.limits().stream()
                .map(stated -> stated.limit())
                .filter(limit -> limit.id().equals(id))
                .map(LawQuotaTest::number)
                .collect(Collectors.joining());
        return other.choices() + ": " + (other.dropped().contains(id) ? "dropped" : number);
    }

    /** A department with as many subordinate units as wanted, of which the two hospitals are there already. */
    private static QuotaRound department(int units) {
        QuotaRound round = round("2026-07-01");
        for (int unit = 3; unit <= units; unit++) {
            round.unit("bv-" + unit, "syt-an-giang", UnitType.AFFILIATE);
        }
        return round;
    }

    private static String caps(QuotaRound round) {
        QuotaFindings findings = round.find();
        return Stream.of("few-units", "share", "raised-share")
                .map(rule -> rule + " " + cap(findings, "decree-233-2026/7/" + rule + "@unit=syt-an-giang"))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2  | 0 | 2  | few-units 1, share none, raised-share none
            4  | 0 | 4  | few-units 1, share none, raised-share none
            4  | 1 | 20 | few-units 1, share none, raised-share none
            5  | 0 | 4  | few-units none, share 0, raised-share none
            5  | 0 | 5  | few-units none, share 1, raised-share none
            5  | 1 | 3  | few-units none, share none, raised-share 0
            5  | 1 | 4  | few-units none, share none, raised-share 1
            12 | 0 | 9  | few-units none, share 1, raised-share none
            12 | 0 | 10 | few-units none, share 2, raised-share none
            12 | 1 | 11 | few-units none, share none, raised-share 2
            12 | 1 | 12 | few-units none, share none, raised-share 3
            """)
    void excellent_units_are_a_share_of_those_rated_good_or_one_below_five(
            int units, int itself, int good, String expected) {
        QuotaRound round = department(units)
                .counted("syt-an-giang", "itself-rated-excellent", itself)
                .counted("syt-an-giang", "units-rated-good", good);

        assertThat(caps(round)).isEqualTo(expected);
    }

    @Test
    void what_nobody_counted_of_the_units_leaves_their_cap_unknown() {
        assertThat(caps(department(5)))
                .isEqualTo("few-units none, share ? itself-rated-excellent, raised-share ? itself-rated-excellent");
        assertThat(caps(department(5).counted("syt-an-giang", "itself-rated-excellent", 0)))
                .isEqualTo("few-units none, share ? units-rated-good, raised-share none");
    }

    @Test
    void the_base_and_the_rounding_of_the_share_of_units_are_readings() {
        QuotaRound round = department(12)
                .counted("syt-an-giang", "itself-rated-excellent", 0)
                .counted("syt-an-giang", "units-rated-good", 8)
                .counted("syt-an-giang", "units-rated-good-or-excellent", 10);

        assertThat(caps(round)).contains(" share 1,");
        assertThat(caps(round.ruled("law/share-rounding=HALF_UP"))).contains(" share 2,");
        assertThat(caps(department(12)
                        .counted("syt-an-giang", "itself-rated-excellent", 0)
                        .counted("syt-an-giang", "units-rated-good-or-excellent", 10)
                        .ruled("law/rated-good-base=GOOD_OR_EXCELLENT")))
                .contains(" share 2,");
    }

    @Test
    void no_cap_on_units_is_known_before_the_decree() {
        QuotaRound round = department(12).decidedOn("2026-06-30");

        assertThat(caps(round)).isEqualTo("few-units none, share none, raised-share none");
    }

    @Test
    void each_limit_cites_its_article_and_the_article_of_its_number() {
        QuotaFindings findings = round("2023-12-31")
                .counted("bv-1", "advanced-worker-holders", 20)
                .find();

        assertThat(findings.limits()).allSatisfy(stated -> {
            assertThat(stated.limit().clauses().toString()).isEqualTo("[decree-91-2017/9.3]");
            assertThat(stated.parameter()).contains("grassroots-fighter-share");
            assertThat(stated.parameterClauses().toString()).isEqualTo("[decree-91-2017/9.3]");
        });
    }
}
