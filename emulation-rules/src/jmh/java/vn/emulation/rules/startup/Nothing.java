package vn.emulation.rules.startup;

/** What a JVM takes that does nothing but print. */
public final class Nothing {

    private Nothing() {}

    /** Prints a line. */
    public static void main(String[] arguments) {
        System.out.println("nothing");
    }
}
