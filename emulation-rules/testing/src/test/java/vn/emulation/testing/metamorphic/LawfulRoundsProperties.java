package vn.emulation.testing.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.domains.Domain;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.RoundGenerator;
import vn.emulation.testing.arbitrary.RoundArbitraries;
import vn.emulation.testing.arbitrary.RulesDomain;
import vn.emulation.testing.rules.RulesUnderTest;

/** Rounds of a plan with the national law beside it, and where a day earlier may well be worse. */
class LawfulRoundsProperties {

    private static final RulesUnderTest RULES =
            RulesUnderTest.bundled("poor-2021-2025").under(BundledLaw.load());
    private static final RoundId ROUND = RoundId.of("annual-2024");
    private static final RoundArbitraries ARBITRARIES = RoundArbitraries.of(RULES, ROUND);
    private static final OrgTree UNITS = RoundGenerator.units(RULES.campaign(), 4);

    /** The round of 2024, before which the law changed. */
    static final class Rounds extends RulesDomain {
        Rounds() {
            super(ARBITRARIES);
        }
    }

    private static List<EvaluationRequest> drawn(RandomGenerator<EvaluationRequest> generator) {
        Random random = new Random(20261122);
        return Stream.generate(() -> generator.next(random).value()).limit(8).toList();
    }

    @Property(tries = 3, edgeCases = EdgeCasesMode.NONE)
    @Domain(Rounds.class)
    void every_law_holds(@ForAll EvaluationRequest round) {
        assertThat(MetamorphicLaws.check(RULES, round)).isEmpty();
    }

    @Example
    void some_dossiers_are_eligible_by_law_and_some_are_open() {
        Set<Verdict> verdicts = new HashSet<>();
        drawn(ARBITRARIES.rounds().generator(8))
                .forEach(request -> RULES.evaluate(request)
                        .decisions()
                        .forEach(decision -> verdicts.add(decision.lawVerdict().orElseThrow())));

        assertThat(verdicts).contains(Verdict.ELIGIBLE, Verdict.UNDETERMINED);
    }

    private static EvaluationRequest lawful(String received) {
        Dossier sound = RoundGenerator.of(RULES.campaign(), ROUND, UNITS, 1)
                .dossiers(20)
                .filter(dossier -> verdict(request(dossier)) == Verdict.ELIGIBLE)
                .findFirst()
                .orElseThrow();
        return request(DossierBuilder.builder(sound)
                .receivedOn(Optional.of(LocalDate.parse(received)))
                .build());
    }

    private static EvaluationRequest request(Dossier dossier) {
        return EvaluationRequest.builder()
                .campaign(RULES.campaign())
                .round(ROUND)
                .dossiers(List.of(dossier))
                .grants(List.of())
                .orgTree(UNITS)
                .rulings(List.of())
                .calendar(EmulationJson.create().bundledWorkCalendar())
                .decidedOn(LocalDate.parse("2024-12-01"))
                .build();
    }

    private static Verdict verdict(EvaluationRequest request) {
        return RULES.evaluate(request).decisions().get(0).verdict();
    }

    private static EvaluationRequest earlier(EvaluationRequest request) {
        Dossier dossier = request.dossiers().get(0);
        return request(DossierBuilder.builder(dossier)
                .receivedOn(dossier.receivedOn().map(day -> day.minusDays(1)))
                .build());
    }

    /** Until 2023-12-31 another law asks for other things. */
    @Example
    void another_regime_a_day_earlier_may_be_worse_and_is_left_alone() {
        EvaluationRequest first = lawful("2024-01-01");

        assertThat(verdict(first)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(earlier(first))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(RULES.evaluate(first).decisions().get(0).regime())
                .isNotEqualTo(RULES.evaluate(earlier(first)).decisions().get(0).regime());
        assertThat(MetamorphicLaws.dayEarlier().check(RULES, first)).isEmpty();
    }
}
