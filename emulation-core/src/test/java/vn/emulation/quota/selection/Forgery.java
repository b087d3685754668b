package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.Scope;

/** Results with other standings than the true ones, of which everything else agrees with these as far as it can. */
final class Forgery {
    private final SelectionProblem problem;
    private final List<Standing> standings;

    private Forgery(SelectionProblem problem, List<Standing> standings) {
        this.problem = problem;
        this.standings = standings;
    }

    /** Returns a result with other standings, whose counts agree with them, and whose ties do if they differ. */
    static SelectionResult of(SelectionProblem problem, SelectionResult truth, List<Standing> standings) {
        Forgery forgery = new Forgery(problem, standings);
        boolean sameTies = forgery.tied().equals(truth.ids(Standing.TIED));
        List<TieCase> ties = sameTies ? truth.ties() : forgery.ties();
        return SelectionResultBuilder.builder(truth)
                .entrants(forgery.entrants(ties))
                .limits(forgery.limits(truth))
                .ties(ties)
                .build();
    }

    private List<String> tied() {
        return IntStream.range(0, standings.size())
                .filter(each -> standings.get(each) == Standing.TIED)
                .mapToObj(each -> problem.entrants().get(each).id())
                .toList();
    }

    private List<PlacedEntrant> entrants(List<TieCase> ties) {
        return IntStream.range(0, standings.size())
                .mapToObj(each -> {
                    String id = problem.entrants().get(each).id();
                    Optional<String> tie = ties.stream()
                            .filter(one ->
                                    one.tied().contains(id) || one.waiting().contains(id))
                            .map(TieCase::digest)
                            .findFirst();
                    Standing standing = standings.get(each);
                    return new PlacedEntrant(
                            id, standing, standing == Standing.TIED ? tie : Optional.empty(), OptionalInt.empty());
                })
                .toList();
    }

    /** One tie for each level on which somebody is tied, with one place. */
    private List<TieCase> ties() {
        Map<List<String>, List<Entrant>> byKeys = new TreeMap<>(Comparator.comparing(List::toString));
        problem.entrants().stream()
                .filter(entrant -> tied().contains(entrant.id()))
                .forEach(entrant -> byKeys.computeIfAbsent(
                                entrant.keys().stream().map(String::valueOf).toList(), none -> new ArrayList<>())
                        .add(entrant));
        List<String> limits = problem.limits().stream().map(limit -> limit.id()).toList();
        return byKeys.values().stream()
                .map(level -> TieCase.of(
                        problem.name(),
                        level.get(0).keys(),
                        1,
                        level.stream().map(Entrant::id).toList(),
                        limits,
                        List.of()))
                .toList();
    }

    private List<LimitUse> limits(SelectionResult truth) {
        return IntStream.range(0, problem.limits().size())
                .mapToObj(each -> LimitUseBuilder.builder(truth.limits().get(each))
                        .selected(count(problem.limits().get(each).scope(), Standing.SELECTED))
                        .tied(count(problem.limits().get(each).scope(), Standing.TIED))
                        .build())
                .toList();
    }

    private int count(Scope scope, Standing standing) {
        return (int) IntStream.range(0, standings.size())
                .filter(each -> standings.get(each) == standing)
                .filter(each -> holds(problem, scope, problem.entrants().get(each)))
                .count();
    }

    /** Whether a scope counts an entrant. */
    static boolean holds(SelectionProblem problem, Scope scope, Entrant entrant) {
        return scope.where().entrySet().stream()
                .allMatch(condition -> entrant.traits().getOrDefault(condition.getKey(), Set.of()).stream()
                        .anyMatch(value -> Optional.ofNullable(problem.trees().get(condition.getKey()))
                                .map(tree -> tree.upwards(value))
                                .orElse(List.of(value))
                                .contains(condition.getValue())));
    }
}
