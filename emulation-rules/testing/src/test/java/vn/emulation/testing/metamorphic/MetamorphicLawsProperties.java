package vn.emulation.testing.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.campaign.AwardRound;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.arbitrary.RoundArbitraries;
import vn.emulation.testing.rules.RulesUnderTest;

/** The laws hold of the plans that ship. */
class MetamorphicLawsProperties {

    private static final RulesUnderTest REFORM = RulesUnderTest.bundled("ar-2023-2030");
    private static final RulesUnderTest POOR = RulesUnderTest.bundled("poor-2021-2025");

    private static final Arbitrary<Trial> TRIALS = Arbitraries.oneOf(trials(REFORM, 8), trials(POOR, 8));

    /** Rules and a round of theirs. */
    private record Trial(RulesUnderTest rules, EvaluationRequest request) {

        List<Violation> violations(MetamorphicLaw law) {
            return law.check(rules, request);
        }

        @Override
        public String toString() {
            return request.dossiers() + "\n" + request.grants() + "\n" + request.orgTree();
        }
    }

    private static Arbitrary<Trial> trials(RulesUnderTest rules, int most) {
        List<Arbitrary<Trial>> rounds = rules.campaign().rounds().stream()
                .map(AwardRound::id)
                .map(round -> RoundArbitraries.of(rules, round).rounds(most).map(request -> new Trial(rules, request)))
                .toList();
        return Arbitraries.oneOf(rounds);
    }

    @Provide
    Arbitrary<Trial> trials() {
        return TRIALS;
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void order_changes_nothing(@ForAll("trials") Trial trial) {
        assertThat(trial.violations(MetamorphicLaws.inputOrder())).isEmpty();
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void a_unit_of_which_nobody_is_put_forward_changes_nothing(@ForAll("trials") Trial trial) {
        assertThat(trial.violations(MetamorphicLaws.irrelevantUnit())).isEmpty();
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void what_is_given_twice_changes_nothing(@ForAll("trials") Trial trial) {
        assertThat(trial.violations(MetamorphicLaws.duplicateDossier())).isEmpty();
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void a_day_earlier_is_never_worse(@ForAll("trials") Trial trial) {
        assertThat(trial.violations(MetamorphicLaws.dayEarlier())).isEmpty();
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void a_better_rank_keeps_the_place(@ForAll("trials") Trial trial) {
        assertThat(trial.violations(MetamorphicLaws.betterRank())).isEmpty();
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void a_point_more_is_never_worse(@ForAll("trials") Trial trial) {
        assertThat(trial.violations(MetamorphicLaws.pointMore())).isEmpty();
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void a_place_more_takes_nobody_s_place(@ForAll("trials") Trial trial) {
        assertThat(trial.violations(MetamorphicLaws.quotaUp())).isEmpty();
    }
}
