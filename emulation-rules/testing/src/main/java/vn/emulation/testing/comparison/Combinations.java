package vn.emulation.testing.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The subsets of one size of the numbers below another, in the order of words. Not thread-safe. */
final class Combinations {

    private final int numbers;
    private final int[] places;
    private boolean ended;

    Combinations(int numbers, int size) {
        this.numbers = numbers;
        this.places = new int[size];
        for (int place = 0; place < size; place++) {
            places[place] = place;
        }
        this.ended = size > numbers;
    }

    /** Returns the next ones, fewer than asked for at the end. */
    List<BitSet> next(int most) {
        List<BitSet> next = new ArrayList<>();
        while (!ended && next.size() < most) {
            BitSet set = new BitSet();
            for (int place : places) {
                set.set(place);
            }
            next.add(set);
            advance();
        }
        return next;
    }

    private void advance() {
        int last = places.length - 1;
        int moved = last;
        while (moved >= 0 && places[moved] == numbers - places.length + moved) {
            moved--;
        }
        ended = moved < 0;
        if (!ended) {
            places[moved]++;
            for (int place = moved + 1; place <= last; place++) {
                places[place] = places[place - 1] + 1;
            }
        }
    }
}
