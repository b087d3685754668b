package vn.emulation.json;

import vn.emulation.time.WorkCalendar;

/**
 * A file that holds a work calendar.
 *
 * @param schemaVersion the version of the file's form, 1
 * @param calendar the calendar
 */
public record WorkCalendarFile(int schemaVersion, WorkCalendar calendar) implements VersionedFile {

    /**
     * Validates the version.
     *
     * @throws vn.emulation.validation.InvalidValueException if the version is not 1
     */
    public WorkCalendarFile {
        FileValidation.checkVersion(schemaVersion);
    }
}
