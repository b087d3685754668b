package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import vn.emulation.quota.Standing;

/** Changes to results, by name. */
final class Mutations {
    static final ImmutableMap<String, Mutation> ALL = ImmutableMap.<String, Mutation>builder()
            .put("another standing", (problem, result, dice) -> entrant(result, dice, each -> another(each, dice)))
            .put("another standing, the rest in agreement", Mutations::anotherInAgreement)
            .put("two standings swapped, the rest in agreement", Mutations::swappedInAgreement)
            .put("entrant dropped", (problem, result, dice) -> dropped(result, dice))
            .put(
                    "certain from one place more",
                    (problem, result, dice) -> entrant(result, dice, Mutations::laterCertain))
            .put("tie of an entrant", (problem, result, dice) -> entrant(result, dice, Mutations::otherTie))
            .put(
                    "tier",
                    (problem, result, dice) ->
                            changed(result).tier(Tier.GENERAL).build())
            .put(
                    "name",
                    (problem, result, dice) -> changed(result).name("other").build())
            .put("conflict added", (problem, result, dice) -> moreImpossible(result))
            .put("conflict changed", (problem, result, dice) -> otherImpossible(result))
            .put(
                    "conflicts dropped",
                    (problem, result, dice) ->
                            changed(result).impossible(List.of()).build())
            .put(
                    "first tie dropped",
                    (problem, result, dice) -> changed(result)
                            .ties(result.ties().stream().skip(1).toList())
                            .build())
            .put("ties reversed", (problem, result, dice) -> reversed(result))
            .putAll(all(LimitMutations.ALL, Mutations::limit))
            .putAll(all(TieMutations.ALL, (result, dice, change) -> firstTie(result, change)))
            .buildOrThrow();

    private Mutations() {}

    private interface Spread<T> {
        SelectionResult change(SelectionResult result, Random dice, UnaryOperator<T> change);
    }

    private static <T> Map<String, Mutation> all(Map<String, UnaryOperator<T>> changes, Spread<T> spread) {
        ImmutableMap.Builder<String, Mutation> all = ImmutableMap.builder();
        changes.forEach(
                (name, change) -> all.put(name, (problem, result, dice) -> spread.change(result, dice, change)));
        return all.buildOrThrow();
    }

    private static SelectionResultBuilder changed(SelectionResult result) {
        return SelectionResultBuilder.builder(result);
    }

    private static PlacedEntrant another(PlacedEntrant entrant, Random dice) {
        return new PlacedEntrant(entrant.id(), another(entrant.standing(), dice), entrant.tie(), entrant.certainFrom());
    }

    private static Standing another(Standing standing, Random dice) {
        List<Standing> others = new ArrayList<>(List.of(Standing.values()));
        others.remove(standing);
        return others.get(dice.nextInt(others.size()));
    }

    private static List<Standing> standings(SelectionResult result) {
        return new ArrayList<>(
                result.entrants().stream().map(PlacedEntrant::standing).toList());
    }

    private static SelectionResult anotherInAgreement(SelectionProblem problem, SelectionResult result, Random dice) {
        List<Standing> standings = standings(result);
        int at = dice.nextInt(standings.size());
        standings.set(at, another(standings.get(at), dice));
        return Forgery.of(problem, result, standings);
    }

    private static SelectionResult swappedInAgreement(SelectionProblem problem, SelectionResult result, Random dice) {
        List<Standing> standings = standings(result);
        Collections.swap(standings, dice.nextInt(standings.size()), dice.nextInt(standings.size()));
        return standings.equals(standings(result)) ? result : Forgery.of(problem, result, standings);
    }

    private static SelectionResult dropped(SelectionResult result, Random dice) {
        List<PlacedEntrant> fewer = new ArrayList<>(result.entrants());
        fewer.remove(dice.nextInt(fewer.size()));
        return changed(result).entrants(fewer).build();
    }

    private static PlacedEntrant laterCertain(PlacedEntrant entrant) {
        return new PlacedEntrant(
                entrant.id(),
                entrant.standing(),
                entrant.tie(),
                OptionalInt.of(entrant.certainFrom().orElse(0) + 1));
    }

    private static PlacedEntrant otherTie(PlacedEntrant entrant) {
        Optional<String> tie = entrant.tie().isPresent() ? Optional.empty() : Optional.of("00ff");
        return new PlacedEntrant(entrant.id(), entrant.standing(), tie, entrant.certainFrom());
    }

    private static SelectionResult moreImpossible(SelectionResult result) {
        List<Impossibility> more = new ArrayList<>(result.impossible());
        more.add(new Impossibility("l0", 1, 0));
        return changed(result).impossible(more).build();
    }

    private static SelectionResult otherImpossible(SelectionResult result) {
        return changed(result)
                .impossible(result.impossible().stream()
                        .map(each -> new Impossibility(each.limit(), each.needed() + 1, each.attainable()))
                        .toList())
                .build();
    }

    private static SelectionResult reversed(SelectionResult result) {
        List<TieCase> reversed = new ArrayList<>(result.ties());
        Collections.reverse(reversed);
        return changed(result).ties(reversed).build();
    }

    private static SelectionResult entrant(SelectionResult result, Random dice, UnaryOperator<PlacedEntrant> change) {
        List<PlacedEntrant> entrants = new ArrayList<>(result.entrants());
        int at = dice.nextInt(entrants.size());
        entrants.set(at, change.apply(entrants.get(at)));
        return changed(result).entrants(entrants).build();
    }

    private static SelectionResult limit(SelectionResult result, Random dice, UnaryOperator<LimitUseBuilder> change) {
        List<LimitUse> limits = new ArrayList<>(result.limits());
        if (!limits.isEmpty()) {
            int at = dice.nextInt(limits.size());
            limits.set(at, change.apply(LimitUseBuilder.builder(limits.get(at))).build());
        }
        return changed(result).limits(limits).build();
    }

    /** Changes the first tie, and what its entrants say of it. */
    static SelectionResult firstTie(SelectionResult result, UnaryOperator<TieCase> change) {
        if (result.ties().isEmpty()) {
            return result;
        }
        List<TieCase> ties = new ArrayList<>(result.ties());
        String before = ties.get(0).digest();
        ties.set(0, change.apply(ties.get(0)));
        String after = ties.get(0).digest();
        return changed(result)
                .ties(ties)
                .entrants(result.entrants().stream()
                        .map(each -> new PlacedEntrant(
                                each.id(),
                                each.standing(),
                                each.tie().map(digest -> digest.equals(before) ? after : digest),
                                each.certainFrom()))
                        .toList())
                .build();
    }
}
