package vn.emulation.rules.internal.sentence;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Word;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.ParameterKind;

/** The phrases of all words of the vocabulary, which no host can change. Immutable. */
final class PhraseBook {

    private static final String RESOURCE = "/vn/emulation/rules/sentences_vi.properties";
    private static final String NOT = ".not";

    private final ImmutableSortedMap<String, Phrase> phrases;

    private PhraseBook(Map<String, Phrase> phrases) {
        this.phrases = ImmutableSortedMap.copyOf(phrases);
    }

    static PhraseBook load() {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PhraseBook.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Phrase> phrases = new TreeMap<>();
        texts.forEach((key, text) -> phrases.put(key.toString(), Phrase.of(text.toString())));
        return new PhraseBook(phrases);
    }

    Map<String, Phrase> all() {
        return phrases;
    }

    Phrase of(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no phrase for " + key));
    }

    private Optional<Phrase> find(String key) {
        return Optional.ofNullable(phrases.get(key));
    }

    Phrase of(Word word) {
        return of("field." + word.name());
    }

    /** Returns the phrase of a yes-or-no, or that of its contrary. */
    Phrase of(Word word, boolean expected) {
        return of("field." + word.name() + (expected ? "" : NOT));
    }

    Phrase of(ParameterKind kind) {
        return of("parameter." + kind.word());
    }

    /** Returns the phrase of a parameter's yes-or-no, or that of its contrary. */
    Phrase of(ParameterKind kind, boolean expected) {
        return of("parameter." + kind.word() + (expected ? "" : NOT));
    }

    /** Returns how values of a type are compared, which follows what is compared. */
    Phrase of(Operator operator, ValueType type) {
        return find("operator." + type.word() + "." + operator).orElseGet(() -> of("operator." + operator));
    }

    Phrase membership() {
        return of("operator.IN");
    }

    Phrase constant(ValueType type, Object value) {
        return of("value." + type.word() + "." + value);
    }
}
