package vn.emulation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalisedTextTest {

    @ParameterizedTest
    @CsvSource({"en, Round", "en-GB, Round", "vi, Đợt xét", "fr, Đợt xét", "und, Đợt xét", "tr-TR, Đợt xét"})
    void english_is_for_english_locales_and_vietnamese_for_all_others(String tag, String expected) {
        LocalisedText text = new LocalisedText("Đợt xét", "Round");

        assertThat(text.in(Locale.forLanguageTag(tag))).isEqualTo(expected);
    }
}
