package vn.emulation.quota;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.emulation.Samples;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.NomineeKind;

/**
 * Selection against trying every order in which the candidates can come out: equals in either order, and those not
 * ranked anywhere. Whoever is among the first in every order is selected, and whoever is in none is not.
 */
class RankSelectionOracleProperties {

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        return Arbitraries.integers()
                .between(1, 4)
                .optional(0.8)
                .list()
                .ofMaxSize(7)
                .map(RankSelectionOracleProperties::numbered);
    }

    private static List<Candidate> numbered(List<Optional<Integer>> positions) {
        return IntStream.range(0, positions.size())
                .mapToObj(index -> new Candidate(DossierId.of("D-" + index), position(positions.get(index))))
                .toList();
    }

    private static OptionalInt position(Optional<Integer> position) {
        return position.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Placement place(List<Candidate> candidates, int places) {
        Grant grant = GrantBuilder.builder(Samples.grant()).places(places).build();
        return new RankSelection(Samples.FORM, NomineeKind.INDIVIDUAL, candidates).place(Optional.of(grant));
    }

    private static Map<DossierId, Standing> standings(Placement placement) {
        return placement.candidates().stream()
                .collect(Collectors.toMap(placed -> placed.candidate().dossier(), PlacedCandidate::standing));
    }

    private static List<List<Candidate>> orders(List<Candidate> candidates) {
        return Collections2.permutations(candidates).stream()
                .filter(RankSelectionOracleProperties::isPossible)
                .toList();
    }

    private static boolean isPossible(List<Candidate> order) {
        int[] positions = order.stream()
                .flatMapToInt(candidate -> candidate.position().stream())
                .toArray();
        return IntStream.range(1, positions.length).allMatch(index -> positions[index - 1] <= positions[index]);
    }

    private static Standing expected(Candidate candidate, List<List<Candidate>> orders, int places) {
        List<Integer> ahead = orders.stream()
                .map(order -> order.indexOf(candidate))
                .distinct()
                .toList();
        boolean allRanked =
                orders.get(0).stream().allMatch(each -> each.position().isPresent());
        if (ahead.stream().allMatch(index -> index < places)) {
            return Standing.SELECTED;
        }
        if (ahead.stream().anyMatch(index -> index < places)) {
            return allRanked ? Standing.TIED : Standing.AWAITING_RANK;
        }
        return allRanked && places > 0 && ahead.contains(places) ? Standing.RESERVE : Standing.NOT_SELECTED;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void each_candidate_stands_as_every_order_says(
            @ForAll("candidates") List<Candidate> candidates, @ForAll @IntRange(max = 8) int places) {
        List<List<Candidate>> orders = orders(candidates);

        assertThat(standings(place(candidates, places)))
                .isEqualTo(candidates.stream()
                        .collect(Collectors.toMap(
                                Candidate::dossier, candidate -> expected(candidate, orders, places))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_tie_is_over_the_places_that_those_selected_leave(
            @ForAll("candidates") List<Candidate> candidates, @ForAll @IntRange(max = 8) int places) {
        Placement placement = place(candidates, places);
        Map<DossierId, Standing> standings = standings(placement);
        List<DossierId> tied = standings.keySet().stream()
                .filter(dossier -> standings.get(dossier) == Standing.TIED)
                .sorted()
                .toList();
        long selected =
                standings.values().stream().filter(Standing.SELECTED::equals).count();

        assertThat(placement.tie().map(TieCase::tied).orElse(List.of())).isEqualTo(tied);
        placement.tie().ifPresent(tie -> assertThat(tie.places()).isEqualTo((int) (places - selected)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_candidates_does_not_matter(
            @ForAll("candidates") List<Candidate> candidates, @ForAll @IntRange(max = 8) int places) {
        List<Candidate> reversed = Lists.reverse(candidates);

        assertThat(place(reversed, places)).isEqualTo(place(candidates, places));
    }
}
