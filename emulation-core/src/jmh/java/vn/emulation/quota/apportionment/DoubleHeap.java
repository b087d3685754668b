package vn.emulation.quota.apportionment;

/** Units by weight / (places + offset) as doubles, the largest first. */
final class DoubleHeap {
    private final long[] weights;
    private final int[] places;
    private final double offset;
    private final int[] heap;
    private final double[] claims;

    DoubleHeap(long[] weights, int[] places, double offset) {
        this.weights = weights;
        this.places = places;
        this.offset = offset;
        heap = new int[weights.length];
        claims = new double[weights.length];
        for (int i = 0; i < heap.length; i++) {
            heap[i] = i;
            claims[i] = claim(i);
        }
        for (int slot = heap.length / 2 - 1; slot >= 0; slot--) {
            sink(slot);
        }
    }

    int top() {
        return heap[0];
    }

    /** Puts the first where it belongs after it received a place. */
    void lowerTop() {
        claims[heap[0]] = claim(heap[0]);
        sink(0);
    }

    private double claim(int unit) {
        return weights[unit] / (places[unit] + offset);
    }

    private void sink(int from) {
        int unit = heap[from];
        int slot = from;
        while (2 * slot + 1 < heap.length) {
            int child = 2 * slot + 1;
            if (child + 1 < heap.length && claims[heap[child + 1]] > claims[heap[child]]) {
                child++;
            }
            if (claims[heap[child]] <= claims[unit]) {
                break;
            }
            heap[slot] = heap[child];
            slot = child;
        }
        heap[slot] = unit;
    }
}
