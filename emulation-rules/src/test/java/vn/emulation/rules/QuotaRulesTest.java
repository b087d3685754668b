package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.award.AwardFormId;
import vn.emulation.decision.Condition;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.rules.internal.engine.QuotaFindings;
import vn.emulation.rules.internal.engine.StatedLimit;

/** What rules about pools state: which pools they are about, the numbers, and what they rest on. */
class QuotaRulesTest {

    private static final String MET = Drl.rule("green/1/met", "formOffered", "satisfies");
    private static final RuleSource PARAMETERS = RuleSource.parameters(
            "parameters.json",
            TestParameters.file(
                    TestParameters.always("leader-share", TestParameters.share("30%", "NOMINATED")),
                    TestParameters.always("selected-share", TestParameters.share("1/3", "SELECTED")),
                    TestParameters.always("holder-share", TestParameters.shareOf("15%", "holders")),
                    TestParameters.always(
                            "soft-share",
                            TestParameters.share("30%", "NOMINATED")
                                    .replace("}", ", \"rounding\": \"HALF_UP\", \"floorMode\": \"SOFT\"}")),
                    TestParameters.always("steps", TestParameters.steps("units", "0:1", "5:2")),
                    TestParameters.always("two", TestParameters.number(2)),
                    TestParameters.parameter(
                            "old",
                            "DECIDED",
                            TestParameters.value(
                                    "2000-01-01", "2024-01-01", TestParameters.plain(TestParameters.number(3)))),
                    TestParameters.parameter(
                            "read",
                            "DECIDED",
                            TestParameters.value(
                                    "2000-01-01",
                                    "2999-01-01",
                                    TestParameters.oneCase(TestParameters.number(4), "green/depth=DEEP"),
                                    TestParameters.oneCase(TestParameters.number(5), "green/depth=FLAT")))));

    private static QuotaRound round(String... rules) {
        return new QuotaRound(
                TestCampaign.load(TestCampaign.campaign(), List.of(PARAMETERS), MET + String.join("", rules)));
    }

    /** The sentence of an analyst: leaders, no more than the parameter {@code leader-share}, rounded down, clause X. */
    @Test
    void leaders_of_each_unit_are_no_more_than_a_share_rounded_down() {
        QuotaRound round = round(Drl.limits(
                "green/2/leaders",
                "form == \"provincial-merit-certificate\", kind == NomineeKind.INDIVIDUAL, role == Role.LEADER, byUnit",
                "atMost(\"leader-share\")"));

        assertThat(round.limits()).isEqualTo("""
                green/2/leaders@unit=bv-1 {form=provincial-merit-certificate, kind=INDIVIDUAL, role=LEADER, unit=bv-1}\
                 <= 30% FLOOR of Nominated[of=form=provincial-merit-certificate, kind=INDIVIDUAL, unit=bv-1]
                green/2/leaders@unit=bv-2 {form=provincial-merit-certificate, kind=INDIVIDUAL, role=LEADER, unit=bv-2}\
                 <= 30% FLOOR of Nominated[of=form=provincial-merit-certificate, kind=INDIVIDUAL, unit=bv-2]
                green/2/leaders@unit=syt-an-giang {form=provincial-merit-certificate, kind=INDIVIDUAL, role=LEADER,\
                 unit=syt-an-giang} <= 30% FLOOR of Nominated[of=form=provincial-merit-certificate, kind=INDIVIDUAL,\
                 unit=syt-an-giang]
                green/2/leaders@unit=ward-1 {form=provincial-merit-certificate, kind=INDIVIDUAL, role=LEADER,\
                 unit=ward-1} <= 30% FLOOR of Nominated[of=form=provincial-merit-certificate, kind=INDIVIDUAL,\
                 unit=ward-1]""");
        assertThat(round.find().statedLimits())
                .allSatisfy(limit -> assertThat(limit.clauses().toString()).isEqualTo("[green/2]"));
    }

    @Test
    void places_granted_for_each_form_and_kind_are_a_cap_and_a_grant_that_has_not_come_is_unknown() {
        QuotaRound round = round(Drl.limits("green/2/granted", "byForm, byKind", "atMost(granted)"))
                .granted(Dossiers.MERIT, NomineeKind.INDIVIDUAL, 12)
                .granted(TestCampaign.LETTER, NomineeKind.HOUSEHOLD, 0);

        assertThat(round.limits()).isEqualTo("""
                green/2/granted@form=letter,kind=COLLECTIVE {form=letter, kind=COLLECTIVE} <= ? grant
                green/2/granted@form=letter,kind=HOUSEHOLD {form=letter, kind=HOUSEHOLD} <= 0
                green/2/granted@form=letter,kind=INDIVIDUAL {form=letter, kind=INDIVIDUAL} <= ? grant
                green/2/granted@form=provincial-merit-certificate,kind=COLLECTIVE\
                 {form=provincial-merit-certificate, kind=COLLECTIVE} <= ? grant
                green/2/granted@form=provincial-merit-certificate,kind=HOUSEHOLD\
                 {form=provincial-merit-certificate, kind=HOUSEHOLD} <= ? grant
                green/2/granted@form=provincial-merit-certificate,kind=INDIVIDUAL\
                 {form=provincial-merit-certificate, kind=INDIVIDUAL} <= 12""");
    }

