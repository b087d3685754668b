package vn.emulation.testing.cases;

/**
 * Where a case stands.
 *
 * @param file the file, as messages show it
 * @param line the line on which the case, or its row in a table, begins, from 1
 */
public record CasePlace(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
