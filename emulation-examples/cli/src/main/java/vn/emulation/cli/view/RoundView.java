package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * What the report of a round shows.
 *
 * @param title the campaign's name
 * @param round the round, with its id
 * @param decidedOn the day of the decision
 * @param sample whether the dossiers are invented ones
 * @param counts how many dossiers have each verdict
 * @param pools who receives the places, by form and kind
 * @param limits under what limits they were given
 * @param conflicts the floors that cannot be kept
 * @param groups the dossiers that are not eligible or not yet, by verdict
 * @param readings the readings that verdicts hang on
 * @param warnings what a person should look at
 * @param openings what the law opens beside the plan, and what the plan promises beside the law
 * @param origins what the report was made from
 */
@RecordBuilder
public record RoundView(
        String title,
        String round,
        String decidedOn,
        boolean sample,
        List<CountView> counts,
        List<PoolView> pools,
        List<LimitView> limits,
        List<String> conflicts,
        List<GroupView> groups,
        List<OpenReadingView> readings,
        List<WarningView> warnings,
        List<String> openings,
        List<OriginView> origins) {

    /** Copies the lists. */
    public RoundView {
        counts = List.copyOf(counts);
        pools = List.copyOf(pools);
        limits = List.copyOf(limits);
        conflicts = List.copyOf(conflicts);
        groups = List.copyOf(groups);
        readings = List.copyOf(readings);
        warnings = List.copyOf(warnings);
        openings = List.copyOf(openings);
        origins = List.copyOf(origins);
    }

    /** Returns how many dossiers there are. */
    public long total() {
        return counts.stream().mapToLong(CountView::count).sum();
    }

    static RoundViewBuilder builder() {
        return RoundViewBuilder.builder();
    }
}
