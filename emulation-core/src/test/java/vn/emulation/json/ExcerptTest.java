package vn.emulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void sixty_characters_are_shown_and_no_more() {
        assertThat(Excerpt.of("ệ".repeat(59))).isEqualTo("ệ".repeat(59));
        assertThat(Excerpt.of("ệ".repeat(60))).isEqualTo("ệ".repeat(60));
        assertThat(Excerpt.of("ệ".repeat(61))).isEqualTo("ệ".repeat(60) + "…");
    }

    @Test
    void a_character_outside_the_first_plane_counts_once_and_stays_whole() {
        assertThat(Excerpt.of("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
    }

    @Test
    void what_cannot_be_seen_is_spelt_out() {
        assertThat(Excerpt.of("a\nb\u0000\u200b\u202e\ud83d")).isEqualTo("a\\u{a}b\\u{0}\\u{200b}\\u{202e}\\u{d83d}");
    }
}
