package vn.emulation.award;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.emulation.text.Identifiers;

/**
 * The id of an authority that decides awards.
 *
 * <p>Two ids that are equal after Unicode normalisation (NFC) and stripping are the same id.
 *
 * @param value the id, from 1 to {@value Identifiers#LONGEST} visible characters
 */
public record AuthorityId(@JsonValue String value) implements Comparable<AuthorityId> {

    /**
     * Normalises the id.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is blank, too long or holds an invisible character
     */
    public AuthorityId {
        value = Identifiers.normalise("authority", value);
    }

    /** Returns the id of the given text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AuthorityId of(String value) {
        return new AuthorityId(value);
    }

    @Override
    public int compareTo(AuthorityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
