package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.DossierId;

/** Adds up what a comparison comes to. */
final class Totals {

    private final RoundOutcome before;
    private final RoundOutcome after;
    private final Map<DossierId, DossierChange> changes = new HashMap<>();

    Totals(RoundOutcome before, RoundOutcome after, List<DossierChange> changes) {
        this.before = before;
        this.after = after;
        changes.forEach(change -> this.changes.put(change.dossier(), change));
    }

    ChangeTotal all(String campaign) {
        return total(campaign, before.report().decisions());
    }

    <K extends Comparable<K>> List<ChangeTotal> by(Function<Decision, K> group) {
        ImmutableListMultimap<K, Decision> groups =
                Multimaps.index(before.report().decisions(), group::apply);
        return groups.keySet().stream()
                .sorted()
                .map(key -> total(key.toString(), groups.get(key)))
                .toList();
    }

    private ChangeTotal total(String of, Collection<Decision> decisions) {
        List<DossierId> ids = decisions.stream().map(Decision::dossier).toList();
        List<DossierChange> changed = ids.stream()
                .flatMap(id -> Optional.ofNullable(changes.get(id)).stream())
                .toList();
        return ChangeTotalBuilder.builder()
                .of(of)
                .dossiers(ids.size())
                .changed(changed.size())
                .gains(count(changed, is(Turn.GAINS)))
                .losses(count(changed, is(Turn.LOSES)))
                .others(count(changed, is(Turn.CHANGES)))
                .direct(count(changed, is(Reach.DIRECT)))
                .knockOn(count(changed, is(Reach.KNOCK_ON)))
                .eligibleBefore(count(standings(ids, before), Totals::isEligible))
                .eligibleAfter(count(standings(ids, after), Totals::isEligible))
                .placesBefore(count(standings(ids, before), DossierStanding::receivesPlace))
                .placesAfter(count(standings(ids, after), DossierStanding::receivesPlace))
                .prizesBefore(prizes(standings(ids, before)))
                .prizesAfter(prizes(standings(ids, after)))
                .build();
    }

    static List<CauseTotal> byCause(List<DossierChange> changes) {
        ImmutableListMultimap<List<List<String>>, DossierChange> causes =
                Multimaps.index(changes, change -> change.causes().sets());
        return causes.keySet().stream()
                .map(sets -> total(sets, causes.get(sets)))
                .sorted(Comparator.comparing(CauseTotal::changed)
                        .reversed()
                        .thenComparing(total -> total.sets().toString()))
                .toList();
    }

    private static CauseTotal total(List<List<String>> sets, List<DossierChange> changed) {
        return new CauseTotal(
                sets,
                changed.size(),
                count(changed, is(Turn.GAINS)),
                count(changed, is(Turn.LOSES)),
                count(changed, is(Turn.CHANGES)),
                count(changed, is(Reach.DIRECT)),
                count(changed, is(Reach.KNOCK_ON)));
    }

    private static List<DossierStanding> standings(List<DossierId> ids, RoundOutcome outcome) {
        return ids.stream().map(outcome::standing).toList();
    }

    private static boolean isEligible(DossierStanding standing) {
        return standing.verdict() == Verdict.ELIGIBLE;
    }

    private static BigDecimal prizes(List<DossierStanding> standings) {
        return standings.stream()
                .flatMap(standing -> standing.prize().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Predicate<DossierChange> is(Turn turn) {
        return change -> change.turn() == turn;
    }

    private static Predicate<DossierChange> is(Reach reach) {
        return change -> change.reach() == reach;
    }

    private static <T> int count(List<T> items, Predicate<T> which) {
        return Math.toIntExact(items.stream().filter(which).count());
    }
}
