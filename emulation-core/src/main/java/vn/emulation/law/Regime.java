package vn.emulation.law;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import vn.emulation.source.DocumentId;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.Validation;

/**
 * What the law was in some days (chế độ pháp luật): a law with the decree that details it.
 *
 * @param id the regime's id
 * @param title what a person calls it
 * @param received the days on which a dossier that it judges was received
 * @param documents the documents it consists of, at least one
 * @param textKnown whether its text is known here; if not, nothing is decided by it
 */
@RecordBuilder
public record Regime(
        RegimeId id, LocalisedText title, DateWindow received, List<DocumentId> documents, boolean textKnown) {

    /**
     * Copies the documents.
     *
     * @throws vn.emulation.validation.InvalidValueException if no document is named
     */
    public Regime {
        documents = ImmutableSet.copyOf(documents).asList();
        Validation.start()
                .check(!documents.isEmpty(), "law.regime-documents", id)
                .orThrow();
    }

    /** Returns a builder. */
    public static RegimeBuilder builder() {
        return RegimeBuilder.builder();
    }
}
