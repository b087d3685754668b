package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small cases of two crossing trees, each with what it is about. */
class CrossingLimitsTest {
    private static final int FREE = Integer.MAX_VALUE;

    /** Two units, two kinds, each at most one: the best of unit B, the best of A, and a collective of B. */
    @Test
    void filling_the_places_may_cost_the_best() {
        Rows rows = rows(new int[] {0, 1, 2}, new int[] {0, 1, 2}, new int[] {1, 1, 1});
        LimitTree units = flat(new int[] {2, 1, 1}, new int[3], new int[] {2, 1, 2});
        LimitTree kinds = flat(new int[] {2, 1, 1}, new int[3], new int[] {1, 1, 2});

        assertBest(TwoLaminarKernel.solve(rows, units, kinds, false), new int[] {1, 0, 0}, new int[] {-1, -1, -1});
        assertBest(TwoLaminarKernel.solve(rows, units, kinds, true), new int[] {0, 1, 1}, new int[] {-1, -1, -1});
    }

    /** On one level, the first row shuts out the two others, which are more together. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_level_takes_the_most_it_can(boolean fillFirst) {
        Rows rows = rows(new int[] {0, 0, 0}, new int[] {0, 1, 2}, new int[] {1, 1, 1});
        LimitTree units = flat(new int[] {FREE, 1, FREE}, new int[3], new int[] {1, 1, 2});
        LimitTree kinds = flat(new int[] {FREE, 1, FREE}, new int[3], new int[] {1, 2, 1});

        assertBest(TwoLaminarKernel.solve(rows, units, kinds, fillFirst), new int[] {0, 1, 1}, new int[] {-1, -1, -1});
    }

    /** Two kinds in either of two units, one place each; the kinds leave room, or else all depend on each other. */
    @Test
    void ties_are_one_group_where_a_limit_connects_them() {
        Rows rows = rows(new int[4], new int[] {0, 1, 2, 3}, new int[] {1, 1, 1, 1});
        LimitTree units = flat(new int[] {FREE, 1, 1}, new int[3], new int[] {1, 1, 2, 2});
        int[] kindOfType = {1, 2, 1, 2};

        assertThat(best(TwoLaminarKernel.solve(rows, units, flat(new int[] {4, 2, 2}, new int[3], kindOfType), false))
                        .group())
                .isEqualTo(new int[] {0, 0, 1, 1});
        assertThat(best(TwoLaminarKernel.solve(rows, units, flat(new int[] {4, 1, 2}, new int[3], kindOfType), false))
                        .group())
                .isEqualTo(new int[] {0, 0, 0, 0});
        assertThat(best(TwoLaminarKernel.solve(
                                rows, units, flat(new int[] {4, 2, 2}, new int[] {0, 1, 0}, kindOfType), false))
                        .group())
                .isEqualTo(new int[] {0, 0, 0, 0});
    }

    /** Which of two equals goes in decides which of two others does, on the next level. */
    @Test
    void a_tie_may_reach_over_levels() {
        Rows rows = rows(new int[] {0, 0, 1, 1}, new int[] {0, 1, 2, 3}, new int[] {1, 1, 1, 1});
        LimitTree units = flat(new int[] {2, 1, 1}, new int[3], new int[] {1, 2, 1, 2});
        LimitTree kinds = flat(new int[] {2, 1, 1}, new int[3], new int[] {1, 1, 2, 2});

        assertThat(best(TwoLaminarKernel.solve(rows, units, kinds, false)).group())
                .isEqualTo(new int[] {0, 0, 0, 0});
    }

