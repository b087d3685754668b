package vn.emulation.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void a_number_that_is_none_is_refused() {
        assertThat(Options.of("--part", "500").count("part", 7)).isEqualTo(500);
        assertThat(Options.of().count("part", 7)).isEqualTo(7);
        assertThatThrownBy(() -> Options.of("--part", "0").count("part", 7))
                .hasMessage("The option (--part) holds (0), which is no whole number from 1.\nMaybe leave it out.");
    }
}
