package vn.emulation.quota.apportionment;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;

/**
 * Places by unit (kết quả phân bổ chỉ tiêu).
 *
 * <p>Shares, places of ties and unused places add up to the places of the problem.
 *
 * @param method the method
 * @param places the number of places of the problem
 * @param shares what each unit receives for certain, by id of unit
 * @param ties what a council or a lot has to settle, by the first id of each; empty when there is no tie
 * @param notes what the method does here that a reader may not expect
 * @param unused the places that nobody can use, empty when there are none
 * @param certificate the figures by which the result can be checked by hand
 */
@RecordBuilder
public record ApportionmentResult(
        ApportionmentMethod method,
        int places,
        List<UnitShare> shares,
        List<ApportionmentTie> ties,
        List<ApportionmentNote> notes,
        Optional<UnusedPlaces> unused,
        ApportionmentCertificate certificate) {

    /** Copies the lists. */
    public ApportionmentResult {
        shares = List.copyOf(shares);
        ties = List.copyOf(ties);
        notes = List.copyOf(notes);
    }

    /** Returns a builder. */
    public static ApportionmentResultBuilder builder() {
        return ApportionmentResultBuilder.builder();
    }
}
