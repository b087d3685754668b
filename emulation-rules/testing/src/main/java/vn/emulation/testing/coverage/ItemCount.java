package vn.emulation.testing.coverage;

/**
 * How many cases show something.
 *
 * @param item what
 * @param cases how many cases, from 0
 */
public record ItemCount(CoverageItem item, int cases) {

    /** Returns whether any does. */
    public boolean seen() {
        return cases > 0;
    }
}
