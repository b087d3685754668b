package vn.emulation.rules;

import java.util.Map;

/**
 * A hostile class of conditions and what stops it.
 *
 * @param missing what the virtual machine misses for want of the class loader's leave, a dash for nothing
 * @param reached what the scan finds
 * @param hostile what is hostile about it
 * @param name the name of its class
 * @param classes the class files, by name
 */
record WallAttack(String missing, String reached, String hostile, String name, Map<String, byte[]> classes) {

    boolean isStoppedByLoader() {
        return !missing.equals("-");
    }

    @Override
    public String toString() {
        return hostile;
    }
}
