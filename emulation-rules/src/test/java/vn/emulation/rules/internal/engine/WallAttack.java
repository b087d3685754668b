package vn.emulation.rules.internal.engine;

import vn.emulation.rules.Bystander;
import vn.emulation.rules.Tripwire;

/**
 * A hostile text and what stops it.
 *
 * @param missing what the compiler misses for want of the class loader's leave, a dash for nothing
 * @param reached what the scan finds, "late" where the engine runs the text before
 * @param hostile what is hostile about it
 * @param text the whole text
 */
record WallAttack(String missing, String reached, String hostile, String text) {

    boolean isStoppedByLoader() {
        return !missing.equals("-");
    }

    boolean isScannedInTime() {
        return !reached.equals("late");
    }

    /** The text that reaches for a class which must not even be loaded. */
    String withTripwire() {
        return text.replace("{T}", Tripwire.class.getName());
    }

    /** The text that reaches for a class which must not be called. */
    String withBystander() {
        return text.replace("{T}", Bystander.class.getName());
    }

    @Override
    public String toString() {
        return hostile;
    }
}
