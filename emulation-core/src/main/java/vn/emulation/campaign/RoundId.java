package vn.emulation.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.emulation.text.Identifiers;

/**
 * The id of a round within its campaign, such as {@code annual-2026}.
 *
 * <p>Two ids that are equal after Unicode normalisation (NFC) and stripping are the same id.
 *
 * @param value the id, from 1 to {@value Identifiers#LONGEST} visible characters
 */
public record RoundId(@JsonValue String value) implements Comparable<RoundId> {

    /**
     * Normalises the id.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is blank, too long or holds an invisible character
     */
    public RoundId {
        value = Identifiers.normalise("round", value);
    }

    /** Returns the id of the given text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RoundId of(String value) {
        return new RoundId(value);
    }

    @Override
    public int compareTo(RoundId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
