package vn.emulation.quota.selection;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A selection of which the entrants are counted but not named (khung xét chọn), so that of a great many no more need be
 * brought together than the limits leave open.
 *
 * <p>Entrants of one type come out by rank alone. Where the limits of those who compete with each other are caps of known
 * numbers, nested or disjoint, counts by bands of the ranking tell who is in or out for certain; elsewhere everybody is
 * contested. This type is immutable and safe to share between threads.
 */
public final class SelectionOutline {
    private final SelectionProblem problem;
    private final OutlineGroups groups;
    private final List<ResolvedLimit> limits;
    private final int[] sizeOfLimit;
    private final Setting setting;

    private SelectionOutline(SelectionProblem problem, OutlineGroups groups) {
        this.problem = problem;
        this.groups = groups;
        List<Entrant> standIns = groups.standIns(problem.ranking().size());
        Scopes scopes = new Scopes(problem.limits());
        int[] sizes = groups.sizes(
                new Population(standIns, scopes.all(), problem.trees()),
                scopes.all().size());
        this.limits = problem.limits().stream()
                .map(limit -> ResolvedLimit.of(limit, scopes, scope -> sizes[scope]))
                .toList();
        this.sizeOfLimit =
                limits.stream().mapToInt(limit -> sizes[limit.scope()]).toArray();
        this.setting = new Setting(problem.among(standIns)
                .under(limits.stream().map(ResolvedLimit::settled).toList()));
    }

    /**
     * Returns the outline of a selection.
     *
     * @param problem the selection, of which the entrants are not looked at
     * @param groups how many entrants there are; of each traits one group
     */
    public static SelectionOutline of(SelectionProblem problem, List<EntrantGroup> groups) {
        return new SelectionOutline(problem.among(List.of()), new OutlineGroups(groups));
    }

    /**
     * Returns the number of the type of whoever has the given traits, from 0.
     *
     * @throws IllegalArgumentException if nobody of these traits was counted
     */
    public int type(Map<String, String> traits) {
        int group = groups.find(traits)
                .orElseThrow(() -> new IllegalArgumentException("Nobody of the traits (" + traits
                        + ") was counted.\nMaybe count again: somebody is new, or changed."));
        return setting.population().type(group);
    }

    /**
     * Returns who is contested.
     *
     * @param counts how the ranked entrants of each type lie in the bands of the ranking; those of one type
     *     and band add up
     */
    public SelectionMargin margin(List<BandCount> counts) {
        return new SelectionMargin(this, MarginSearch.of(this, counts));
    }

    SelectionProblem problem() {
        return problem;
    }

    /** One entrant of each group, under the limits with their numbers. */
    Setting setting() {
        return setting;
    }

    /** The limits as stated, with the numbers that all entrants make of them. */
    List<ResolvedLimit> limits() {
        return limits;
    }

    /** How many entrants a limit counts. */
    int sizeOfLimit(int limit) {
        return sizeOfLimit[limit];
    }

    /** How many entrants of each type of the setting there are, or how many of them are not ranked. */
    int[] sizeOfType(boolean unranked) {
        int[] sizes = new int[setting.population().types()];
        IntStream.range(0, setting.problem().entrants().size())
                .forEach(group -> sizes[setting.population().type(group)] += unranked
                        ? groups.get(group).unranked()
                        : groups.get(group).entrants());
        return sizes;
    }

    /** Whether some of the groups are to be looked at one by one. */
    boolean isWhole(Component component) {
        return IntStream.of(component.entrants())
                .anyMatch(group -> groups.get(group).isWhole());
    }
}
