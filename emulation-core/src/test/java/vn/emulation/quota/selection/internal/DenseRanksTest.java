package vn.emulation.quota.selection.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DenseRanksTest {

    @Test
    void ranks_have_no_gaps_and_equal_numbers_one_rank() {
        long[] numbers = {7, Long.MIN_VALUE, 7, -1, Long.MAX_VALUE, 8};
        assertThat(DenseRanks.of(numbers)).containsExactly(2, 0, 2, 1, 4, 3);
        assertThat(numbers).startsWith(7, Long.MIN_VALUE);
        assertThat(DenseRanks.of(new long[0])).isEmpty();
    }
}
