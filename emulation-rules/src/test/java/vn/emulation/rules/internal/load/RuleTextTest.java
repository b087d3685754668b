package vn.emulation.rules.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x180F, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFFA0,
                0x1D159, 0xE0100, 0xE01EF
            })
    void a_character_of_which_nothing_is_drawn_is_found(int codePoint) {
        assertThat(RuleText.hidden("khen" + Character.toString(codePoint) + " thưởng"))
                .hasValue(4);
    }

    /** Neighbours of those above: a letter, a mark, a symbol. */
    @Test
    void what_a_person_sees_is_not_hidden() {
        assertThat(RuleText.hidden("Bằng khen\u0323 \u1161 \u0350 \u2801 \uFFA1\t\r\n"))
                .isEmpty();
    }
}
