package vn.emulation.rules.internal.sentence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.EffectForm;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.validation.Validation;

/** Writes checked rules as sentences. Immutable. */
public final class SentenceWriter {

    private static final PhraseBook BOOK = PhraseBook.load();
    private static final Wording AS_WRITTEN = (term, expected) -> Optional.empty();

    private SentenceWriter() {}

    /** Words some terms otherwise than a file of sentences would, for readers rather than for reading back. */
    @FunctionalInterface
    public interface Wording {

        /**
         * Returns the words for a term, or empty for those that a file of sentences has.
         *
         * @param expected false for the contrary of a yes-or-no
         */
        Optional<String> of(Term term, boolean expected);
    }

    /**
     * Returns the lines of a rule, which can be read back.
     *
     * @throws vn.emulation.validation.InvalidValueException if the rule has code, which no sentence says
     */
    public static String write(RuleDefinition rule) {
        Validation refusals = Validation.start();
        rule.code().forEach(code -> refusals.check(false, "sentence.code", rule.id(), code.text()));
        refusals.orThrow();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(phrase("line.rule", quoted(rule.id())));
        annotations(rule).forEach(line -> lines.add("    " + line));
        lines.add("    " + phrase("line.when"));
        lines.add("        " + phrase("subject." + rule.subject().word()));
        rule.constraints().forEach(constraint -> lines.add("        - " + constraint(constraint)));
        lines.add("    " + phrase("line.then"));
        lines.add("        " + effect(rule));
        lines.add(phrase("line.end"));
        return String.join("\n", lines.build()) + "\n";
    }

    private static List<String> annotations(RuleDefinition rule) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(phrase("annotation.clause", quoted(joined(rule.clauses()))));
        if (!rule.readings().isEmpty()) {
            lines.add(phrase("annotation.reading", quoted(joined(rule.readings()))));
        }
        rule.inForce().from().ifPresent(day -> lines.add(phrase("annotation.from", SlotValue.dayText(day))));
        rule.inForce().before().ifPresent(day -> lines.add(phrase("annotation.before", SlotValue.dayText(day))));
        if (rule.clock() != (rule.subject() == Subject.DOSSIER ? Clock.RECEIVED : Clock.DECIDED)) {
            lines.add(phrase("annotation.clock." + rule.clock()));
        }
        rule.exceptionTo().ifPresent(other -> lines.add(phrase("annotation.exceptionTo", quoted(other))));
        return lines.build();
    }

    private static String effect(RuleDefinition rule) {
        String key = EffectForm.of(rule).key();
        return rule.need()
                .map(need -> phrase(key, phrase("need." + need.word())))
                .or(() -> rule.quota()
                        .flatMap(QuotaStatement::parameter)
                        .map(parameter -> phrase(key, quoted(parameter.name()))))
                .orElseGet(() -> phrase(key));
    }

    /** Returns the sentence of a constraint that is no code. */
    public static String constraint(Constraint constraint) {
        return constraint(constraint, AS_WRITTEN);
    }

    /** Returns the sentence of a constraint that is no code, with some terms in other words. */
    public static String constraint(Constraint constraint, Wording wording) {
        if (constraint instanceof Constraint.YesNo yesNo) {
            return term(yesNo.term(), yesNo.expected(), wording);
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            Phrase operator = BOOK.of(comparison.operator(), comparison.left().type());
            return term(comparison.left(), true, wording) + " "
                    + operator.filled(List.of(term(comparison.right(), true, wording)));
        }
        Constraint.OneOf oneOf = (Constraint.OneOf) constraint;
        String members = oneOf.members().stream()
                .map(member -> term(member, true, wording))
                .collect(Collectors.joining(", "));
        return term(oneOf.term(), true, wording) + " " + BOOK.membership().filled(List.of(members));
    }

    /** Returns the words of a term, with some in other words. */
    public static String term(Term term, Wording wording) {
        return term(term, true, wording);
    }

    /** A term, or, of a yes-or-no that is expected to be false, its contrary. */
    private static String term(Term term, boolean expected, Wording wording) {
        return wording.of(term, expected).orElseGet(() -> written(term, expected, wording));
    }

    private static String written(Term term, boolean expected, Wording wording) {
        if (term instanceof Term.FieldTerm field) {
            return BOOK.of(field.field(), expected).filled(List.of());
        }
        if (term instanceof Term.MeasureTerm measure) {
            return BOOK.of(measure.measure(), expected)
                    .filled(measure.arguments().stream()
                            .map(argument -> term(argument, true, wording))
                            .toList());
        }
        return term instanceof Term.ParameterTerm parameter
                ? parameter(parameter.kind(), parameter.name(), expected)
                : literal((Term.LiteralTerm) term);
    }

    private static String parameter(ParameterKind kind, String name, boolean expected) {
        return BOOK.of(kind, expected).filled(List.of(quoted(name)));
    }

    private static String literal(Term.LiteralTerm literal) {
        boolean plain = literal.type() == ValueType.NUMBER || literal.type() == ValueType.TEXT;
        return plain
                ? literal.text()
                : BOOK.constant(literal.type(), literal.literal()).filled(List.of());
    }

    /**
     * Returns the phrase of a word of the vocabulary, or of a measure of one text, as constraints write it; the word
     * itself where it has none.
     */
    public static String word(String written) {
        int bracket = written.indexOf('(');
        String name = bracket < 0 ? written : written.substring(0, bracket);
        String argument = bracket < 0 ? "…" : written.substring(bracket + 1, written.length() - 1);
        return Optional.ofNullable(BOOK.all().get("field." + name))
                .map(phrase -> phrase.filled(List.of(argument, "…")))
                .orElse(written);
    }

    /** Returns the phrase of what is needed. */
    public static String need(String word) {
        return phrase("need." + word);
    }

    private static String phrase(String key, String... given) {
        return BOOK.of(key).filled(List.of(given));
    }

    private static String joined(List<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String quoted(Object name) {
        return "\"" + name + "\"";
    }
}
