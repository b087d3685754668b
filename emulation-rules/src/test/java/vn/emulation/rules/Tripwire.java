package vn.emulation.rules;

/** What hostile rule files try to reach; public, or they could not. Being loaded, made or called sets it off. */
public final class Tripwire {

    static {
        TripwireBell.RUNG.set(true);
    }

    private Tripwire() {}

    /** Called by hostile rule files. */
    public static boolean trip() {
        return true;
    }

    /** Called by hostile rule files. */
    public static int count() {
        return 1;
    }
}
