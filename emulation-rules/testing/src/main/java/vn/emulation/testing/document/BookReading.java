package vn.emulation.testing.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One question that clauses leave open.
 *
 * @param id the reading's id
 * @param question the question
 * @param alternatives the answers, each with its key; the default says so
 * @param why why the default is preferred
 */
public record BookReading(String id, String question, List<String> alternatives, String why) {

    /** Copies the list. */
    public BookReading {
        alternatives = ImmutableList.copyOf(alternatives);
    }
}
