package vn.emulation.rules.internal.engine;

import java.util.List;
import vn.emulation.quota.limit.Limit;

/**
 * What the quota rules state for a round of which the dossiers are counted.
 *
 * @param limits the limits under the defaults and rulings, by id
 * @param others where they would be otherwise under other alternatives that no ruling has settled
 * @param preferences the preferences under the defaults and rulings
 * @param uncounted of whom nobody can tell whether a limit counts them
 */
record QuotaTerms(
        List<StatedLimit> limits, List<OtherLimits> others, PreferenceRules preferences, UncountedDossiers uncounted) {

    QuotaTerms {
        limits = List.copyOf(limits);
        others = List.copyOf(others);
    }

    /** Returns the limits themselves, by id. */
    List<Limit> statedLimits() {
        return limits.stream().map(StatedLimit::limit).toList();
    }

    /** Returns them with what they mean for each dossier. */
    QuotaFindings findings(List<Judged> judged) {
        return new QuotaFindings(limits, others, preferences.of(judged), preferences.needed(), uncounted.among(judged));
    }
}
