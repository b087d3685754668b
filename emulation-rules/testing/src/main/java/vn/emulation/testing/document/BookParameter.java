package vn.emulation.testing.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One parameter with its values through time.
 *
 * @param name the parameter's name
 * @param description what it is
 * @param note the day that chooses among its values, and who else may set it
 * @param values its values
 */
public record BookParameter(String name, String description, String note, List<BookValue> values) {

    /** Copies the list. */
    public BookParameter {
        values = ImmutableList.copyOf(values);
    }
}
