package vn.emulation.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.emulation.Samples;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.NomineeKind;

/** Selection against trying every position that the unranked could have. */
class RankSelectionProperties {
    private static final int LAST = 4;
    private static final List<Standing> BEST_FIRST =
            List.of(Standing.SELECTED, Standing.TIED, Standing.RESERVE, Standing.NOT_SELECTED);

    private static List<Candidate> candidates(List<Integer> positions) {
        return IntStream.range(0, positions.size())
                .mapToObj(i -> new Candidate(
                        DossierId.of("D" + i),
                        positions.get(i) == 0 ? OptionalInt.empty() : OptionalInt.of(2 * positions.get(i))))
                .toList();
    }

    private static Placement place(List<Candidate> candidates, int places) {
        Grant grant = GrantBuilder.builder(Samples.grant()).places(places).build();
        return new RankSelection(Samples.FORM, NomineeKind.INDIVIDUAL, candidates).place(Optional.of(grant));
    }

    /** Every way to rank the unranked: before, between, beside and behind those ranked. */
    private static List<List<Candidate>> completions(List<Candidate> candidates) {
        List<List<Candidate>> completed = new ArrayList<>(List.of(List.of()));
        for (Candidate candidate : candidates) {
            List<List<Candidate>> longer = new ArrayList<>();
            for (List<Candidate> prefix : completed) {
                choices(candidate).forEach(choice -> {
                    List<Candidate> extended = new ArrayList<>(prefix);
                    extended.add(choice);
                    longer.add(extended);
                });
            }
            completed = longer;
        }
        return completed;
    }

    private static List<Candidate> choices(Candidate candidate) {
        return candidate.position().isPresent()
                ? List.of(candidate)
                : IntStream.rangeClosed(1, 2 * LAST + 1)
                        .mapToObj(position -> new Candidate(candidate.dossier(), OptionalInt.of(position)))
                        .toList();
    }

    private static Standing standing(Placement placement, Candidate candidate) {
        return placement.candidates().stream()
                .filter(placed -> placed.candidate().dossier().equals(candidate.dossier()))
                .map(PlacedCandidate::standing)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 300)
    void what_is_certain_holds_however_the_unranked_are_ranked(
            @ForAll @Size(max = 4) List<@IntRange(max = LAST) Integer> positions,
            @ForAll @IntRange(max = 5) int places) {
        List<Candidate> candidates = candidates(positions);
        Placement placement = place(candidates, places);
        for (Candidate candidate : candidates) {
            List<Standing> possible = completions(candidates).stream()
                    .map(complete -> standing(place(complete, places), candidate))
                    .distinct()
                    .toList();
            switch (standing(placement, candidate)) {
                case SELECTED -> assertThat(possible).containsExactly(Standing.SELECTED);
                case NOT_SELECTED -> assertThat(possible).isSubsetOf(Standing.NOT_SELECTED, Standing.RESERVE);
                case AWAITING_RANK ->
                    assertThat(possible)
                            .containsAnyOf(Standing.SELECTED, Standing.TIED)
                            .isNotEqualTo(List.of(Standing.SELECTED));
                default -> assertThat(possible).containsExactly(standing(placement, candidate));
            }
        }
    }

    @Property
    void places_go_to_nobody_before_somebody_better_and_never_run_over(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = LAST) Integer> positions,
            @ForAll @IntRange(max = 9) int places) {
        Placement placement = place(candidates(positions), places);
        List<Standing> standings =
                placement.candidates().stream().map(PlacedCandidate::standing).toList();

        assertThat(standings).isSortedAccordingTo(Comparator.comparing(BEST_FIRST::indexOf));
        long selected = standings.stream().filter(Standing.SELECTED::equals).count();
        int tied = placement.tie().map(TieCase::places).orElse(0);
        assertThat(selected + tied).isEqualTo(Math.min(places, positions.size()));
    }
}
