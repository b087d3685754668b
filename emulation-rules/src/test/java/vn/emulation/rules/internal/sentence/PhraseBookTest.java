package vn.emulation.rules.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.Word;

/** Every word has one phrase, and no two words share one. */
class PhraseBookTest {

    private static final PhraseBook BOOK = PhraseBook.load();
    private static final SentenceGrammar GRAMMAR = new SentenceGrammar(BOOK);

    private static List<Production> productions(Subject subject) {
        return GRAMMAR.of(Optional.of(subject)).all();
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void no_two_expansions_share_a_phrase(Subject subject) {
        Map<String, List<String>> expansions = productions(subject).stream()
                .collect(Collectors.groupingBy(
                        production -> production.of()
                                + String.join(" ", production.phrase().parts()).toLowerCase(Locale.ROOT)
                                + production.slots(),
                        Collectors.mapping(Production::drl, Collectors.toList())));

        assertThat(expansions.values()).allSatisfy(drl -> assertThat(drl).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void no_expansion_has_two_phrases(Subject subject) {
        Map<String, List<Phrase>> phrases = productions(subject).stream()
                .collect(Collectors.groupingBy(
                        production -> production.of() + " " + production.drl() + production.slots(),
                        Collectors.mapping(Production::phrase, Collectors.toList())));

        assertThat(phrases.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void every_field_and_measure_has_a_phrase_and_a_yes_or_no_its_contrary(Subject subject) {
        Set<String> drl = productions(subject).stream().map(Production::drl).collect(Collectors.toSet());

        assertThat(subject.vocabulary().words())
                .allSatisfy(
                        word -> assertThat(drl).anyMatch(each -> each.matches("\\Q" + word.name() + "\\E(\\(.*\\))?")));
        assertThat(subject.vocabulary().words().stream()
                        .filter(word -> word.type().javaType() == Boolean.class)
                        .map(Word::name))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(drl).anyMatch(each -> each.matches("!\\Q" + name + "\\E(\\(.*\\))?")));
    }

    @Test
    void every_phrase_of_the_file_is_one_that_rules_can_be_written_in() {
        Set<List<String>> used = Arrays.stream(Subject.values())
                .flatMap(subject -> productions(subject).stream())
                .flatMap(production -> Stream.of(production.phrase().parts(), withoutFirst(production)))
                .collect(Collectors.toSet());

        assertThat(BOOK.all().entrySet())
                .hasSizeGreaterThan(120)
                .allSatisfy(entry -> assertThat(used)
                        .as(entry.getKey())
                        .contains(entry.getValue().parts()));
    }

    /** An operator's phrase as the file has it, without what is compared. */
    private static List<String> withoutFirst(Production production) {
        return production.phrase().parts().stream()
                .skip(1)
                .map(part -> part.equals("{1}") ? "{0}" : part)
                .toList();
    }

    @Test
    void phrases_are_in_normal_form_and_plain_words() {
        assertThat(BOOK.all()).allSatisfy((key, phrase) -> {
            String text = String.join(" ", phrase.parts());
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text).as(key).matches("(?:\\p{L}|[ {}01])+");
        });
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void what_is_suggested_is_understood_in_one_way_when_its_gaps_are_filled(Subject subject) {
        SentenceSamples samples = new SentenceSamples(GRAMMAR.of(Optional.of(subject)));

        for (LineKind kind : LineKind.values()) {
            assertThat(samples.of(kind.part())).isNotEmpty().allSatisfy(sample -> {
                String filled = sample.replace("\"…\"", "\"x\"")
                        .replace("ngày …", "ngày 01/02/2024")
                        .replace("…", "7");
                SentenceLine line = SentenceLine.of(1, kind == LineKind.CONSTRAINT ? "- " + filled : filled);
                assertThat(GRAMMAR.understand(line, Optional.of(subject)))
                        .as(filled)
                        .hasValueSatisfying(understood -> {
                            assertThat(understood.kind()).isEqualTo(kind);
                            assertThat(understood.match().wrong()).isEmpty();
                        });
            });
        }
    }
}
