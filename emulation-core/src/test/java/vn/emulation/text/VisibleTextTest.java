package vn.emulation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody else's text on one line of a terminal. */
class VisibleTextTest {

    @Test
    void letters_are_composed() {
        assertThat(VisibleText.of("Hô\u0300 sơ")).isEqualTo("Hồ sơ");
    }

    @Test
    void line_breaks_and_tabs_become_single_spaces() {
        assertThat(VisibleText.of(" một\r\n\thai ")).isEqualTo("một hai");
    }

    @Test
    void what_cannot_be_seen_is_spelt_out() {
        assertThat(VisibleText.of("a\u001b[31m\u202e\u0000\ud800b")).isEqualTo("a\\u{1b}[31m\\u{202e}\\u{0}\\u{d800}b");
    }

    @Test
    void an_excerpt_counts_characters_and_cuts_none_in_half() {
        assertThat(VisibleText.excerpt("𝒳𝒴𝒵", 3)).isEqualTo("𝒳𝒴𝒵");
        assertThat(VisibleText.excerpt("𝒳𝒴𝒵", 2)).isEqualTo("𝒳𝒴…");
    }
}
