package vn.emulation.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The core's bundle against the code that uses it. */
class MessagesTest {
    private static final ResourceBundle VIETNAMESE = bundle("vi");
    private static final ResourceBundle ENGLISH = bundle("en");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Set<String> NO_KEYS = Set.of("vn.emulation.messages", "vn.emulation", "vn.emulation.");

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("vn.emulation.messages", Locale.forLanguageTag(language));
    }

    static Set<String> keys() {
        return ImmutableSortedSet.copyOf(ENGLISH.keySet());
    }

    @Test
    void both_languages_hold_the_same_keys() {
        assertThat(ImmutableSortedSet.copyOf(VIETNAMESE.keySet())).isEqualTo(keys());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void both_languages_show_the_same_arguments(String key) {
        assertThat(placeholders(VIETNAMESE.getString(key))).isEqualTo(placeholders(ENGLISH.getString(key)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void texts_are_patterns_in_normal_form_without_space_around(String key) {
        for (ResourceBundle texts : List.of(VIETNAMESE, ENGLISH)) {
            String text = texts.getString(key);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text).isEqualTo(text.strip()).isNotBlank();
            assertThat(new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length)
                    .isLessThanOrEqualTo(7);
        }
    }

    @Test
    void each_text_is_used() {
        String code = String.join("\n", Sources.ofCoreAndRules());

        assertThat(keys())
                .filteredOn(key -> usages(key).noneMatch(code::contains))
                .isEmpty();
    }

    /** What is expected of a type is put together from a prefix and a word, the name of a thing from its words. */
    private static Stream<String> usages(String key) {
        return Stream.of(
                        key,
                        key.replaceFirst("^json\\.expected\\.", ""),
                        key.replaceFirst("^thing\\.", "").replace('-', ' '))
                .map(word -> "\"" + word + "\"");
    }

    @Test
    void each_key_in_the_code_has_a_text() {
        assertThat(Sources.ofCore().stream().flatMap(Sources::keys).map(key -> key.group(1)))
                .filteredOn(key -> !NO_KEYS.contains(key))
                .isSubsetOf(keys());
    }

    @Test
    void each_thing_that_has_an_id_has_its_words() {
        Pattern normalised = Pattern.compile("normalise\\(\\s*\"([a-z ]+)\"");

        assertThat(Sources.ofCore().stream()
                        .flatMap(source -> normalised.matcher(source).results()))
                .extracting(thing -> "thing." + thing.group(1).replace(' ', '-'))
                .isSubsetOf(keys());
    }

    @Test
    void each_check_passes_the_arguments_that_its_text_shows() {
        for (String source : Sources.ofCoreAndRules()) {
            Sources.keys(source)
                    .filter(key -> keys().contains(key.group(1)) && isOfCheck(source, key))
                    .forEach(key -> assertThat(Sources.argumentsAfter(source, key.end()))
                            .as(key.group(1))
                            .isEqualTo(placeholders(ENGLISH.getString(key.group(1)))
                                    .size()));
        }
    }

    private static boolean isOfCheck(String source, MatchResult key) {
        int check = source.lastIndexOf("check(", key.start());
        int unique = source.lastIndexOf("unique(", key.start());
        return check > unique
                && !source.substring(check, key.start()).contains(";")
                && !key.group(1).startsWith("json.");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }
}
