package vn.emulation.rules.startup;

/** What plain rules tell their findings to. */
public final class Findings {

    private int told;

    /** What stands in the way. */
    public void bars(Object about) {
        told++;
    }

    /** What is met. */
    public void satisfies(Object about) {
        told++;
    }

    /** What is missing. */
    public void needs(Object about, String what) {
        told++;
    }

    /** What a person should look at. */
    public void warns(Object about) {
        told++;
    }

    /** What comes first. */
    public void prefers(Object about, String by) {
        told++;
    }

    /** How many there are at most. */
    public void limits(Object about, String most) {
        told++;
    }

    /** Names a limit. */
    public String atMost(String limit) {
        return limit;
    }

    int told() {
        return told;
    }
}
