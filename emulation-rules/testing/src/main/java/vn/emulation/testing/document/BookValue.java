package vn.emulation.testing.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a parameter is worth in some days.
 *
 * @param inForce the days
 * @param values the value, or one for each way of reading
 * @param citations where it is written, with the words relied on
 * @param checkedOn the day on which somebody last compared it with the text
 */
public record BookValue(String inForce, List<String> values, List<String> citations, String checkedOn) {

    /** Copies the lists. */
    public BookValue {
        values = ImmutableList.copyOf(values);
        citations = ImmutableList.copyOf(citations);
    }
}
