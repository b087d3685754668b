package vn.emulation.rules.internal.proof;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Bounds on the differences of whole numbers (difference constraints): for each two slots, how much the first can
 * exceed the second at most. Days count as the number of days since the epoch; no bound ever links them to numbers.
 */
final class Bounds {

    /** No bound; far enough from the ends of {@code long} that two may be added. */
    static final long NONE = Long.MAX_VALUE / 4;

    private static final int ZERO = 0;

    private final Map<Slot, Integer> places;
    private long[][] most;

    Bounds() {
        this.places = new LinkedHashMap<>();
        this.most = new long[1][1];
    }

    private Bounds(Bounds other) {
        this.places = new LinkedHashMap<>(other.places);
        this.most = Arrays.stream(other.most).map(long[]::clone).toArray(long[][]::new);
    }

    Bounds copy() {
        return new Bounds(this);
    }

    Set<Slot> slots() {
        return ImmutableSet.copyOf(places.keySet());
    }

    boolean has(Slot slot) {
        return places.containsKey(slot);
    }

    /** Makes room for a slot of which nothing is known yet. */
    void add(Slot slot) {
        if (places.putIfAbsent(slot, most.length) != null) {
            return;
        }
        int size = most.length + 1;
        long[][] wider = new long[size][];
        for (int row = 0; row < size; row++) {
            wider[row] = new long[size];
            Arrays.fill(wider[row], NONE);
            if (row < most.length) {
                System.arraycopy(most[row], 0, wider[row], 0, most.length);
            }
            wider[row][row] = 0;
        }
        most = wider;
    }

    /** States that the first exceeds the second by a number at most; an empty slot is the number 0. */
    boolean state(Optional<Slot> first, Optional<Slot> second, long number) {
        int row = place(first);
        int column = place(second);
        if (number >= most[row][column]) {
            return false;
        }
        most[row][column] = Math.max(number, -NONE);
        return true;
    }

    boolean atMost(Slot slot, long number) {
        return state(Optional.of(slot), Optional.empty(), number);
    }

    boolean atLeast(Slot slot, long number) {
        return state(Optional.empty(), Optional.of(slot), -number);
    }

    private int place(Optional<Slot> slot) {
        slot.ifPresent(this::add);
        return slot.map(places::get).orElse(ZERO);
    }

    /** Draws every conclusion; returns whether the bounds can hold together. */
    boolean close() {
        for (int via = 0; via < most.length; via++) {
            for (int row = 0; row < most.length; row++) {
                if (most[row][via] < NONE) {
                    relax(row, via);
                }
            }
        }
        for (int place = 0; place < most.length; place++) {
            if (most[place][place] < 0) {
                return false;
            }
        }
        return true;
    }

    private void relax(int row, int via) {
        for (int column = 0; column < most.length; column++) {
            if (most[via][column] < NONE) {
                long through = most[row][via] + most[via][column];
                most[row][column] = Math.min(most[row][column], Math.max(through, -NONE));
            }
        }
    }

    /** Returns how much the first exceeds the second at most, or empty for no bound; after {@link #close}. */
    OptionalLong most(Slot first, Slot second) {
        return bound(most[place(Optional.of(first))][place(Optional.of(second))]);
    }

    OptionalLong most(Slot slot) {
        return bound(most[place(Optional.of(slot))][ZERO]);
    }

    OptionalLong least(Slot slot) {
        OptionalLong negated = bound(most[ZERO][place(Optional.of(slot))]);
        return negated.isPresent() ? OptionalLong.of(-negated.getAsLong()) : negated;
    }

    private static OptionalLong bound(long number) {
        return number >= NONE ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
