package vn.emulation.rules.internal.rule;

import java.util.List;
import java.util.Optional;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.Word;

/**
 * What must hold before a word can be read.
 *
 * @param word the word that may be unknown
 * @param known tells whether it is known
 */
public record Guard(Word word, Term known) {

    static Optional<Guard> of(Word word, List<Term> arguments) {
        return word.guard().map(guard -> new Guard(word, term(guard, arguments)));
    }

    private static Term term(Word guard, List<Term> arguments) {
        return guard instanceof Measure measure
                ? new Term.MeasureTerm(measure, arguments)
                : new Term.FieldTerm((Field) guard);
    }

    /** Returns whether the word is known. */
    public boolean holds(Fact fact) {
        return known.value(fact).equals(true);
    }

    /** Returns the name of what is missing where it does not hold, such as {@code headcount} or {@code grant}. */
    String missing(Fact fact) {
        return known instanceof Term.MeasureTerm measure
                ? measure.arguments().get(0).value(fact).toString()
                : known.text().replaceFirst("Known$", "");
    }

    /** Returns which of several is meant, empty where there is one only. */
    public Optional<String> item() {
        return known instanceof Term.MeasureTerm measure
                        && measure.arguments().get(0) instanceof Term.LiteralTerm literal
                ? Optional.of(literal.literal().toString())
                : Optional.empty();
    }

    /** Returns how a rule file writes it. */
    public String text() {
        return known.text();
    }
}
