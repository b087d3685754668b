package vn.emulation.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.stream.IntStream;
import vn.emulation.validation.Validation;

/**
 * How the individuals of a collective came through the year (thành viên của tập thể).
 *
 * @param assessed how many were assessed, from 1
 * @param completed how many of them completed their tasks, from 0
 * @param advancedWorkers how many of them are advanced workers, from 0
 * @param grassrootsFighters how many of them are grassroots emulation fighters, from 0
 * @param warned how many of them were disciplined with a warning or more in the year, from 0
 */
@RecordBuilder
public record Staff(int assessed, int completed, int advancedWorkers, int grassrootsFighters, int warned) {

    /**
     * Validates the counts.
     *
     * @throws vn.emulation.validation.InvalidValueException if nobody was assessed, or a count is below 0 or above that
     */
    public Staff {
        Validation validation = Validation.start().check(assessed >= 1, "staff.assessed", assessed);
        int most = assessed;
        IntStream.of(completed, advancedWorkers, grassrootsFighters, warned)
                .forEach(count -> validation.check(count >= 0 && count <= most, "staff.count", count, most));
        validation.orThrow();
    }
}
