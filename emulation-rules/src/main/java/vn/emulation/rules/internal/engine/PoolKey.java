package vn.emulation.rules.internal.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.Campaign;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.Grant;
import vn.emulation.quota.limit.Scope;
import vn.emulation.source.ClauseId;

/**
 * What places are granted for.
 *
 * @param form the form of award
 * @param kind the kind of nominee
 */
record PoolKey(AwardFormId form, NomineeKind kind) implements Comparable<PoolKey> {

    private static final Comparator<PoolKey> ORDER =
            Comparator.comparing(PoolKey::form).thenComparing(PoolKey::kind);

    Scope scope() {
        return new Scope(Map.of("form", form.value(), "kind", kind.name()));
    }

    Optional<Grant> grant(List<Grant> grants) {
        return grants.stream()
                .filter(grant -> grant.form().equals(form) && grant.kind() == kind)
                .findFirst();
    }

    /** The clauses that offer the form. */
    List<ClauseId> clauses(Campaign campaign) {
        return campaign.offer(form).map(offer -> offer.clauses()).orElse(List.of());
    }

    @Override
    public int compareTo(PoolKey other) {
        return ORDER.compare(this, other);
    }
}
