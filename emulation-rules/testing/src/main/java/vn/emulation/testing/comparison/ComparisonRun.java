package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableSortedSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EvaluationRequest;

/** One comparison of a round. Not thread-safe. */
final class ComparisonRun {

    private static final int SCHEMA_VERSION = 1;

    private final EvaluationRequest request;
    private final MixedRounds rounds;
    private final CauseSearch search;
    private final Map<BitSet, Shift> shifts = new HashMap<>();

    ComparisonRun(EvaluationRequest request, MixedRounds rounds, int most) {
        this.request = request;
        this.rounds = rounds;
        this.search = new CauseSearch(rounds, most);
    }

    ComparisonReport report(List<RuleChange> changes) {
        ImmutableSortedSet<DossierId> changed = rounds.before().report().decisions().stream()
                .map(Decision::dossier)
                .filter(id ->
                        !rounds.before().standing(id).equals(rounds.after().standing(id)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(DossierId::compareTo));
        search.search(changed);
        List<DossierChange> dossiers = changed.stream().map(this::change).toList();
        Totals totals = new Totals(rounds.before(), rounds.after(), dossiers);
        return ComparisonReportBuilder.builder()
                .schemaVersion(SCHEMA_VERSION)
                .campaign(request.campaign().id())
                .round(request.round())
                .decidedOn(request.decidedOn())
                .changes(changes)
                .total(totals.all(request.campaign().id().value()))
                .byUnit(totals.by(Decision::unitId))
                .byKind(totals.by(Decision::kind))
                .byForm(totals.by(Decision::form))
                .byCause(Totals.byCause(dossiers))
                .dossiers(dossiers)
                .setsTried(search.tried())
                .build();
    }

    private DossierChange change(DossierId dossier) {
        Decision decision = rounds.before().decision(dossier);
        DossierStanding before = rounds.before().standing(dossier);
        DossierStanding after = rounds.after().standing(dossier);
        Optional<KnockOn> through = shift(dossier).through(dossier);
        return DossierChangeBuilder.builder()
                .dossier(dossier)
                .nominee(decision.nominee())
                .kind(decision.kind())
                .unit(decision.unitId())
                .before(before)
                .after(after)
                .aspects(after.aspects(before))
                .turn(after.turn(before))
                .reach(through.isPresent() ? Reach.KNOCK_ON : Reach.DIRECT)
                .causes(search.causes(dossier))
                .through(through)
                .build();
    }

    /** What the smallest cause alone does to the round, or all changes where none was found. */
    private Shift shift(DossierId dossier) {
        BitSet made = search.sets(dossier).stream().findFirst().orElseGet(rounds::all);
        return shifts.computeIfAbsent(
                made, set -> new Shift(request, rounds.before(), rounds.of(set).orElseThrow()));
    }
}
