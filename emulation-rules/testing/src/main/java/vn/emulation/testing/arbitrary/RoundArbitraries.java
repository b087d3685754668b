package vn.emulation.testing.arbitrary;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * Arbitrary dossiers and rounds of a campaign, drawn so that rules come to decide otherwise: of each dossier a few things
 * are read as values at, before or after a bound of the rules, and with the rest nothing is wrong.
 *
 * <p>They shrink towards fewer dossiers with fewer special things, so that what is left is what matters. This type is
 * immutable.
 */
public final class RoundArbitraries {

    /** How many dossiers a round holds unless more are asked for. */
    public static final int MOST_DOSSIERS = 8;

    private static final int MOST_WANTS = 3;
    private static final int MOST_UNITS = 12;
    private static final int MOST_POINTS = 100;
    /** Few, so that some share one. */
    private static final int LAST_POSITION = 5;

    private static final int MOST_WHOLE = 4;
    private static final int MOST_SEED = 999;

    private final PlainRound round;
    private final ImmutableList<Want> wants;
    private final ImmutableList<Parameter> parameters;

    private RoundArbitraries(PlainRound round, List<Want> wants, List<Parameter> parameters) {
        this.round = round;
        this.wants = ImmutableList.copyOf(Stream.concat(usual(), wants.stream()).toList());
        this.parameters = ImmutableList.copyOf(parameters);
    }

    /** What happens to dossiers of any campaign. */
    private static Stream<Want> usual() {
        return Stream.of(
                        Want.all(Slot.of("receivedOnKnown"), Stream.of(false)),
                        Want.all(Slot.of("missingDocumentCount"), Stream.of(1L)),
                        Want.all(Slot.of("documentsComplete"), Stream.of(false)),
                        Want.all(Slot.of("achievementsComplete"), Stream.of(false)),
                        Want.all(Slot.of("achievementCount"), Stream.of(0L, 2L)),
                        Want.all(Slot.of("employmentKnown"), Stream.of(false)),
                        Want.all(Slot.of("sectorKnown"), Stream.of(false)),
                        Want.all(Slot.of("sectorMember"), Stream.of(false)),
                        Want.all(Slot.of("registered"), Stream.of(false)))
                .flatMap(List::stream);
    }

    /**
     * Returns arbitraries of one round, drawn about the bounds of rules.
     *
     * @throws IllegalArgumentException if the campaign has no such round
     */
    public static RoundArbitraries of(RulesUnderTest rules, RoundId round) {
        return new RoundArbitraries(
                PlainRound.of(rules.campaign(), round),
                BoundaryValues.of(rules, round).wants(),
                rules.parameters());
    }

    /**
     * Returns arbitraries of one round of a campaign whose rules are not known.
     *
     * @throws IllegalArgumentException if the campaign has no such round
     */
    public static RoundArbitraries of(Campaign campaign, RoundId round) {
        return new RoundArbitraries(PlainRound.of(campaign, round), List.of(), List.of());
    }

    /** Returns trees of the organiser, units below it and, at times, one beside it. */
    public Arbitrary<OrgTree> trees() {
        return TreeArbitraries.under(round.campaign().organiser(), MOST_UNITS);
    }

    /** Returns dossiers of the round, of units that the organiser may have. */
    public Arbitrary<Dossier> dossiers() {
        return drafts().map(draft ->
                new DraftWriter(round, round.units()).write(List.of(draft)).get(0));
    }

    /** Returns rounds of up to {@value #MOST_DOSSIERS} dossiers. */
    public Arbitrary<EvaluationRequest> rounds() {
        return rounds(MOST_DOSSIERS);
    }

    /**
     * Returns rounds: dossiers of a tree of units, the places granted, what was counted and what was ruled.
     *
     * @param most how many dossiers at most, from 1
     */
    public Arbitrary<EvaluationRequest> rounds(int most) {
        GivenArbitraries given = new GivenArbitraries(round, parameters);
        return trees().flatMap(tree -> Combinators.combine(
                        drafts().list().ofMinSize(1).ofMaxSize(most), given.of(tree))
                .as((drafts, around) -> around.dossiers(new DraftWriter(round, tree).write(drafts))
                        .build()));
    }

    private Arbitrary<Draft> drafts() {
        List<AwardFormId> forms = round.campaign().awards().stream()
                .map(offer -> offer.form().id())
                .toList();
        Arbitrary<Optional<Integer>> positions = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(1, LAST_POSITION).map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
        return Combinators.combine(
                        Arbitraries.of(NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE, NomineeKind.HOUSEHOLD),
                        Arbitraries.of(forms),
                        seeds(),
                        drawn(),
                        Arbitraries.integers().between(0, MOST_UNITS),
                        Arbitraries.integers().between(0, MOST_POINTS).optional(0.5),
                        positions)
                .as(Draft::new)
                .withoutEdgeCases();
    }

    /** What the law asks of years before is sound only in whole dossiers. */
    private Arbitrary<Optional<Integer>> seeds() {
        int whole = round.campaign().law().isPresent() ? MOST_WHOLE : 1;
        return Arbitraries.frequencyOf(
                Tuple.of(MOST_WHOLE, Arbitraries.just(Optional.empty())),
                Tuple.of(whole, Arbitraries.integers().between(0, MOST_SEED).map(Optional::of)));
    }

    /** With every third dossier nothing is wrong, or few would be there for places to go to. */
    private Arbitrary<List<Want>> drawn() {
        Arbitrary<List<Want>> some = Arbitraries.of(wants).list().ofMinSize(1).ofMaxSize(MOST_WANTS);
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.<Want>of())), Tuple.of(2, some));
    }
}
