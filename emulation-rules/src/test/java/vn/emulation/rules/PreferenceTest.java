package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.rules.internal.engine.QuotaFindings;

/** Which of two dossiers of one rank comes first, and what that rests on. */
class PreferenceTest {

    private static final RuleSet RULES = TestCampaign.load(
            TestCampaign.campaign(),
            List.of(RuleSource.parameters(
                    "parameters.json",
                    TestParameters.file(
                            TestParameters.always("direct-worker-preference", TestParameters.number(7)),
                            TestParameters.always("women-preference", TestParameters.number(2)),
                            TestParameters.always("last", TestParameters.number(1_000_000_000)),
                            TestParameters.always("middle", TestParameters.number(40)),
                            TestParameters.always("fifth", TestParameters.number(41)),
                            TestParameters.always("women-percent", TestParameters.number(70)),
                            TestParameters.parameter(
                                    "old-preference", "ACHIEVEMENT", TestParameters.before("2024-01-01"))))),
            Drl.rule("green/1/met", "formOffered", "satisfies"),
            Drl.rule(
                    "green/2/direct-worker",
                    "roleKnown, role == Role.DIRECT_WORKER",
                    "prefers direct-worker-preference"),
            Drl.rule("green/2/role-unknown", "kind == NomineeKind.INDIVIDUAL, !roleKnown", "warns"),
            Drl.rule("green/3/woman", "sexKnown, sex == Sex.FEMALE", "prefers women-preference"),
            Drl.rule("green/3/sex-unknown", "kind == NomineeKind.INDIVIDUAL, !sexKnown", "warns"),
            Drl.rule(
                    "green/3/women",
                    "membersKnown, womenPercentAtLeast(number(\"women-percent\"))",
                    "prefers women-preference"),
            Drl.rule("green/3/members-unknown", "kind == NomineeKind.COLLECTIVE, !membersKnown", "warns"),
            Drl.rule("green/4/unranked", "!rankKnown", "prefers last"),
            Drl.rule("green/4/offered", "formOffered", "prefers middle"),
            Drl.rule("green/4/unoffered", "!formOffered", "prefers fifth"),
            Drl.rule("green/4/ranked", "rankKnown", "prefers old-preference"));

    private static Dossier collective(int members, int women) {
        return Dossiers.but(TestCampaign.dossier())
                .nominee(new Collective(
                        Dossiers.NOMINEE, Dossiers.HOSPITAL, "Team", OptionalInt.of(members), OptionalInt.of(women)))
                .build();
    }

    private static QuotaRound round() {
        return new QuotaRound(RULES)
                .person("bv-1", Optional.of(Role.DIRECT_WORKER), Optional.of(Sex.FEMALE))
                .person("bv-1", Optional.of(Role.DIRECT_WORKER), Optional.of(Sex.MALE))
                .person("bv-1", Optional.of(Role.LEADER), Optional.of(Sex.FEMALE))
                .person("bv-1", Optional.empty(), Optional.empty())
                .dossier(collective(10, 7))
                .dossier(collective(11, 7))
                .dossier(Dossiers.ranked(TestCampaign.dossier(), 1))
                .dossier(Dossiers.but(TestCampaign.dossier())
                        .form(AwardFormId.of("medal"))
                        .build());
    }

    @Test
    void keys_stand_in_the_order_of_the_places_of_the_preferences() {
        QuotaFindings findings = round().find();

        assertThat(findings.preferences().chain()).containsExactly(2, 7, 40, 41, 1_000_000_000);
        assertThat(findings.preferences().keys().toString())
                .isEqualTo("{D-0=[1, 1, 1, 0, 1], D-1=[0, 1, 1, 0, 1], D-2=[1, 0, 1, 0, 1], D-3=[0, 0, 1, 0, 1],"
                        + " D-4=[1, 0, 1, 0, 1], D-5=[0, 0, 1, 0, 1], D-6=[0, 0, 1, 0, 0]}");
        assertThat(findings.limits()).isEmpty();
    }

    @Test
    void a_preference_is_explained_by_its_rules() {
        QuotaFindings findings = round().find();

        assertThat(findings.preferences().findings().values().stream()
                        .map(each -> each.stream()
                                .map(finding -> finding.rule().value())
                                .filter(rule -> !rule.startsWith("green/4"))
                                .toList()))
                .containsExactly(
                        List.of("green/2/direct-worker", "green/3/woman"),
                        List.of("green/2/direct-worker"),
                        List.of("green/3/woman"),
                        List.of(),
                        List.of("green/3/women"),
                        List.of(),
                        List.of());
        assertThat(findings.preferences().findings().values().asList().get(4).get(0).conditions().stream()
                        .map(condition -> condition.field() + condition.arguments() + " " + condition.seen())
                        .toList())
                .containsExactly("membersKnown[] true", "womenPercentAtLeast[70] true");
    }

    @Test
    void what_is_not_known_of_a_dossier_is_warned_of_and_judges_nothing() {
        EvaluationRequest request = round().request();

        assertThat(EmulationEngine.of(RULES).evaluate(request).decisions().stream()
                        .map(decision -> decision.planVerdict() + " "
                                + decision.warnings().stream()
                                        .map(finding -> finding.rule().value())
                                        .toList()))
                .containsExactly(
                        "ELIGIBLE []",
                        "ELIGIBLE []",
                        "ELIGIBLE []",
                        "ELIGIBLE [green/2/role-unknown, green/3/sex-unknown]",
                        "ELIGIBLE []",
                        "ELIGIBLE []",
                        "ELIGIBLE [green/3/members-unknown]",
                        "UNDETERMINED [green/3/members-unknown]");
    }

    @Test
    void a_preference_whose_place_is_not_known_is_left_out_and_told() {
        assertThat(round().find().needed().toString())
                .isEqualTo("[Need[field=parameter, item=Optional[old-preference],"
                        + " name=Optional[LocalisedText[vi=Mức, en=Limit]]]]");
    }
}
