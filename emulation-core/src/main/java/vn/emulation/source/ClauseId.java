package vn.emulation.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.Validation;

/**
 * The id of a clause: document, section path and bullet, such as {@code ar-2023-2030/III.3/b1}.
 *
 * <p>Two ids that are equal after Unicode normalisation (NFC) and stripping are the same id.
 *
 * @param value the id, from 1 to {@value Identifiers#LONGEST} visible characters
 */
public record ClauseId(@JsonValue String value) implements Comparable<ClauseId> {

    /**
     * Normalises the id.
     *
     * @throws vn.emulation.validation.InvalidValueException if it is blank, too long, holds an invisible
     *     character, or has no document before a slash
     */
    public ClauseId {
        value = Identifiers.normalise("clause", value);
        Validation.start()
                .check(value.indexOf('/') > 0 && !value.endsWith("/"), "clause.shape", value)
                .orThrow();
    }

    /** Returns the id of the given text. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClauseId of(String value) {
        return new ClauseId(value);
    }

    /** Returns the document that the clause stands in: what precedes the first slash. */
    public DocumentId document() {
        return DocumentId.of(value.substring(0, value.indexOf('/')));
    }

    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
