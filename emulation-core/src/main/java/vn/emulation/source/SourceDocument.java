package vn.emulation.source;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * A document that a campaign rests on (văn bản), such as a plan or a decision.
 *
 * <p>A text at hand often lacks its number or the day it was signed; what can still be told of that day is a first and
 * a last possible day.
 *
 * @param id the document's id, the first part of its clause ids
 * @param title what the document calls itself
 * @param issuer the body that issued it
 * @param number its number, empty when the text does not state it
 * @param issuedOn the day it was issued, empty when the text does not state it
 * @param issuedNotBefore the first day on which it can have been issued, empty when nothing tells
 * @param issuedNotAfter the last day on which it can have been issued, empty when nothing tells
 */
@RecordBuilder
public record SourceDocument(
        DocumentId id,
        LocalisedText title,
        LocalisedText issuer,
        Optional<String> number,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> issuedNotBefore,
        Optional<LocalDate> issuedNotAfter) {

    /**
     * Validates the days against each other.
     *
     * @throws vn.emulation.validation.InvalidValueException if the day of issue lies outside what is possible
     */
    public SourceDocument {
        LocalDate first = issuedNotBefore.orElse(LocalDate.MIN);
        Validation.start()
                .check(
                        issuedOn.map(day -> !day.isBefore(first)).orElse(true),
                        "document.issued-early",
                        id,
                        issuedOn.map(LocalDate::toString).orElse(""),
                        first)
                .check(
                        issuedNotAfter
                                .map(last -> !last.isBefore(issuedOn.orElse(first)))
                                .orElse(true),
                        "document.issued-late",
                        id,
                        issuedOn.orElse(first),
                        issuedNotAfter.map(LocalDate::toString).orElse(""))
                .orThrow();
    }

    /** Returns a builder. */
    public static SourceDocumentBuilder builder() {
        return SourceDocumentBuilder.builder();
    }
}
