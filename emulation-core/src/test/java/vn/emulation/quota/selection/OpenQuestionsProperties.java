package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Scope;

/** What is certain while a rank or a number is missing is what holds whatever it turns out to be. */
class OpenQuestionsProperties {

    @Provide
    Arbitrary<SelectionProblem> laminar() {
        return Worlds.laminar(7);
    }

    private static SelectionProblem replaced(SelectionProblem problem, int entrant, List<BigDecimal> keys) {
        List<Entrant> entrants = new ArrayList<>(problem.entrants());
        Entrant own = entrants.get(entrant);
        entrants.set(entrant, new Entrant(own.id(), keys, own.traits()));
        return problem.among(entrants);
    }

    /** Where an entrant could stand among those ranked: equal to each of them, and between and around them. */
    private static List<List<BigDecimal>> places() {
        List<List<BigDecimal>> places = new ArrayList<>();
        for (int position = -1; position <= 4; position++) {
            for (String preference : List.of("-0.5", "0", "0.5", "1", "1.5")) {
                places.add(List.of(BigDecimal.valueOf(position), new BigDecimal(preference)));
            }
        }
        return places;
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void with_one_unranked_only_what_holds_wherever_it_stands_is_certain(@ForAll("laminar") SelectionProblem problem) {
        SelectionProblem open = replaced(problem, 0, List.of());
        SelectionResult result = Selection.of(open).result();
        List<Set<Standing>> seen = new ArrayList<>();
        problem.entrants().forEach(none -> seen.add(EnumSet.noneOf(Standing.class)));
        for (List<BigDecimal> place : places()) {
            SelectionResult tried = Selection.of(replaced(problem, 0, place)).result();
            IntStream.range(0, seen.size())
                    .forEach(each ->
                            seen.get(each).add(tried.entrants().get(each).standing()));
        }
        for (int each = 0; each < seen.size(); each++) {
            Standing told = result.entrants().get(each).standing();
            if (told == Standing.AWAITING_RANK) {
                assertThat(seen.get(each)).isNotEqualTo(Set.of(Standing.SELECTED));
                assertThat(seen.get(each)).isNotEqualTo(Set.of(Standing.NOT_SELECTED));
            } else {
                assertThat(seen.get(each)).isEqualTo(Set.of(told));
            }
        }
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void with_the_places_unknown_each_is_told_from_which_number_on_it_is_certain(
            @ForAll("laminar") SelectionProblem problem) {
        List<Limit> inner = problem.limits().stream()
                .filter(limit -> !limit.scope().equals(Scope.all()))
                .filter(limit ->
                        limit.floorMode() == FloorMode.HARD || limit.least().isEmpty())
                .toList();
        SelectionResult open = Selection.of(problem.under(with(inner, new LimitNumber.NotKnown("grant"))))
                .result();

        for (int each = 0; each < problem.entrants().size(); each++) {
            PlacedEntrant told = open.entrants().get(each);
            if (told.standing() == Standing.AWAITING_GRANT) {
                assertThat(told.certainFrom()).isEqualTo(certainFrom(problem, inner, each));
            } else {
                assertThat(told.standing()).isEqualTo(Standing.LIMITS_CONFLICT);
            }
        }
    }

    private static List<Limit> with(List<Limit> inner, LimitNumber number) {
        List<Limit> limits = new ArrayList<>(inner);
        limits.add(new Limit("total", Scope.all(), Optional.of(number), Optional.empty(), FloorMode.HARD, List.of()));
        return limits;
    }

    private static OptionalInt certainFrom(SelectionProblem problem, List<Limit> inner, int entrant) {
        OptionalInt from = OptionalInt.empty();
        for (int places = problem.entrants().size(); places >= 0; places--) {
            SelectionResult result = Selection.of(problem.under(with(inner, new LimitNumber.Fixed(places))))
                    .result();
            if (result.entrants().get(entrant).standing() != Standing.SELECTED) {
                return from;
            }
            from = OptionalInt.of(places);
        }
        return from;
    }
}