    @Test
    void a_rule_is_about_the_pools_of_the_dimensions_it_speaks_of_and_no_others() {
        assertThat(round(Drl.limits("green/2/all", "roundYear == 2024", "atMost(\"two\")"))
                        .limits())
                .isEqualTo("green/2/all {} <= 2");
        assertThat(round(Drl.limits("green/2/role", "byRole", "atMost(\"two\")"))
                        .limits())
                .isEqualTo("""
                green/2/role@role=DIRECT_WORKER {role=DIRECT_WORKER} <= 2
                green/2/role@role=LEADER {role=LEADER} <= 2""");
        assertThat(round(Drl.limits("green/2/sex", "bySex, byKind", "atLeast(\"two\")"))
                        .limits())
                .isEqualTo("""
                green/2/sex@kind=INDIVIDUAL,sex=FEMALE {kind=INDIVIDUAL, sex=FEMALE} >= 2 HARD
                green/2/sex@kind=INDIVIDUAL,sex=MALE {kind=INDIVIDUAL, sex=MALE} >= 2 HARD""");
        assertThat(round(Drl.limits(
                                "green/2/kinds",
                                "kind in ( NomineeKind.COLLECTIVE, NomineeKind.HOUSEHOLD )",
                                "atMost(\"two\")"))
                        .limits())
                .isEqualTo("""
                green/2/kinds@kind=COLLECTIVE {kind=COLLECTIVE} <= 2
                green/2/kinds@kind=HOUSEHOLD {kind=HOUSEHOLD} <= 2""");
        assertThat(round(Drl.limits("green/2/part", "unitType == UnitType.PART", "atMost(\"two\")"))
                        .limits())
                .isEqualTo("green/2/part@unit=ward-1 {unit=ward-1} <= 2");
        assertThat(round(Drl.limits("green/2/one", "unitId == \"bv-2\"", "atMost(\"two\")"))
                        .limits())
                .isEqualTo("green/2/one {unit=bv-2} <= 2");
        assertThat(round(Drl.limits("green/2/none", "roundYear == 2025", "atMost(\"two\")"))
                        .limits())
                .isEmpty();
    }

    @Test
    void a_unit_counts_the_units_right_below_it() {
        String few = Drl.limits("green/2/few", "subunitCount > 0, subunitCount < 3", "atMost(\"two\")");

        assertThat(round(few).limits()).isEqualTo("""
                green/2/few@unit=bv-1 {unit=bv-1} <= 2
                green/2/few@unit=syt-an-giang {unit=syt-an-giang} <= 2""");
        assertThat(round(few).unit("bv-3", "syt-an-giang", UnitType.AFFILIATE).limits())
                .isEqualTo("green/2/few@unit=bv-1 {unit=bv-1} <= 2");
    }

    @Test
    void a_share_is_of_the_pool_without_role_and_sex_or_of_what_was_counted_in_the_unit() {
        assertThat(round(Drl.limits("green/2/role", "role == Role.LEADER", "atMost(\"selected-share\")"))
                        .limits())
                .isEqualTo("green/2/role {role=LEADER} <= 1/3 FLOOR of Selected[of=kind=INDIVIDUAL]");
        assertThat(round(Drl.limits(
                                "green/2/sex", "sex == Sex.FEMALE, unitId == \"bv-1\"", "atLeast(\"leader-share\")"))
                        .limits())
                .isEqualTo("green/2/sex {sex=FEMALE, unit=bv-1} >= 30% CEILING of"
                        + " Nominated[of=kind=INDIVIDUAL, unit=bv-1] HARD");
        assertThat(round(Drl.limits("green/2/kind", "kind == NomineeKind.COLLECTIVE", "atLeast(\"soft-share\")"))
                        .limits())
                .isEqualTo("green/2/kind {kind=COLLECTIVE} >= 30% HALF_UP of Nominated[of=kind=COLLECTIVE] SOFT");

        QuotaRound counted = round(
                        Drl.limits("green/2/holders", "unitType == UnitType.AFFILIATE", "atMost(\"holder-share\")"))
                .counted("bv-1", "holders", 20)
                .counted("bv-2", "headcount", 90);
        assertThat(counted.limits()).isEqualTo("""
                green/2/holders@unit=bv-1 {unit=bv-1} <= 15% FLOOR of\
                 Counted[what=holders, count=20, countedOn=Optional[2024-11-30]]
                green/2/holders@unit=bv-2 {unit=bv-2} <= ? holders""");
    }

