package vn.emulation.quota.selection;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.emulation.text.Decimals;

/**
 * Why an entrant is or is not selected, and what would change it (lý do được chọn hoặc không được chọn).
 *
 * <p>Among many entrants what an open tie may still change is left out: the cut line and the limit to raise are then
 * empty.
 *
 * @param id the entrant
 * @param binding where it is not selected: the limits that count it and are full, from the innermost outwards
 * @param cutLine where it is not selected: the keys it would have to be better than to be selected for certain; where
 *     limits cross, to equal them may be enough
 * @param holding those of the cut line who would make room, by id; none where several would have to move
 * @param raise where it is not selected: the limit that, raised by one, would admit it, empty where no single one would
 * @param nextAfter where it is not selected: those whose place it would take, alone, if they withdrew, by id
 * @param replacedBy where it is selected: who would take its place if it withdrew, by id; several are equal
 */
@RecordBuilder
public record EntrantExplanation(
        String id,
        List<String> binding,
        Optional<List<BigDecimal>> cutLine,
        List<String> holding,
        Optional<String> raise,
        List<String> nextAfter,
        List<String> replacedBy) {

    /** Copies the lists. */
    public EntrantExplanation {
        binding = List.copyOf(binding);
        cutLine = cutLine.map(keys -> keys.stream().map(Decimals::shortest).toList());
        holding = List.copyOf(holding);
        nextAfter = List.copyOf(nextAfter);
        replacedBy = List.copyOf(replacedBy);
    }

    static EntrantExplanationBuilder of(String id) {
        return EntrantExplanationBuilder.builder()
                .id(id)
                .binding(List.of())
                .cutLine(Optional.empty())
                .holding(List.of())
                .raise(Optional.empty())
                .nextAfter(List.of())
                .replacedBy(List.of());
    }
}
