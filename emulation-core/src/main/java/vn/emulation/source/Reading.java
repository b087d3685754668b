package vn.emulation.source;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import vn.emulation.text.Identifiers;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * A question that the words of a clause leave open (cách hiểu), with the defensible answers.
 *
 * <p>The default serves for amounts only. A verdict that depends on the answer is contested until a {@link Ruling}
 * settles the question.
 *
 * @param id the reading's id
 * @param clauses the clauses whose words leave the question open, at least one
 * @param question the question
 * @param alternatives the answers, at least two, with distinct keys
 * @param defaultAlternative the key of the answer this library would choose
 * @param why why that answer is preferred
 */
@RecordBuilder
public record Reading(
        ReadingId id,
        List<ClauseId> clauses,
        LocalisedText question,
        List<Alternative> alternatives,
        String defaultAlternative,
        LocalisedText why) {

    /**
     * Copies the lists, normalises the default and validates the keys.
     *
     * @throws vn.emulation.validation.InvalidValueException if no clause is named, fewer than two alternatives are
     *     given, two share a key, or the default is none of them
     */
    public Reading {
        clauses = List.copyOf(clauses);
        alternatives = List.copyOf(alternatives);
        defaultAlternative = Identifiers.normalise("alternative", defaultAlternative);
        List<String> keys = alternatives.stream().map(Alternative::key).toList();
        Validation.start()
                .check(!clauses.isEmpty(), "reading.clauses", id)
                .check(keys.size() >= 2, "reading.alternatives", id, keys.size())
                .check(keys.stream().distinct().count() == keys.size(), "reading.keys", id, keys)
                .check(keys.contains(defaultAlternative), "reading.default", id, defaultAlternative, keys)
                .orThrow();
    }

    /** Returns the alternative with the given key, or empty if there is none. */
    public Optional<Alternative> alternative(String key) {
        return alternatives.stream()
                .filter(alternative -> alternative.key().equals(key))
                .findFirst();
    }

    /** Returns a builder. */
    public static ReadingBuilder builder() {
        return ReadingBuilder.builder();
    }
}
