package vn.emulation.rules.internal.fact;

import java.util.function.IntPredicate;

/** Years that follow each other without a gap (liên tục). */
final class YearRun {

    private YearRun() {}

    /** Returns how many years up to the given one all belong to the run; 0 if that one does not. */
    static int ending(int last, IntPredicate years) {
        int length = 0;
        while (years.test(last - length)) {
            length++;
        }
        return length;
    }

    /** Returns whether a year is among so many years of which the last is given. */
    static boolean isWithin(int year, long span, int last) {
        return span > 0 && year <= last && year > last - span;
    }
}
