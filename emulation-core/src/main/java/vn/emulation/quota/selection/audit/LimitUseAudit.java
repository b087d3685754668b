package vn.emulation.quota.selection.audit;

import java.util.OptionalInt;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.LimitUse;
import vn.emulation.quota.selection.SelectionResult;

/** Checks every number that a result states of a limit. */
final class LimitUseAudit {
    private final AuditCase audited;
    private final int[] selected;
    private final int[] tied;

    private LimitUseAudit(AuditCase audited) {
        this.audited = audited;
        this.selected = new int[audited.membership().scopes()];
        this.tied = new int[selected.length];
        for (int entrant = 0; entrant < audited.problem().entrants().size(); entrant++) {
            Standing standing = audited.claim(entrant);
            if (standing == Standing.SELECTED || standing == Standing.TIED) {
                int[] counts = standing == Standing.SELECTED ? selected : tied;
                for (int scope :
                        audited.membership().scopesOf(audited.membership().classOf(entrant))) {
                    counts[scope]++;
                }
            }
        }
    }

    static void check(AuditCase audited, SelectionResult result) {
        LimitUseAudit audit = new LimitUseAudit(audited);
        for (int place = 0; place < audited.limits().size(); place++) {
            audit.check(audited.limits().get(place), result.limits().get(place));
        }
    }

    private void check(AuditedLimit limit, LimitUse use) {
        boolean floor = limit.least().value().isPresent();
        long kept = audited.isReachableKnown(limit.scope()) ? audited.kept(limit) : limit.floor() - use.released();
        same(limit, "entrants", use.entrants(), audited.membership().size(limit.scope()));
        same(limit, "most", use.most(), limit.most().value());
        same(limit, "least", use.least(), floor ? OptionalInt.of((int) kept) : OptionalInt.empty());
        same(limit, "released", use.released(), limit.floor() - (int) kept);
        same(limit, "base", use.base(), limit.base().stream().boxed().findFirst());
        same(limit, "exceedsShare", use.exceedsShare(), limit.most().exceedsShare());
        same(limit, "notKnown", use.notKnown(), limit.notKnown());
        same(limit, "selected", use.selected(), selected[limit.scope()]);
        same(limit, "tied", use.tied(), tied[limit.scope()]);
        audited.findings()
                .check(
                        0 <= use.released() && (limit.isSoft() || use.released() == 0),
                        "selection.audit.limit-number",
                        limit.id(),
                        "released",
                        use.released(),
                        0);
    }

    private void same(AuditedLimit limit, String number, Object stated, Object found) {
        if (!stated.equals(found)) {
            audited.findings()
                    .check(false, "selection.audit.limit-number", limit.id(), number, shown(stated), shown(found));
        }
    }

    /** The number, or nothing where there is none. */
    private static String shown(Object number) {
        return String.valueOf(number).replaceAll("^Optional[A-Za-z]*(?:\\[(.*)]|\\.empty)$", "$1");
    }
}
