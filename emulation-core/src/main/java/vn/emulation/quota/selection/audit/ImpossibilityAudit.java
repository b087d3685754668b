package vn.emulation.quota.selection.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.quota.selection.Impossibility;
import vn.emulation.quota.selection.SelectionResult;

/** Checks which floors a result says cannot be kept. */
final class ImpossibilityAudit {
    private final AuditCase audited;
    private final List<LimitForest> nested;
    private final List<Part> others;

    /**
     * Checks.
     *
     * @param nested the parts with nested limits that cannot all be kept
     * @param others the other parts of which that is so
     */
    private ImpossibilityAudit(AuditCase audited, List<LimitForest> nested, List<Part> others) {
        this.audited = audited;
        this.nested = nested;
        this.others = others;
    }

    static void check(AuditCase audited, SelectionResult result, List<LimitForest> nested, List<Part> others) {
        ImpossibilityAudit audit = new ImpossibilityAudit(audited, nested, others);
        for (Impossibility stated : result.impossible()) {
            audited.findings()
                    .check(
                            audit.isTrue(stated),
                            "selection.audit.impossible",
                            stated.limit(),
                            stated.needed(),
                            stated.attainable());
        }
        long expected = nested.size()
                + others.size()
                + audited.limits().stream().filter(audited::isEmptyHanded).count();
        boolean each = nested.stream()
                .allMatch(limits -> result.impossible().stream()
                                .filter(stated -> audit.isOf(limits, stated))
                                .count()
                        == 1);
        audited.findings()
                .check(
                        result.impossible().size() == expected && each,
                        "selection.audit.impossible-number",
                        result.impossible().size(),
                        expected);
    }

    private Optional<AuditedLimit> limit(Impossibility stated) {
        return audited.limits().stream()
                .filter(each -> each.id().equals(stated.limit()))
                .findFirst();
    }

    private boolean isTrue(Impossibility stated) {
        Optional<AuditedLimit> limit = limit(stated);
        if (limit.isEmpty()) {
            return stated.limit().isEmpty() && !others.isEmpty();
        }
        int scope = limit.get().scope();
        return audited.isEmptyHanded(limit.get())
                ? stated.needed() == limit.get().floor() && stated.attainable() == 0
                : nested.stream().anyMatch(each -> isOf(each, stated))
                        || others.stream()
                                .anyMatch(part -> IntStream.of(part.scopes()).anyMatch(each -> each == scope));
    }

    /** Whether it is an innermost floor that cannot be kept, and the first limit by id of its scope. */
    private boolean isOf(LimitForest limits, Impossibility stated) {
        return limit(stated)
                .filter(limit -> audited.limitsOf(limit.scope()).get(0).equals(limit))
                .map(limit -> limits.node(limit.scope()).stream()
                        .anyMatch(node -> limits.isInnermostImpossible(node)
                                && stated.needed() == limits.needed()[node]
                                && stated.attainable() == limits.attainable()[node]))
                .orElse(false);
    }
}
