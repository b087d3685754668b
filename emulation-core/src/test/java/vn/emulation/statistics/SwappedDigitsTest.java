package vn.emulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwappedDigitsTest {

    @Test
    void neighbours_change_places_and_the_number_keeps_its_length() {
        assertThat(SwappedDigits.of(1223)).containsExactly(2123L, 1232L);
        assertThat(SwappedDigits.of(105)).containsExactly(150L);
        assertThat(SwappedDigits.of(7)).isEmpty();
        assertThat(SwappedDigits.of(0)).isEmpty();
    }
}
