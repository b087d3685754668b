package vn.emulation.quota.apportionment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.validation.Violation;

/**
 * A check of a result against its problem that shares no code with what found it (kiểm tra độc lập kết quả phân bổ).
 *
 * <p>It looks at each unit a fixed number of times, and climbs from it through the groups it stands in. Notes are not
 * checked.
 */
public final class ApportionmentAudit {
    private final ApportionmentProblem problem;
    private final ApportionmentResult result;
    private final List<Violation> found = new ArrayList<>();

    private ApportionmentAudit(ApportionmentProblem problem, ApportionmentResult result) {
        this.problem = problem;
        this.result = result;
    }

    /** Returns what is wrong with a result, empty if it solves the problem and its ties are all there are. */
    public static List<Violation> of(ApportionmentProblem problem, ApportionmentResult result) {
        ApportionmentAudit audit = new ApportionmentAudit(problem, result);
        if (audit.checkUnits()) {
            SettledShares settled = new SettledShares(problem, result.shares(), result.ties());
            audit.checkSum();
            audit.checkBounds(settled);
            audit.checkUnused(settled);
            audit.checkClaims(Borders.of(settled));
        }
        return List.copyOf(audit.found);
    }

    private void check(boolean condition, String code, Object... arguments) {
        if (!condition) {
            found.add(new Violation(
                    code, Stream.of(arguments).map(String::valueOf).toList()));
        }
    }

    private boolean checkUnits() {
        List<String> expected =
                problem.units().stream().map(ApportionmentUnit::id).toList();
        List<String> listed = result.shares().stream().map(UnitShare::id).toList();
        check(listed.equals(expected), "apportionment.audit.units");
        Set<String> known = Set.copyOf(expected);
        for (ApportionmentTie tie : result.ties()) {
            boolean sound = known.containsAll(tie.ids())
                    && 0 < tie.places()
                    && tie.places() < tie.ids().size();
            check(sound, "apportionment.audit.tie", String.join(", ", tie.ids()), tie.places());
        }
        return found.isEmpty();
    }

    private void checkSum() {
        long given = result.shares().stream().mapToLong(UnitShare::places).sum();
        long tied = result.ties().stream().mapToLong(ApportionmentTie::places).sum();
        long unused = result.unused().map(UnusedPlaces::places).orElse(0);
        long sum = given + tied + unused;
        check(sum == problem.places() && unused >= 0, "apportionment.audit.sum", sum, problem.places());
        boolean same = result.places() == problem.places() && result.method() == problem.method();
        check(same, "apportionment.audit.problem", result.method(), result.places());
    }

    private void checkBounds(SettledShares settled) {
        for (ApportionmentUnit unit : problem.units()) {
            int places = settled.places(unit);
            boolean within = unit.minimum() <= places && places <= Borders.most(unit);
            check(within, "apportionment.audit.bounds", unit.id(), places, unit.minimum(), Borders.most(unit));
        }
        for (ApportionmentGroup group : problem.groups()) {
            long places = settled.total(group.id());
            int most = group.maximum().orElse(ApportionmentProblem.MOST);
            boolean within = group.minimum() <= places && places <= most;
            check(within, "apportionment.audit.bounds", group.id(), places, group.minimum(), most);
        }
    }

    private void checkUnused(SettledShares settled) {
        result.unused().ifPresent(listed -> {
            UnusedAudit unused = new UnusedAudit(settled, listed);
            unused.wanting().ifPresent(id -> check(false, "apportionment.audit.unused", id));
            check(listed.equals(unused.expected()), "apportionment.audit.full");
        });
    }

    private void checkClaims(Borders borders) {
        borders.outOfOrder().forEach(id -> check(false, "apportionment.audit.quota", id));
        for (CertificateLine line : borders.certificate().lines()) {
            check(
                    line.holds(),
                    "apportionment.audit.claim",
                    line.weakestHeld().map(Claim::unit).orElse(""),
                    line.strongestOpen().map(Claim::unit).orElse(""));
        }
        List<ApportionmentTie> listed = result.ties();
        List<ApportionmentTie> expected = borders.ties();
        check(listed.equals(expected), "apportionment.audit.ties", text(listed), text(expected));
        check(result.certificate().equals(borders.certificate()), "apportionment.audit.certificate");
    }

    private static String text(List<ApportionmentTie> ties) {
        return ties.stream().map(ApportionmentTie::toString).collect(Collectors.joining("; "));
    }
}
