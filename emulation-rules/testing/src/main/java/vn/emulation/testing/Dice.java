package vn.emulation.testing;

import java.util.List;
import java.util.SplittableRandom;

/** Draws that are the same for the same seed and index on every machine. Not thread-safe. */
final class Dice {

    /** Odd, and no multiple of the generator's own step, or neighbours would draw shifted copies of one stream. */
    private static final long SPREAD = 0xD1342543DE82EF95L;

    private final SplittableRandom random;

    Dice(long seed, long index) {
        this.random = new SplittableRandom(new SplittableRandom(seed ^ (index * SPREAD)).nextLong());
    }

    /** Returns a number from 0 to below the bound, taken from plain longs: how bounded draws are made may change. */
    int below(int bound) {
        return (int) ((random.nextLong() >>> 1) % bound);
    }

    /** Returns whether something happens that happens so many times in a thousand. */
    boolean happens(int perMille) {
        return below(1_000) < perMille;
    }

    <T> T one(List<T> items) {
        return items.get(below(items.size()));
    }
}
