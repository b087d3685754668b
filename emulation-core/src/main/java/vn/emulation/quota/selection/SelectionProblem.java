package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.campaign.Objective;
import vn.emulation.quota.limit.Limit;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.Validation;

/**
 * Entrants, how they are ranked, and the limits on who may be selected (bài toán xét chọn).
 *
 * <p>Problems of the same parts are equal, in whatever order they were given.
 *
 * @param name what is selected for, such as a round; decisions on ties quote it
 * @param ranking the keys of the ranking, the first first, at least one
 * @param objective what is best where limits cross, empty where none is stated
 * @param trees the traits of which values stand below others, by name
 * @param limits the limits, by id
 * @param entrants the entrants, by id, at most {@value #MOST}
 */
@RecordBuilder
public record SelectionProblem(
        String name,
        List<RankingKey> ranking,
        Optional<Objective> objective,
        Map<String, TraitTree> trees,
        List<Limit> limits,
        List<Entrant> entrants) {

    /** The most entrants. */
    public static final int MOST = 2_000_000;

    private static final int SHOWN = 20;

    /**
     * Sorts the parts.
     *
     * @throws vn.emulation.validation.InvalidValueException if no key is given, there are too many entrants, an id or
     *     the name of a key is given twice, or an entrant has another number of keys than the ranking
     */
    public SelectionProblem {
        name = Identifiers.normalise("selection", name);
        ranking = List.copyOf(ranking);
        trees = ImmutableSortedMap.copyOf(trees);
        limits = ImmutableList.sortedCopyOf(Comparator.comparing(Limit::id), limits);
        entrants = ImmutableList.sortedCopyOf(Comparator.comparing(Entrant::id), entrants);
        Validation validation = Validation.start()
                .check(!ranking.isEmpty(), "selection.ranking", name)
                .check(entrants.size() <= MOST, "selection.size", entrants.size(), MOST)
                .check(
                        ranking.stream().map(RankingKey::name).distinct().count() == ranking.size(),
                        "selection.key-twice",
                        name);
        for (int next = 1; next < limits.size(); next++) {
            String id = limits.get(next).id();
            validation.check(!id.equals(limits.get(next - 1).id()), "selection.limit-twice", id);
        }
        checkEntrants(validation, ranking.size(), entrants);
        validation.orThrow();
    }

    private static void checkEntrants(Validation validation, int keys, List<Entrant> entrants) {
        int wrong = 0;
        for (int next = 0; next < entrants.size() && wrong < SHOWN; next++) {
            Entrant entrant = entrants.get(next);
            if (next > 0 && entrant.id().equals(entrants.get(next - 1).id())) {
                validation.check(false, "selection.entrant-twice", entrant.id());
                wrong++;
            }
            if (entrant.isRanked() && entrant.keys().size() != keys) {
                validation.check(
                        false, "selection.keys", entrant.id(), entrant.keys().size(), keys);
                wrong++;
            }
        }
    }

    /** Returns this problem with other entrants. */
    public SelectionProblem among(List<Entrant> others) {
        return new SelectionProblem(name, ranking, objective, trees, limits, others);
    }

    /** Returns this problem under other limits. */
    public SelectionProblem under(List<Limit> others) {
        return new SelectionProblem(name, ranking, objective, trees, others, entrants);
    }

    /** Returns a builder with no trees and no objective yet. */
    public static SelectionProblemBuilder builder() {
        return SelectionProblemBuilder.builder().trees(Map.of()).objective(Optional.empty());
    }
}
