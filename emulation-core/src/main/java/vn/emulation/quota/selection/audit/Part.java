package vn.emulation.quota.selection.audit;

/**
 * Entrants whom limits join, directly or through others.
 *
 * @param entrants their places in the problem, ascending
 * @param kindOf the class of each within the part, from 0
 * @param scopesOf the scopes that hold each class, the largest first
 * @param sizeOf how many entrants each class has
 * @param scopes all their scopes, the largest first
 */
@SuppressWarnings("ArrayRecordComponent")
record Part(int[] entrants, int[] kindOf, int[][] scopesOf, int[] sizeOf, int[] scopes) {

    /** Returns how many classes there are. */
    int kinds() {
        return sizeOf.length;
    }
}
