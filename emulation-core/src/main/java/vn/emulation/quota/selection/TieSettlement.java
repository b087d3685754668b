package vn.emulation.quota.selection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.internal.DenseRanks;
import vn.emulation.validation.Validation;

/**
 * Settles ties by decisions: those chosen rank before those not chosen, and everything is selected again.
 *
 * <p>A decision may be about a tie that only another decision brings up, so this goes on as long as one fits an open tie.
 */
final class TieSettlement {
    private static final int SHARES = 3;
    private final Setting setting;
    private final Map<String, TieDecision> decisions = new HashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private long[] level;
    private Pass pass;

    private TieSettlement(Setting setting) {
        this.setting = setting;
        this.level = Levels.of(setting.problem().entrants(), setting.problem().ranking());
        this.pass = Pass.of(setting, level);
    }

    /**
     * Selects with all ties settled that the decisions are about.
     *
     * @throws vn.emulation.validation.InvalidValueException if a decision is about no tie of this selection, chooses
     *     others than the tied, another number of them than there are places, or a choice that the limits do not allow
     */
    static Pass of(Setting setting, List<TieDecision> decisions) {
        TieSettlement settlement = new TieSettlement(setting);
        Validation.start()
                .unique(decisions, TieDecision::tieCase, "tie.decided-twice")
                .orThrow();
        decisions.forEach(decision -> settlement.decisions.put(decision.tieCase(), decision));
        settlement.settle();
        return settlement.pass;
    }

    private void settle() {
        List<TieFinder.Found> fitting = fitting();
        while (!fitting.isEmpty()) {
            check(fitting);
            long[] before = level;
            Pass undecided = pass;
            level = refined(fitting);
            pass = Pass.of(setting, level);
            Validation possible = Validation.start();
            fitting.forEach(found -> possible.check(
                    isPossible(found, undecided, before),
                    "tie.impossible",
                    found.tie().digest(),
                    String.join(", ", decision(found).chosen())));
            possible.orThrow();
            fitting = fitting();
        }
        Validation unknown = Validation.start();
        decisions.keySet().stream()
                .sorted()
                .filter(digest -> !used.contains(digest))
                .forEach(digest -> unknown.check(
                        false, "tie.other-case", digest, setting.problem().name()));
        unknown.orThrow();
    }

    private List<TieFinder.Found> fitting() {
        return pass.ties().stream()
                .filter(found -> decisions.containsKey(found.tie().digest()))
                .filter(found -> used.add(found.tie().digest()))
                .toList();
    }

    private TieDecision decision(TieFinder.Found found) {
        return Optional.ofNullable(decisions.get(found.tie().digest())).orElseThrow();
    }

    private void check(List<TieFinder.Found> fitting) {
        Validation validation = Validation.start();
        for (TieFinder.Found found : fitting) {
            TieCase tie = found.tie();
            List<String> chosen = decision(found).chosen();
            List<String> others =
                    chosen.stream().filter(id -> !tie.tied().contains(id)).toList();
            validation
                    .check(others.isEmpty(), "tie.others", tie.digest(), String.join(", ", others))
                    .check(chosen.size() == tie.places(), "tie.number", tie.digest(), chosen.size(), tie.places());
        }
        validation.orThrow();
    }

    /** The levels with those chosen before, and those not chosen behind, the others of their level. */
    private long[] refined(List<TieFinder.Found> fitting) {
        long[] refined = Arrays.stream(level)
                .map(each -> each == Levels.UNRANKED ? each : SHARES * each + 1)
                .toArray();
        for (TieFinder.Found found : fitting) {
            Set<String> chosen = Set.copyOf(decision(found).chosen());
            Set<String> tied = Set.copyOf(found.tie().tied());
            for (int entrant : found.entrants()) {
                String id = setting.problem().entrants().get(entrant).id();
                refined[entrant] += chosen.contains(id) ? -1 : tied.contains(id) ? 1 : 0;
            }
        }
        long[] ranks = DenseRanks.of(refined);
        for (int entrant = 0; entrant < ranks.length; entrant++) {
            ranks[entrant] = refined[entrant] == Levels.UNRANKED ? Levels.UNRANKED : ranks[entrant];
        }
        return ranks;
    }

    /** A choice is possible if just those chosen are selected, and no level, as it was, has fewer selected. */
    private boolean isPossible(TieFinder.Found found, Pass undecided, long[] before) {
        Set<String> chosen = Set.copyOf(decision(found).chosen());
        Set<String> tied = Set.copyOf(found.tie().tied());
        boolean asChosen = found.entrants().stream()
                .filter(entrant ->
                        tied.contains(setting.problem().entrants().get(entrant).id()))
                .allMatch(entrant -> pass.standing(entrant)
                        == (chosen.contains(setting.problem()
                                        .entrants()
                                        .get(entrant)
                                        .id())
                                ? Standing.SELECTED
                                : Standing.NOT_SELECTED));
        int one = found.firstEntrant();
        return asChosen
                && selectedByLevel(pass.placing(one).run(), before)
                        .equals(selectedByLevel(undecided.placing(one).run(), before));
    }

    private static Map<Long, Integer> selectedByLevel(Run run, long[] level) {
        long[] levelOfRow = new long[run.ranked().rows().size()];
        int[] entrants = run.component().entrants();
        for (int each = 0; each < entrants.length; each++) {
            levelOfRow[run.ranked().rowOf()[each]] = level[entrants[each]];
        }
        Map<Long, Integer> selected = new TreeMap<>();
        for (int row = 0; row < levelOfRow.length; row++) {
            selected.merge(levelOfRow[row], run.best().taken()[row], Integer::sum);
        }
        return selected;
    }
}
