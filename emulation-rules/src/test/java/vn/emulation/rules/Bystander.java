package vn.emulation.rules;

/** What hostile rules call where only being called counts: the engine itself loads the classes that rules name. */
public final class Bystander {

    private Bystander() {}

    /** Called by hostile rules. */
    public static boolean trip() {
        TripwireBell.RUNG.set(true);
        return true;
    }

    /** Called by hostile rules. */
    public static int count() {
        TripwireBell.RUNG.set(true);
        return 1;
    }
}
