package vn.emulation.cli.testing;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * A case and what came of it.
 *
 * @param name what it is called
 * @param file its file
 * @param line its line, from 1
 * @param clause the clause it is for, empty for none
 * @param why what it shows, empty where nobody said
 * @param passed whether everything came as expected
 * @param differences what came otherwise, line by line with the reason; none where it passed
 */
@RecordBuilder
public record TestedCase(
        String name, String file, int line, String clause, String why, boolean passed, List<String> differences) {

    /** Copies the list. */
    public TestedCase {
        differences = List.copyOf(differences);
    }
}
