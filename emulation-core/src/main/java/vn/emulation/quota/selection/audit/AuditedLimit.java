package vn.emulation.quota.selection.audit;

import java.util.Optional;
import java.util.OptionalLong;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;

/**
 * A limit with its numbers.
 *
 * @param limit the limit
 * @param scope the number of its scope
 * @param most its cap
 * @param least its floor as stated
 */
record AuditedLimit(Limit limit, int scope, StatedNumber most, StatedNumber least) {

    static AuditedLimit of(Limit limit, Membership membership) {
        return new AuditedLimit(
                limit,
                membership.scope(limit),
                StatedNumber.of(limit.most(), scope -> membership.size(membership.scope(scope))),
                StatedNumber.of(limit.least(), scope -> membership.size(membership.scope(scope))));
    }

    String id() {
        return limit.id();
    }

    boolean isSoft() {
        return limit.floorMode() == FloorMode.SOFT;
    }

    int cap() {
        return most.value().orElse(ScopeNumbers.NONE);
    }

    int floor() {
        return least.value().orElse(0);
    }

    OptionalLong base() {
        return most.base().isPresent() ? most.base() : least.base();
    }

    Optional<String> notKnown() {
        return most.notKnown().or(least::notKnown);
    }

    boolean isShareOfResult() {
        return most.ofResult().isPresent() || least.ofResult().isPresent();
    }
}
