package vn.emulation.rules;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;

/** Dossiers made by choosing for each of several facts, so that each has a neighbour for each choice. */
final class DossierGrid {

    private final Dossier start;
    private final List<List<UnaryOperator<Dossier>>> facts = new ArrayList<>();

    private DossierGrid(Dossier start) {
        this.start = start;
    }

    static DossierGrid of(Dossier start) {
        return new DossierGrid(start);
    }

    /** Adds a fact with its choices. */
    DossierGrid with(List<UnaryOperator<Dossier>> choices) {
        facts.add(choices);
        return this;
    }

    /** Two dossiers, by their places in the grid. */
    record Pair(int one, int other) {}

    private List<List<Integer>> choices() {
        return Lists.cartesianProduct(facts.stream()
                .map(fact -> IntStream.range(0, fact.size()).boxed().toList())
                .toList());
    }

    /** The dossiers, each with its place as its id. */
    List<Dossier> dossiers() {
        List<List<Integer>> choices = choices();
        return IntStream.range(0, choices.size())
                .mapToObj(place -> Dossiers.named(made(choices.get(place)), "D-" + place))
                .toList();
    }

    private Dossier made(List<Integer> choice) {
        Dossier made = start;
        for (int fact = 0; fact < choice.size(); fact++) {
            made = facts.get(fact).get(choice.get(fact)).apply(made);
        }
        return made;
    }

    /** Each two dossiers of which one choice differs, in both orders. */
    Stream<Pair> neighbours() {
        List<List<Integer>> choices = choices();
        return IntStream.range(0, choices.size())
                .boxed()
                .flatMap(one -> IntStream.range(0, facts.size())
                        .boxed()
                        .flatMap(fact -> IntStream.range(0, facts.get(fact).size())
                                .filter(other -> other != choices.get(one).get(fact))
                                .mapToObj(other -> new Pair(one, place(choices.get(one), fact, other)))));
    }

    private int place(List<Integer> choice, int changed, int to) {
        int place = 0;
        for (int fact = 0; fact < facts.size(); fact++) {
            place = place * facts.get(fact).size() + (fact == changed ? to : choice.get(fact));
        }
        return place;
    }
}
