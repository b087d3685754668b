package vn.emulation.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.emulation.text.Identifiers;

/**
 * The id of a criterion within its campaign, such as {@code II.1}.
 *
 * <p>Two ids that are equal after Unicode normalisation (NFC) and stripping are the same id.
 *
 * @param value the id, from 1 to {@value Identifiers#LONGEST} visible characters
 */
public record CriterionId(@JsonValue String value) implements Comparable<CriterionId> {

    /**
     * Normalises the id.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is blank, too long or holds an invisible character
     */
    public CriterionId {
        value = Identifiers.normalise("criterion", value);
    }

    /** Returns the id of the given text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
