package vn.emulation.quota.apportionment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Apportionment of places over units (phân bổ chỉ tiêu).
 *
 * <p>It is exact, depends on the problem alone, and leaves every choice in a tie open.
 */
public final class Apportionment {

    private Apportionment() {}

    /** Returns the places by unit. */
    public static ApportionmentResult solve(ApportionmentProblem problem) {
        Contest contest = Contest.of(problem);
        Outcome outcome = Outcome.of(contest);
        List<UnitShare> shares = IntStream.range(0, contest.weight.length)
                .mapToObj(i -> new UnitShare(contest.tree.units[i].id(), outcome.certain(i)))
                .sorted(Comparator.comparing(UnitShare::id))
                .toList();
        List<ApportionmentTie> ties = outcome.ties().stream()
                .sorted(Comparator.comparing(tie -> tie.ids().get(0)))
                .toList();
        return ApportionmentResult.builder()
                .method(problem.method())
                .places(problem.places())
                .shares(shares)
                .ties(ties)
                .notes(MethodNotes.of(contest, outcome, problem.places()))
                .unused(UnusedSearch.in(contest, problem.places()))
                .certificate(ApportionmentCertificate.of(problem, shares, ties))
                .build();
    }
}
