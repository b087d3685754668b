package vn.emulation.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessageBundleTest {
    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.messages", MessageBundleTest.class.getClassLoader());

    @Test
    void the_default_locale_is_never_consulted() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            MessageBundle texts = MessageBundle.of("vn.emulation.messages", MessageBundleTest.class.getClassLoader());
            assertThat(texts.text(Locale.ENGLISH, "rank.position", 12345))
                    .isEqualTo("The rank (12345) is below 1. Maybe count ranks from 1.");
            assertThat(texts.text(Locale.JAPANESE, "rank.position", 12345))
                    .isEqualTo("Thứ hạng (12345) nhỏ hơn 1. Có thể cần đánh số từ 1.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void knows_which_keys_it_has() {
        assertThat(TEXTS.has("rank.position")).isTrue();
        assertThat(TEXTS.has("rank")).isFalse();
    }

    @Test
    void an_unknown_key_is_a_mistake_of_the_program() {
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> TEXTS.text(Locale.ENGLISH, "rank"));
    }
}
