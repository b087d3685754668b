package vn.emulation.testing.cases;

/**
 * One thing that came otherwise than expected.
 *
 * @param what what it is, such as {@code HS-1 verdict}
 * @param expected what was expected
 * @param found what was found
 */
public record CaseDifference(String what, String expected, String found) {

    @Override
    public String toString() {
        return what + ": expected (" + expected + "), found (" + found + ")";
    }
}
