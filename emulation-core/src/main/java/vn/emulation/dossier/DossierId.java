package vn.emulation.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.emulation.text.Identifiers;

/**
 * The id of a dossier.
 *
 * <p>Two ids that are equal after Unicode normalisation (NFC) and stripping are the same id.
 *
 * @param value the id, from 1 to {@value Identifiers#LONGEST} visible characters
 */
public record DossierId(@JsonValue String value) implements Comparable<DossierId> {

    /**
     * Normalises the id.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is blank, too long or holds an invisible character
     */
    public DossierId {
        value = Identifiers.normalise("dossier", value);
    }

    /** Returns the id of the given text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DossierId of(String value) {
        return new DossierId(value);
    }

    @Override
    public int compareTo(DossierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
