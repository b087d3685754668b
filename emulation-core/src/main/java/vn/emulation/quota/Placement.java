package vn.emulation.quota;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;

/**
 * Who receives the places of one form of award and one kind of nominee (kết quả xét chọn).
 *
 * @param form the form of award
 * @param kind the kind of nominee
 * @param grant the places granted, empty while they are not known
 * @param cutLine the last position that is certain to receive a place, empty when none is
 * @param cutLines while the places are not known and nothing else is open: the cut line by their number, ascending
 * @param candidates the eligible dossiers with their standing: by position, those not ranked last, then by id
 */
@RecordBuilder
public record Placement(
        AwardFormId form,
        NomineeKind kind,
        Optional<Grant> grant,
        OptionalInt cutLine,
        List<CutLine> cutLines,
        List<PlacedCandidate> candidates) {

    /** Copies the lists. */
    public Placement {
        cutLines = List.copyOf(cutLines);
        candidates = List.copyOf(candidates);
    }

    /** Returns a builder. */
    public static PlacementBuilder builder() {
        return PlacementBuilder.builder();
    }
}