    @Test
    void members_of_a_row_taken_in_part_are_a_group_alone() {
        Rows rows = rows(new int[] {0, 1}, new int[] {0, 1}, new int[] {3, 1});
        LimitTree whole = flat(new int[] {2}, new int[1], new int[2]);

        assertBest(TwoLaminarKernel.solve(rows, whole, whole, false), new int[] {2, 0}, new int[] {0, -1});
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void a_floor_may_ask_for_as_many_as_the_other_tree_allows(int floor) {
        Rows rows = rows(new int[] {0, 1}, new int[] {0, 1}, new int[] {9, 4});
        LimitTree units = flat(new int[] {10, 10, 10}, new int[] {0, 0, floor}, new int[] {1, 2});
        LimitTree kinds = flat(new int[] {10, 10, 3}, new int[3], new int[] {1, 2});

        KernelOutcome outcome = TwoLaminarKernel.solve(rows, units, kinds, false);

        if (floor > 3) {
            assertThat(outcome).isEqualTo(new KernelOutcome.Infeasible(2, 4, 3));
        } else {
            assertBest(outcome, new int[] {10 - floor, floor}, new int[] {0, 1});
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void floors_of_both_trees_add_up_where_nobody_lies_in_both(int cap) {
        Rows rows = rows(new int[] {0, 1}, new int[] {0, 1}, new int[] {5, 5});
        LimitTree units = flat(new int[] {cap, 9, 9}, new int[] {0, 2, 0}, new int[] {1, 2});
        LimitTree kinds = flat(new int[] {9, 9, 9}, new int[] {0, 0, 2}, new int[] {1, 2});

        KernelOutcome outcome = TwoLaminarKernel.solve(rows, units, kinds, false);

        if (cap < 4) {
            assertThat(outcome).isEqualTo(new KernelOutcome.Infeasible(0, 4, 3));
        } else {
            assertBest(outcome, new int[] {cap - 2, 2}, new int[] {0, 1});
        }
    }

    /** A place more for the first level is not worth one of all, nor are two. */
    @Test
    void filling_the_places_comes_before_any_number_of_the_best() {
        Rows rows = rows(new int[] {0, 0, 1, 1, 1}, new int[] {0, 1, 2, 3, 4}, new int[] {1, 1, 1, 1, 1});
        LimitTree units = flat(new int[] {FREE, 1, 1, 1}, new int[4], new int[] {1, 2, 1, 2, 3});
        LimitTree kinds = flat(new int[] {FREE, 1, 1, 1}, new int[4], new int[] {2, 3, 1, 2, 3});
        int[] none = {-1, -1, -1, -1, -1};

        assertBest(TwoLaminarKernel.solve(rows, units, kinds, true), new int[] {0, 0, 1, 1, 1}, none);
        assertBest(TwoLaminarKernel.solve(rows, units, kinds, false), new int[] {1, 1, 0, 0, 0}, none);
    }

    /** Two units with one other entrant each must have three; those they share a kind with may be three. */
    @Test
    void a_cap_is_named_for_what_floors_leave_to_it() {
        Rows rows = rows(new int[5], new int[] {0, 1, 2, 3, 4}, new int[] {1, 5, 1, 5, 9});
        LimitTree units = flat(new int[] {FREE, 9, 9, 9}, new int[] {0, 3, 3, 0}, new int[] {1, 1, 2, 2, 3});
        LimitTree kinds = flat(new int[] {FREE, 9, 3}, new int[3], new int[] {1, 2, 1, 2, 1});

        assertThat(TwoLaminarKernel.solve(rows, units, kinds, true)).isEqualTo(new KernelOutcome.Infeasible(6, 4, 3));
    }

    @Test
    void a_node_is_named_for_the_floors_inside_it() {
        Rows rows = rows(new int[4], new int[] {0, 1, 2, 3}, new int[] {5, 5, 5, 5});
        int[] parent = {-1, 0, 1, 1};
        LimitTree units = new LimitTree(parent, new int[] {9, 9, 9, 9}, new int[] {0, 0, 2, 2}, new int[] {2, 2, 3, 3});
        LimitTree kinds = flat(new int[] {FREE, 1, 2}, new int[3], new int[] {1, 2, 1, 2});

        assertThat(TwoLaminarKernel.solve(rows, units, kinds, true)).isEqualTo(new KernelOutcome.Infeasible(1, 4, 3));
    }

    @Test
    void deep_trees_need_no_deep_stack() {
        int depth = 200_000;
        int[] parent = IntStream.range(-1, depth - 1).toArray();
        int[] cap = new int[depth];
        Arrays.fill(cap, 2);
        LimitTree chain = new LimitTree(parent, cap, new int[depth], new int[] {depth - 1, depth - 1});
        Rows rows = rows(new int[] {0, 0}, new int[] {0, 1}, new int[] {2, 1});

        assertBest(TwoLaminarKernel.solve(rows, chain, chain, true), new int[] {2, 0}, new int[] {0, 0});
    }

    private static Rows rows(int[] level, int[] type, int[] count) {
        return new Rows(level, type, count, Arrays.stream(type).max().orElseThrow() + 1);
    }

    private static LimitTree flat(int[] cap, int[] floor, int[] leaf) {
        int[] parent = new int[cap.length];
        parent[0] = -1;
        return new LimitTree(parent, cap, floor, leaf);
    }

    private static KernelOutcome.Best best(KernelOutcome outcome) {
        assertThat(outcome).isInstanceOf(KernelOutcome.Best.class);
        return (KernelOutcome.Best) outcome;
    }

    private static void assertBest(KernelOutcome outcome, int[] taken, int[] group) {
        assertThat(best(outcome).taken()).isEqualTo(taken);
        assertThat(best(outcome).group()).isEqualTo(group);
    }
}
