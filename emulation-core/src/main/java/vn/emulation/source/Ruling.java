package vn.emulation.source;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.Validation;

/**
 * A recorded answer to a reading (quyết định áp dụng cách hiểu): from then on the other alternatives do not count.
 *
 * @param reading the reading that is settled
 * @param alternative the key of the alternative that holds
 * @param decidedBy who decided, an office or a code, never a person's name
 * @param decidedOn the day it was decided
 * @param document the number of the minutes or the document that records it
 */
@RecordBuilder
public record Ruling(ReadingId reading, String alternative, String decidedBy, LocalDate decidedOn, String document) {

    /**
     * Normalises the texts.
     *
     * @throws vn.emulation.validation.InvalidValueException if a text is blank
     */
    public Ruling {
        alternative = Identifiers.normalise("alternative", alternative);
        Validation.start()
                .check(!decidedBy.isBlank(), "ruling.decided-by", reading)
                .check(!document.isBlank(), "ruling.document", reading)
                .orThrow();
    }

    /** Returns a builder. */
    public static RulingBuilder builder() {
        return RulingBuilder.builder();
    }
}
