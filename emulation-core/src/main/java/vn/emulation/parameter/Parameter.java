package vn.emulation.parameter;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.ClauseId;
import vn.emulation.text.Identifiers;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * A number or date of a plan or law (tham số), through time.
 *
 * @param name the name that rules ask for it by, such as {@code annual-deadline}
 * @param description what it is
 * @param unit what it counts, such as {@code day} or {@code criteria}
 * @param clock the day that chooses among its values
 * @param delegatedBy the clause of the law that leaves it to provinces, empty where the law does not
 * @param values its values, at least one, of which no two hold on one day
 */
@RecordBuilder
public record Parameter(
        String name,
        LocalisedText description,
        String unit,
        Clock clock,
        Optional<ClauseId> delegatedBy,
        List<DatedValue> values) {

    /**
     * Normalises the name and copies the list.
     *
     * @throws vn.emulation.validation.InvalidValueException if there is no value or two values overlap
     */
    public Parameter {
        name = Identifiers.normalise("parameter", name);
        values = List.copyOf(values);
        Validation.start()
                .check(!values.isEmpty(), "parameter.values", name)
                .check(!overlap(values), "parameter.overlap", name)
                .orThrow();
    }

    private static boolean overlap(List<DatedValue> values) {
        for (int first = 0; first < values.size(); first++) {
            for (DatedValue second : values.subList(first + 1, values.size())) {
                if (values.get(first).window().overlaps(second.window())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the value in force on a day, or empty if none is. */
    public Optional<DatedValue> on(LocalDate day) {
        return values.stream().filter(value -> value.holdsOn(day)).findFirst();
    }

    /** Returns a builder that starts with nothing left to provinces. */
    public static ParameterBuilder builder() {
        return ParameterBuilder.builder().delegatedBy(Optional.empty());
    }
}
