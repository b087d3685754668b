package vn.emulation.quota.selection.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.selection.Entrant;
import vn.emulation.quota.selection.LimitUse;
import vn.emulation.quota.selection.PlacedEntrant;
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.quota.selection.SelectionResult;
import vn.emulation.quota.selection.TieDecision;
import vn.emulation.quota.selection.Tier;

/**
 * A check of a selection against its problem that shares no code with what made it (kiểm tra độc lập kết quả xét chọn).
 *
 * <p>Under nested limits it climbs from each entrant once through the limits that count it, and proves everything the
 * result says. Under two families of nested limits it looks for cycles of exchanges, and proves as much unless there are
 * too many. Under limits of any other kind it checks these and exchanges of one for one. The certificate says how far it
 * came.
 */
public final class SelectionAudit {
    private static final long MOST_EFFORT = 100_000_000;

    private final AuditCase audited;
    private final SelectionResult result;
    private final Effort effort;
    private final List<LimitForest> nestedConflicts = new ArrayList<>();
    private final List<Part> otherConflicts = new ArrayList<>();
    private Tier tier = Tier.LAMINAR;
    private Proof proof = Proof.OPTIMAL;

    private SelectionAudit(AuditCase audited, SelectionResult result, Effort effort) {
        this.audited = audited;
        this.result = result;
        this.effort = effort;
    }

    /**
     * Returns what is wrong with a result, and how much of it was proved.
     *
     * @param problem what was to be selected
     * @param result who is said to be selected
     * @param decisions the decisions on ties that the result is to follow
     */
    public static SelectionCertificate of(
            SelectionProblem problem, SelectionResult result, List<TieDecision> decisions) {
        return of(problem, result, decisions, MOST_EFFORT);
    }

    /** Likewise, with so many steps at most in the search for cycles. */
    static SelectionCertificate of(
            SelectionProblem problem, SelectionResult result, List<TieDecision> decisions, long steps) {
        Findings findings = new Findings();
        checkLists(problem, result, findings);
        Proof proof = Proof.NOTHING;
        if (findings.size() == 0) {
            SelectionAudit audit =
                    new SelectionAudit(new AuditCase(problem, result, decisions, findings), result, new Effort(steps));
            audit.checkParts();
            audit.checkReport();
            proof = findings.size() == 0 ? audit.proof : Proof.NOTHING;
        }
        return new SelectionCertificate(proof, findings.all());
    }

    private static void checkLists(SelectionProblem problem, SelectionResult result, Findings findings) {
        findings.check(result.name().equals(problem.name()), "selection.audit.name", result.name(), problem.name());
        findings.check(
                result.entrants().stream()
                        .map(PlacedEntrant::id)
                        .toList()
                        .equals(problem.entrants().stream().map(Entrant::id).toList()),
                "selection.audit.entrants",
                problem.name());
        findings.check(
                result.limits().stream()
                        .map(LimitUse::limit)
                        .toList()
                        .equals(problem.limits().stream().map(Limit::id).toList()),
                "selection.audit.limits",
                problem.name());
    }

    private void checkParts() {
        for (Part part :
                Parts.of(audited.membership(), audited.problem().entrants().size())) {
            Shape shape = Shape.of(part, audited);
            tier = tier.compareTo(shape.tier()) < 0 ? shape.tier() : tier;
            proof = proof.weaker(
                    switch (shape.tier()) {
                        case LAMINAR -> nested(part, shape);
                        case TWO_LAMINAR -> crossing(part, shape);
                        case GENERAL -> general(part);
                    });
        }
    }

    private Proof nested(Part part, Shape shape) {
        NestedAudit audit = new NestedAudit(audited, part, shape.forests().get(0));
        audit.conflict().ifPresent(nestedConflicts::add);
        return audit.audit();
    }

    private Proof crossing(Part part, Shape shape) {
        CrossingAudit audit = new CrossingAudit(audited, part, new CrossingExaminer(audited, part, shape, effort));
        Proof proved = audit.audit();
        if (audit.isConflict()) {
            otherConflicts.add(part);
        }
        return proved;
    }

    private Proof general(Part part) {
        for (int scope : part.scopes()) {
            audited.leaveReachable(scope);
        }
        if (!audited.isBlocked() && audited.claim(part.entrants()[0]) == Standing.LIMITS_CONFLICT) {
            otherConflicts.add(part);
        }
        return new GeneralAudit(audited, part).audit();
    }

    private void checkReport() {
        audited.findings().check(result.tier() == tier, "selection.audit.tier", result.tier(), tier);
        for (int place = 0; place < result.entrants().size(); place++) {
            PlacedEntrant entrant = result.entrants().get(place);
            long from = audited.certainFrom(place);
            OptionalInt expected = from == AuditCase.NEVER ? OptionalInt.empty() : OptionalInt.of((int) from);
            if (!entrant.certainFrom().equals(expected)) {
                String stated = shown(entrant.certainFrom());
                audited.findings().check(false, "selection.audit.certain-from", entrant.id(), stated, shown(expected));
            }
        }
        TieAudit.check(audited, result);
        LimitUseAudit.check(audited, result);
        ImpossibilityAudit.check(audited, result, nestedConflicts, otherConflicts);
        audited.decisions().checkUsed(audited.problem().name(), proof == Proof.OPTIMAL);
    }

    private static String shown(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
