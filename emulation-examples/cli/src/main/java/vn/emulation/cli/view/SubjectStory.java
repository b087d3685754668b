package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.nominee.NomineeKind;

/**
 * Whom a dossier is about, and what it asks for.
 *
 * @param dossier the dossier's id
 * @param nominee the nominee's id
 * @param kind the kind of nominee
 * @param kindName the same, in words
 * @param unit the unit's id
 * @param unitName the unit's name
 * @param form the id of the form of award
 * @param formName its name
 * @param receivedOn the day the dossier was received, empty when that is not recorded
 */
@RecordBuilder
public record SubjectStory(
        String dossier,
        String nominee,
        NomineeKind kind,
        String kindName,
        String unit,
        String unitName,
        String form,
        String formName,
        Optional<LocalDate> receivedOn) {

    static SubjectStoryBuilder builder() {
        return SubjectStoryBuilder.builder();
    }
}
