package vn.emulation.quota.selection.audit;

/** How much work may still be done; a search that runs out of it proves nothing. */
final class Effort {
    private long left;

    Effort(long left) {
        this.left = left;
    }

    void spend(long work) {
        left -= work;
    }

    boolean isSpent() {
        return left < 0;
    }
}
