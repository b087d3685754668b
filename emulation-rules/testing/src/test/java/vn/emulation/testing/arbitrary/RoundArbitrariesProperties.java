package vn.emulation.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.UnitId;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.SampleRounds;
import vn.emulation.testing.rules.RulesUnderTest;

class RoundArbitrariesProperties {

    private static final RulesUnderTest REFORM = SampleRounds.REFORM;
    private static final RoundId ROUND = RoundId.of("annual-2026");
    private static final RoundArbitraries ARBITRARIES = RoundArbitraries.of(REFORM, ROUND);
    private static final EmulationJson JSON = EmulationJson.create();

    /** The round of 2026. */
    static final class Reform extends RulesDomain {
        Reform() {
            super(ARBITRARIES);
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    @Domain(Reform.class)
    void a_domain_gives_dossiers_rounds_and_trees(
            @ForAll Dossier dossier, @ForAll EvaluationRequest round, @ForAll OrgTree tree) {
        assertThat(dossier.round()).isEqualTo(ROUND);
        assertThat(round.dossiers()).isNotEmpty().hasSizeLessThanOrEqualTo(RoundArbitraries.MOST_DOSSIERS);
        assertThat(round.campaign()).isEqualTo(REFORM.campaign());
        assertThat(tree.find(REFORM.campaign().organiser())).isPresent();
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    @Domain(Reform.class)
    void dossiers_survive_json(@ForAll EvaluationRequest round) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JSON.writeDossiers(round.dossiers().stream(), written);

        try (Stream<Dossier> read = JSON.readDossiers(new ByteArrayInputStream(written.toByteArray()), "drawn")) {
            assertThat(read).isEqualTo(round.dossiers());
        }
    }

    @Provide
    Arbitrary<Campaign> campaigns() {
        return CampaignArbitraries.campaigns();
    }

    @Property(tries = 40)
    void campaigns_survive_json_and_have_rounds_of_their_own(@ForAll("campaigns") Campaign campaign) {
        byte[] written = JSON.write(new CampaignFile(1, campaign));

        assertThat(JSON.read(written, "drawn", CampaignFile.class).campaign()).isEqualTo(campaign);
        assertThat(campaign.rounds())
                .allSatisfy(round -> assertThat(
                                RoundArbitraries.of(campaign, round.id()).dossiers())
                        .isNotNull());
    }

    private static <T> Stream<Shrinkable<T>> drawn(Arbitrary<T> arbitrary, int count) {
        Random random = new Random(20261122);
        RandomGenerator<T> generator = arbitrary.generator(count);
        return Stream.generate(() -> generator.next(random)).limit(count);
    }

    @Example
    void whatever_can_come_of_a_dossier_comes_of_some() {
        Set<Verdict> verdicts = new HashSet<>();
        Set<Outcome> outcomes = new HashSet<>();
        Set<LocalDate> received = new HashSet<>();
        drawn(ARBITRARIES.rounds(), 200).map(Shrinkable::value).forEach(request -> {
            request.dossiers().forEach(dossier -> dossier.receivedOn().ifPresent(received::add));
            RoundReport report = REFORM.evaluate(request);
            report.decisions().forEach(decision -> {
                verdicts.add(decision.verdict());
                outcomes.add(decision.outcome());
            });
        });

        assertThat(verdicts)
                .containsExactlyInAnyOrder(
                        Verdict.ELIGIBLE, Verdict.UNDETERMINED, Verdict.CONTESTED, Verdict.NOT_ELIGIBLE);
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        Outcome.PROPOSED,
                        Outcome.RESERVE,
                        Outcome.NOT_SELECTED,
                        Outcome.TIED,
                        Outcome.AWAITING_RANK,
                        Outcome.AWAITING_GRANT,
                        Outcome.NOT_CONSIDERED);
        assertThat(received)
                .contains(LocalDate.parse("2026-10-14"), LocalDate.parse("2026-10-15"), LocalDate.parse("2026-10-16"));
    }