    @Test
    void a_pool_of_no_unit_takes_the_count_of_the_organiser() {
        String all = Drl.limits("green/2/all", "byKind, kind == NomineeKind.INDIVIDUAL", "atMost(\"steps\")");

        assertThat(round(all).counted("bv-1", "units", 7).limits())
                .isEqualTo("green/2/all {kind=INDIVIDUAL} <= ? units");
        assertThat(round(all).counted("syt-an-giang", "units", 4).limits())
                .isEqualTo("green/2/all {kind=INDIVIDUAL} <= 1 by 4 units");
        assertThat(round(all).counted("syt-an-giang", "units", 5).limits())
                .isEqualTo("green/2/all {kind=INDIVIDUAL} <= 2 by 5 units");
    }

    @Test
    void a_parameter_without_a_value_on_the_day_of_the_decision_leaves_the_limit_unknown() {
        QuotaRound round = round(Drl.limits("green/2/all", "byRole, role == Role.LEADER", "atMost(\"old\")"));

        assertThat(round.decidedOn("2023-12-31").limits()).isEqualTo("green/2/all {role=LEADER} <= 3");
        assertThat(round.decidedOn("2024-01-01").limits()).isEqualTo("green/2/all {role=LEADER} <= ? old");
    }

    @Test
    void what_cannot_be_told_of_a_pool_leaves_its_limit_unknown_unless_something_else_refuses_it() {
        String big = Drl.limits(
                "green/2/big",
                "unitType == UnitType.AFFILIATE, countKnown(\"beds\"), count(\"beds\") >= number(\"two\")",
                "atMost(\"two\")");

        assertThat(round(big).limits()).isEqualTo("""
                green/2/big@unit=bv-1 {unit=bv-1} <= ? beds
                green/2/big@unit=bv-2 {unit=bv-2} <= ? beds""");
        assertThat(round(big)
                        .counted("bv-1", "beds", 1)
                        .counted("bv-2", "beds", 2)
                        .limits())
                .isEqualTo("green/2/big@unit=bv-2 {unit=bv-2} <= 2");
        assertThat(round(Drl.limits("green/2/told", "unitId == \"bv-1\", countKnown(\"beds\")", "atMost(\"two\")"))
                        .limits())
                .isEmpty();
        assertThat(round(Drl.limits("green/2/open", "unitId == \"bv-1\", !countKnown(\"beds\")", "atMost(\"two\")"))
                        .limits())
                .isEqualTo("green/2/open {unit=bv-1} <= 2");
        assertThat(round(Drl.limits(
                                "green/2/old", "unitId == \"bv-1\", nominated < number(\"old\")", "atMost(\"two\")"))
                        .limits())
                .isEqualTo("green/2/old {unit=bv-1} <= ? old");
        assertThat(round(Drl.limits(
                                "green/2/places",
                                "kind == NomineeKind.INDIVIDUAL, form == \"letter\", grantKnown, places > 1",
                                "atMost(\"two\")"))
                        .limits())
                .isEqualTo("green/2/places {form=letter, kind=INDIVIDUAL} <= ? grant");
    }

    @Test
    void a_pool_counts_those_put_forward_and_those_eligible_in_its_unit_and_below() {
        String rule = Drl.limits("green/2/busy", "byUnit, nominated >= 2, eligible < nominated", "atMost(\"two\")");
        Dossier other = Dossiers.but(TestCampaign.dossier())
                .form(AwardFormId.of("medal"))
                .build();
        QuotaRound round = round(rule)
                .person("ward-1", Optional.empty(), Optional.empty())
                .dossier(Dossiers.but(other)
                        .nominee(new Household(Dossiers.NOMINEE, UnitId.of("bv-1")))
                        .build());

        assertThat(round.limits()).isEqualTo("""
                green/2/busy@unit=bv-1 {unit=bv-1} <= 2
                green/2/busy@unit=syt-an-giang {unit=syt-an-giang} <= 2""");
    }

    @Test
    void a_limit_is_explained_by_its_rule_with_the_values_seen() {
        QuotaRound round = round(Drl.limits(
                        "green/2/big",
                        "unitId == \"bv-1\", countKnown(\"beds\"), count(\"beds\") > number(\"two\"), nominated < 5",
                        "atMost(\"two\")"))
                .counted("bv-1", "beds", 30)
                .person("ward-1", Optional.empty(), Optional.empty());
        StatedLimit stated = round.find().limits().get(0);

        assertThat(stated.finding().rule().value()).isEqualTo("green/2/big");
        assertThat(stated.finding().clauses().toString()).isEqualTo("[green/2]");
        assertThat(stated.finding().conditions().stream().map(QuotaRulesTest::told))
                .containsExactly(
                        "unitId[] == bv-1 (bv-1) []",
                        "countKnown[beds] == true (true) []",
                        "count[beds] > 2 (30) [green/1]",
                        "nominated[] < 5 (1) []");
        assertThat(stated.parameter()).contains("two");
        assertThat(stated.parameterClauses().toString()).isEqualTo("[green/1]");
    }

