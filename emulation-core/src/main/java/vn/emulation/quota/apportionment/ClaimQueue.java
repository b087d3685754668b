package vn.emulation.quota.apportionment;

/** Units by the strength of their claims to a next place, the strongest first; equal ones in any order. */
final class ClaimQueue {
    private final Contest contest;
    private final ClaimOrder order;
    private final int[] held;
    private final int[] heap;
    private int size;

    /** Queues the units that may hold more than they do. */
    ClaimQueue(Contest contest, ClaimOrder order, int[] held) {
        this.contest = contest;
        this.order = order;
        this.held = held;
        heap = new int[held.length];
        for (int i = 0; i < held.length; i++) {
            if (held[i] < contest.most[i]) {
                heap[size++] = i;
            }
        }
        for (int slot = size / 2 - 1; slot >= 0; slot--) {
            sink(slot);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int strongest() {
        return heap[0];
    }

    /** Puts the strongest where it belongs after it received a place, or removes it when it may hold no more. */
    void update() {
        if (held[heap[0]] < contest.most[heap[0]]) {
            sink(0);
        } else {
            remove();
        }
    }

    void remove() {
        heap[0] = heap[--size];
        sink(0);
    }

    private void sink(int from) {
        int unit = heap[from];
        int slot = from;
        while (2 * slot + 1 < size) {
            int child = 2 * slot + 1;
            if (child + 1 < size && compare(heap[child + 1], heap[child]) > 0) {
                child++;
            }
            if (compare(heap[child], unit) <= 0) {
                break;
            }
            heap[slot] = heap[child];
            slot = child;
        }
        heap[slot] = unit;
    }

    private int compare(int unit, int other) {
        return order.compare(
                unit, (long) contest.prior[unit] + held[unit], other, (long) contest.prior[other] + held[other]);
    }
}
