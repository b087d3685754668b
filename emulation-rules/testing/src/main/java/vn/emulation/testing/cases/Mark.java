package vn.emulation.testing.cases;

/**
 * A place in a file.
 *
 * @param line the line, from 1; 0 for what stands in no file
 * @param column the column, from 1; 0 likewise
 */
record Mark(int line, int column) {

    static final Mark NOWHERE = new Mark(0, 0);

    boolean isSomewhere() {
        return line > 0;
    }

    /** Returns this, or the other place if this is none. */
    Mark or(Mark other) {
        return isSomewhere() ? this : other;
    }
}
