package vn.emulation.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.OfferMode;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Verdict;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.apportionment.ApportionmentMethod;
import vn.emulation.source.Treatment;

/** The two bundles of the desk. */
class WordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");
    private static final Pattern LEFT_TO_PICOCLI =
            Pattern.compile("(usage\\.(?!error)|emulation\\.|option\\.|mixin).*");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet());
    }

    @Test
    void both_languages_show_the_same_values() throws IOException {
        Map<String, String> english = texts("en");

        texts("vi")
                .forEach((key, text) -> assertThat(arguments(text))
                        .describedAs(key)
                        .isEqualTo(key.equals("date") ? "012" : arguments(english.get(key))));
    }

    @Test
    void every_text_is_in_normal_form_and_can_be_filled_in() throws IOException {
        for (String language : new String[] {"vi", "en"}) {
            texts(language).forEach((key, text) -> {
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .describedAs(key)
                        .isTrue();
                if (!LEFT_TO_PICOCLI.matcher(key).matches()) {
                    assertThat(new MessageFormat(text, Locale.ROOT).toPattern())
                            .describedAs(key)
                            .doesNotContain("'{");
                    assertThat(text.replace("''", "")).describedAs(key).doesNotContain("'");
                }
            });
        }
    }

    @Test
    void everything_that_can_be_found_and_fixed_has_a_text() throws IOException {
        Map<String, String> texts = texts("en");

        texts.keySet().stream()
                .filter(key -> key.startsWith("table.expected.") && !key.endsWith(".fix"))
                .forEach(key -> assertThat(texts).containsKey(key + ".fix"));
    }

    @Test
    void every_constant_has_a_name_in_both_languages() {
        Stream.of(Verdict.values(), Outcome.values(), ClauseStatus.values(), Treatment.values(), NomineeKind.values())
                .flatMap(Stream::of)
                .forEach(constant -> {
                    assertThat(Words.in("vi").of((Enum<?>) constant)).isNotBlank();
                    assertThat(Words.in("en").of((Enum<?>) constant)).isNotBlank();
                });
        Stream.of(OfferMode.values())
                .forEach(mode -> assertThat(Words.in("vi").text("pool." + mode, "A", "B"))
                        .contains("A"));
        Stream.of(ApportionmentMethod.values())
                .forEach(method -> assertThat(Words.in("en").text("certificate.claim." + method))
                        .isNotEqualTo(Words.in("vi").text("certificate.claim." + method)));
        Stream.of(ApportionmentMethod.values())
                .forEach(method ->
                        assertThat(Words.in("en").text("method." + method)).isNotBlank());
        Stream.of(NomineeKind.values())
                .forEach(kind -> assertThat(Words.in("en").text("kind." + kind)).isNotBlank());
    }

    @Test
    void days_are_written_as_each_language_does() {
        assertThat(Words.in("vi").of(LocalDate.of(2026, 10, 5))).isEqualTo("5/10/2026");
        assertThat(Words.in("en").of(LocalDate.of(2026, 10, 5))).isEqualTo("2026-10-05");
    }

    @Test
    void sentences_begin_with_a_capital_letter() {
        assertThat(Words.in("vi").sentence("đủ điều kiện")).isEqualTo("Đủ điều kiện");
        assertThat(Words.in("vi").sentence("")).isEmpty();
    }

    private static String arguments(String text) {
        StringBuilder arguments = new StringBuilder();
        ARGUMENT.matcher(text)
                .results()
                .map(each -> each.group(1))
                .sorted()
                .distinct()
                .forEach(arguments::append);
        return arguments.toString();
    }

    @Test
    void of_more_than_twelve_ids_the_others_are_counted() {
        List<String> ids = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n");

        assertThat(Words.in("en").some(List.of(), "place.more")).isEmpty();
        assertThat(Words.in("en").some(ids.subList(0, 11), "place.more")).isEqualTo("a, b, c, d, e, f, g, h, i, j, k");
        assertThat(Words.in("en").some(ids.subList(0, 12), "place.more"))
                .isEqualTo("a, b, c, d, e, f, g, h, i, j, k, l");
        assertThat(Words.in("en").some(ids.subList(0, 13), "place.more"))
                .isEqualTo("a, b, c, d, e, f, g, h, i, j, k, l and 1 more");
        assertThat(Words.in("vi").some(ids, "select.some"))
                .isEqualTo("a, b, c, d, e, f, g, h, i, j, k, l và 2 đối tượng khác");
    }

    private static Map<String, String> texts(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                WordsTest.class.getResourceAsStream("/vn/emulation/cli/desk_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