    /** Goes on with the first smaller value that still is so, as long as there is one. */
    private static <T> T shrunk(Shrinkable<T> start, Predicate<T> holds) {
        Optional<Shrinkable<T>> smaller = Optional.of(start);
        Shrinkable<T> least = start;
        while (smaller.isPresent()) {
            least = smaller.get();
            smaller = least.shrink().filter(each -> holds.test(each.value())).findFirst();
        }
        return least.value();
    }

    @Example
    void what_is_wrong_shrinks_to_one_plain_dossier_with_that_alone() {
        Predicate<EvaluationRequest> late = request -> request.dossiers().stream()
                .anyMatch(dossier -> dossier.receivedOn()
                        .filter(day -> day.isAfter(LocalDate.parse("2026-10-15")))
                        .isPresent());
        Shrinkable<EvaluationRequest> found = drawn(ARBITRARIES.rounds(), 500)
                .filter(drawn -> drawn.value().dossiers().size() > 4 && late.test(drawn.value()))
                .findFirst()
                .orElseThrow();

        EvaluationRequest least = shrunk(found, late);

        assertThat(least.grants()).isEmpty();
        assertThat(least.rulings()).isEmpty();
        assertThat(least.orgTree().units()).hasSize(1);
        assertThat(least.dossiers()).singleElement().satisfies(dossier -> {
            assertThat(dossier.receivedOn()).contains(LocalDate.parse("2026-10-16"));
            assertThat(dossier.nominee().kind()).isEqualTo(NomineeKind.INDIVIDUAL);
            assertThat(dossier.documents().complete()).isTrue();
            assertThat(dossier.documents().items()).hasSize(4);
            assertThat(dossier.criteria()).hasSize(4);
        });
    }

    @Example
    void boundary_values_are_those_that_the_rules_compare_with_and_their_neighbours() {
        BoundaryValues bounds = BoundaryValues.of(REFORM, ROUND);

        assertThat(bounds.numbers()).containsExactly(-1L, 0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(bounds.days())
                .hasToString(
                        "[2022-07-24, 2022-07-25, 2022-07-26, 2023-10-13, 2023-10-14, 2023-10-15, 2026-10-14, 2026-10-15, 2026-10-16, "
                                + "2029-10-14, 2029-10-15, 2029-10-16, 2029-10-29, 2029-10-30, 2029-10-31, "
                                + "2030-12-31, 2031-01-01, 2031-01-02]");
        assertThat(drawn(bounds.anyDay(), 100).map(Shrinkable::value)).isSubsetOf(bounds.days());
        assertThat(drawn(bounds.anyNumber(), 100).map(Shrinkable::value)).isSubsetOf(bounds.numbers());
    }

    @Example
    void a_round_that_is_not_there_is_told_with_those_that_are() {
        assertThatThrownBy(() -> BoundaryValues.of(REFORM, RoundId.of("annual-2031")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The campaign (ar-2023-2030) has no round (annual-2031).\nMaybe choose one of "
                        + REFORM.campaign().rounds().stream()
                                .map(round -> round.id())
                                .toList() + ".");
    }

    @Example
    void where_nothing_is_compared_with_a_day_there_is_none_to_draw() {
        RulesUnderTest empty = RulesUnderTest.of(REFORM.campaign(), List.of());

        assertThatThrownBy(() -> BoundaryValues.of(empty, ROUND).anyDay())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The rules compare with no day.\nMaybe give a day of your own.");
    }

    @Example
    void trees_shrink_to_the_organiser() {
        Shrinkable<OrgTree> drawn = drawn(TreeArbitraries.under(UnitId.of("top"), 6), 50)
                .filter(tree -> tree.value().units().size() == 7)
                .findFirst()
                .orElseThrow();

        assertThat(shrunk(drawn, tree -> true).units()).hasSize(1);
    }
}
