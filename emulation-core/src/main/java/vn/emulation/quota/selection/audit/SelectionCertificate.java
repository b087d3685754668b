package vn.emulation.quota.selection.audit;

import java.util.List;
import vn.emulation.validation.Violation;

/**
 * What an audit of a selection came to (chứng nhận kết quả xét chọn).
 *
 * @param proof what was proved of every part of the selection
 * @param violations what is wrong, empty if nothing is; then the proof is not {@link Proof#NOTHING}
 */
public record SelectionCertificate(Proof proof, List<Violation> violations) {

    /** Copies the violations. */
    public SelectionCertificate {
        violations = List.copyOf(violations);
    }

    /** Returns whether nothing was found wrong. */
    public boolean holds() {
        return violations.isEmpty();
    }
}
