package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import vn.emulation.award.AwardFormId;
import vn.emulation.decision.ConditionCheck;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Truth;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Listing;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.IndividualBuilder;
import vn.emulation.nominee.UnitId;
import vn.emulation.rules.BrokenConstraints.Broken;
import vn.emulation.time.DateWindow;

/**
 * When exactly one constraint of a firing rule is broken, why the rule does not fire names that constraint and no other:
 * for every constraint of every rule about dossiers of both plans, and for every field, measure and operator.
 */
class WhyNotEveryConstraintTest {

    private final List<String> notBroken = new ArrayList<>();

    private void assertNamed(BrokenConstraints constraints, RuleDescription rule, int index) {
        String written = rule.constraints().get(index);
        Optional<Broken> broken = constraints.breakOnly(rule.id(), index);
        if (broken.isEmpty()) {
            notBroken.add(rule.id() + " | " + written);
            return;
        }
        ConditionCheck before = broken.get().fires().checks().get(index);
        List<ConditionCheck> unmet = broken.get().broken().checks().stream()
                .filter(check -> check.truth() == Truth.FALSE)
                .toList();
        assertThat(unmet).extracting(ConditionCheck::written).containsExactly(written);
        assertThat(unmet.get(0).condition()).as(rule.id() + " | " + written).isNotEqualTo(before.condition());
        assertThat(unmet.get(0).missing()).isEmpty();
    }

    private void assertEachNamed(RuleSet rules, Stream<RuleCase> cases, Dossier good) {
        List<Dossier> dossiers = Stream.of(
                        cases.flatMap(each -> Stream.of(each.fires(), each.twin())),
                        elsewhere(good),
                        BrokenConstraints.drawn(rules.campaign(), 10).stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
        BrokenConstraints constraints =
                new BrokenConstraints(EmulationEngine.of(rules), LocalDate.parse("2026-11-22"), 2, dossiers);
        rules.rules().stream().filter(rule -> rule.effect() != Effect.LIMITS).forEach(rule -> {
            for (int index = 0; index < rule.constraints().size(); index++) {
                assertNamed(constraints, rule, index);
            }
        });
        assertThat(notBroken)
                .containsExactlyElementsOf(Unbreakable.OF_PLANS.keySet().stream()
                        .filter(name -> name.startsWith(rules.campaign().id() + "/"))
                        .toList());
    }

    /** A good dossier is also that of individuals of every employment in units of which no case tells. */
    private static Stream<Dossier> elsewhere(Dossier good) {
        List<Optional<Employment>> employments = Stream.concat(
                        Stream.of(Optional.<Employment>empty()),
                        Stream.of(Employment.values()).map(Optional::of))
                .toList();
        return Stream.of("school", "unlisted")
                .flatMap(unit -> employments.stream()
                        .map(employment -> IndividualBuilder.builder(Dossiers.individual(employment))
                                .unitId(UnitId.of(unit))
                                .build()))
                .map(nominee -> Dossiers.but(good).nominee(nominee).build());
    }

    @Example
    void each_constraint_of_administrative_reform_is_named_when_it_alone_is_broken() {
        assertEachNamed(Plans.REFORM_RULES, ReformRuleCases.all(), Dossiers.reform());
    }

    @Example
    void each_constraint_of_the_campaign_for_the_poor_is_named_when_it_alone_is_broken() {
        assertEachNamed(Plans.POOR_RULES, PoorRuleCases.all(), Dossiers.poor("annual-2025"));
    }

    @Example
    @Tag("long")
    void every_field_and_operator_is_named_when_it_alone_is_broken() {
        RuleSet rules = RuleSet.load(WideCampaign.campaign(), EveryConstraint.files());
        List<Dossier> dossiers = Stream.concat(extremes(), BrokenConstraints.drawn(rules.campaign(), 30).stream())
                .toList();
        BrokenConstraints constraints =
                new BrokenConstraints(EmulationEngine.of(rules), LocalDate.parse("2024-11-22"), 1, dossiers);

        for (RuleDescription rule : rules.rules()) {
            int last = rule.constraints().size() - 1;
            Optional<String> same = Unbreakable.sameForAll(rule.constraints().get(last));
            if (same.isPresent()) {
                assertThat(constraints.truths(rule.id(), last))
                        .as(rule.toString())
                        .hasSize(1);
            } else {
                for (int index = 0; index <= last; index++) {
                    assertNamed(constraints, rule, index);
                }
            }
        }
        assertThat(notBroken).isEmpty();
    }

    /** Dossiers that are met too seldom by chance. */
    private static Stream<Dossier> extremes() {
        Dossier nothing = Dossiers.blank("green", "annual-2024").build();
        List<String> criteria = List.of("tidy", "quiet", "calm", "clean");
        return Stream.of(
                nothing,
                CompleteDossiers.individual(0),
                CompleteDossiers.individual(1),
                CompleteDossiers.individual(3),
                CompleteDossiers.collective(0),
                CompleteDossiers.collective(1),
                CompleteDossiers.collective(3),
                Dossiers.but(nothing)
                        .nominee(new Collective(
                                Dossiers.NOMINEE, Dossiers.HOSPITAL, "Men", OptionalInt.of(9), OptionalInt.of(0)))
                        .build(),
                Dossiers.but(nothing)
                        .documents(Dossiers.documents(
                                "proposal-letter", "achievement-report", "meeting-minutes", "criteria-evidence"))
                        .build(),
                Dossiers.but(nothing)
                        .criteria(criteria.stream()
                                .skip(1)
                                .map(id -> Dossiers.score(id, Assessment.NOT_MET))
                                .toList())
                        .build(),
                Dossiers.but(nothing).form(AwardFormId.of("b")).build(),
                Dossiers.but(nothing).receivedOn(Dossiers.day("2024-06-01")).build(),
                Dossiers.received(nothing, "2024-05-31"),
                Dossiers.but(nothing)
                        .criteria(Dossiers.met(criteria.toArray(String[]::new)))
                        .build(),
                Dossiers.but(nothing)
                        .criteria(criteria.stream()
                                .map(id -> Dossiers.score(id, Assessment.NOT_MET))
                                .toList())
                        .build(),
                achieved(nothing, 5),
                achieved(nothing, 3),
                achieved(nothing, 1),
                achieved(nothing, 2));
    }

    private static Dossier achieved(Dossier dossier, int count) {
        DateWindow summer = DateWindow.of(LocalDate.parse("2024-07-01"), LocalDate.parse("2024-08-01"));
        return Dossiers.but(dossier)
                .achievements(Listing.complete(DossierArbitraries.achieved(Collections.nCopies(count, summer))))
                .build();
    }
}
