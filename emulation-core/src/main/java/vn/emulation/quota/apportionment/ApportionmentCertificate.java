package vn.emulation.quota.apportionment;

import java.util.List;

/**
 * Why a result is right: no unit that lacks a place has a stronger claim than one that holds it (chứng nhận kết quả).
 *
 * <p>It is computed from problem and result alone, and shares no code with what found the result. Ties are settled for
 * it in some way that keeps their limits.
 *
 * @param lines a line for the whole and one for each group within which places could pass
 */
public record ApportionmentCertificate(List<CertificateLine> lines) {

    /** Copies the lines. */
    public ApportionmentCertificate {
        lines = List.copyOf(lines);
    }

    static ApportionmentCertificate of(
            ApportionmentProblem problem, List<UnitShare> shares, List<ApportionmentTie> ties) {
        return Borders.of(new SettledShares(problem, shares, ties)).certificate();
    }

    /** Returns whether every line holds. */
    public boolean holds() {
        return lines.stream().allMatch(CertificateLine::holds);
    }
}
