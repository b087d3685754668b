package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import vn.emulation.decision.Need;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.limit.Limit;

/**
 * What the quota rules state for a round.
 *
 * @param limits the limits under the defaults and rulings, by id
 * @param others where they would be otherwise under other alternatives that no ruling has settled
 * @param preferences the preferences under the defaults and rulings
 * @param needed the parameters for want of which a preference could not be placed, sorted
 * @param uncounted for each eligible dossier that some limit may count, what nobody knows of it to tell
 */
public record QuotaFindings(
        List<StatedLimit> limits,
        List<OtherLimits> others,
        Preferences preferences,
        List<Need> needed,
        ImmutableSortedMap<DossierId, List<Need>> uncounted) {

    /** Copies the lists. */
    public QuotaFindings {
        limits = List.copyOf(limits);
        others = List.copyOf(others);
        needed = List.copyOf(needed);
    }

    /** Returns the limits themselves, by id. */
    public List<Limit> statedLimits() {
        return limits.stream().map(StatedLimit::limit).toList();
    }
}