    private static String told(Condition condition) {
        return condition.field() + condition.arguments() + " " + condition.operator() + " " + condition.expected()
                + " (" + condition.seen() + ") " + condition.clauses();
    }

    @Test
    void the_default_reading_holds_and_the_others_stand_beside_until_a_ruling_settles_them() {
        String always = Drl.limits("green/2/all", "roundYear == 2024", "atMost(\"read\")");
        String deep =
                Drl.limits("green/2/deep", "@reading(\"green/depth=DEEP\")", "roundYear == 2024", "atMost(\"two\")");
        QuotaFindings open = round(always, deep).find();

        assertThat(open.limits().stream().map(QuotaRound::told))
                .containsExactly("green/2/all {} <= 4", "green/2/deep {} <= 2");
        assertThat(open.others()).singleElement().satisfies(other -> {
            assertThat(other.choices().toString()).isEqualTo("[green/depth=FLAT]");
            assertThat(other.limits().stream().map(QuotaRound::told)).containsExactly("green/2/all {} <= 5");
            assertThat(other.dropped()).containsExactly("green/2/deep");
        });

        QuotaFindings settled = round(always, deep).ruled("green/depth=FLAT").find();
        assertThat(settled.limits().stream().map(QuotaRound::told)).containsExactly("green/2/all {} <= 5");
        assertThat(settled.others()).isEmpty();
    }

    @Test
    void a_rule_in_force_on_some_days_goes_by_the_day_of_the_decision_or_of_the_period() {
        QuotaRound decided =
                round(Drl.limits("green/2/new", "@from(\"2024-12-20\")", "roundYear == 2024", "atMost(\"two\")"));
        QuotaRound achieved = round(Drl.limits(
                "green/2/new",
                "@from(\"2024-01-01\") @clock(\"ACHIEVEMENT\")",
                "roundYear == 2024",
                "atMost(\"two\")"));
        QuotaRound later = round(Drl.limits(
                "green/2/new",
                "@from(\"2024-01-02\") @clock(\"ACHIEVEMENT\")",
                "roundYear == 2024",
                "atMost(\"two\")"));

        assertThat(decided.decidedOn("2024-12-20").limits()).isEqualTo("green/2/new {} <= 2");
        assertThat(decided.decidedOn("2024-12-19").limits()).isEmpty();
        assertThat(achieved.limits()).isEqualTo("green/2/new {} <= 2");
        assertThat(later.limits()).isEmpty();
    }

    @Test
    void a_person_whose_role_or_sex_some_limit_counts_is_told_when_it_is_not_known() {
        QuotaRound round = round(
                        Drl.limits("green/2/leaders", "role == Role.LEADER, unitId == \"bv-1\"", "atMost(\"two\")"),
                        Drl.limits(
                                "green/2/women", "sex == Sex.FEMALE, role == Role.DIRECT_WORKER", "atLeast(\"two\")"))
                .person("ward-1", Optional.empty(), Optional.of(Sex.MALE))
                .person("bv-2", Optional.empty(), Optional.of(Sex.MALE))
                .person("bv-2", Optional.of(Role.LEADER), Optional.empty())
                .person("bv-2", Optional.empty(), Optional.empty())
                .person("elsewhere", Optional.of(Role.LEADER), Optional.of(Sex.MALE))
                .dossier(TestCampaign.dossier());

        assertThat(round.find().uncounted().toString().replaceAll(", item=Optional.empty, name=Optional.empty", ""))
                .isEqualTo("{D-0=[Need[field=role]], D-3=[Need[field=role], Need[field=sex]],"
                        + " D-4=[Need[field=sector]]}");
    }

    @Test
    void an_id_too_long_for_a_limit_ends_in_a_digest() {
        String unit = "u".repeat(100);
        QuotaRound round = round(Drl.limits("green/2/all", "unitType == UnitType.OTHER, byForm", "atMost(\"two\")"))
                .unit(unit, "bv-1", UnitType.OTHER);

        assertThat(round.find().statedLimits())
                .extracting(limit -> limit.id().replaceAll("@[0-9a-f]{32}$", "@digest"))
                .containsExactly("green/2/all@digest", "green/2/all@digest");
        assertThat(round.find().statedLimits()).extracting(limit -> limit.id()).doesNotHaveDuplicates();
    }
}
