package vn.emulation.rules;

import java.util.List;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.selection.audit.SelectionCertificate;

/**
 * What evaluating again showed of a report (kiểm tra lại kết quả).
 *
 * @param verified whether the report is the very one that its request and rules give
 * @param differences the dossiers that come out otherwise, in order
 * @param sameOrigin whether the report names the same rules, parameters, inputs, rulings and versions
 * @param selection what a check of the places that shares no code with what gives them says of the report
 */
public record Verification(
        boolean verified, List<DossierId> differences, boolean sameOrigin, SelectionCertificate selection) {

    /** Copies the list. */
    public Verification {
        differences = List.copyOf(differences);
    }
}
