package vn.emulation.testing.document;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.internal.sentence.SentenceWriter;
import vn.emulation.text.VisibleText;

/** Tells the conditions of a rule, in Vietnamese as files of sentences do and in English by the vocabulary. */
final class Conditions {

    private final DocumentWords words;
    private final TermNames names;
    private final Map<String, Parameter> parameters;
    private final FilledParameters filled;
    private final RuleDefinition rule;

    Conditions(
            DocumentWords words,
            TermNames names,
            Map<String, Parameter> parameters,
            FilledParameters filled,
            RuleDefinition rule) {
        this.words = words;
        this.names = names;
        this.parameters = parameters;
        this.filled = filled;
        this.rule = rule;
    }

    List<String> told() {
        return rule.constraints().stream().map(this::told).toList();
    }

    private String told(Constraint constraint) {
        if (constraint instanceof Constraint.Code code) {
            return words.vocabulary("code", VisibleText.of(code.text()));
        }
        return words.isEnglish() ? english(constraint) : SentenceWriter.constraint(constraint, this::wording);
    }

    private Optional<String> wording(Term term, boolean expected) {
        if (term instanceof Term.ParameterTerm parameter) {
            return Optional.of(parameter(parameter, expected));
        }
        return term instanceof Term.LiteralTerm literal && literal.type() == ValueType.TEXT
                ? Optional.of(names.named(literal.literal().toString()))
                : Optional.empty();
    }

    private String parameter(Term.ParameterTerm term, boolean expected) {
        Parameter parameter = Objects.requireNonNull(parameters.get(term.name()));
        return term.kind() == ParameterKind.DATE_KNOWN
                ? words.text(expected ? "date-known" : "date-known.not", words.of(parameter.description()))
                : filled.compared(parameter, rule);
    }

    private String english(Constraint constraint) {
        if (constraint instanceof Constraint.YesNo yesNo) {
            String term = term(yesNo.term(), yesNo.expected());
            boolean said = yesNo.expected() || yesNo.term() instanceof Term.ParameterTerm;
            return said ? term : words.text("not-so", term);
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            return term(comparison.left(), true) + " " + words.text("is", compared(comparison));
        }
        Constraint.OneOf oneOf = (Constraint.OneOf) constraint;
        String members =
                oneOf.members().stream().map(member -> term(member, true)).collect(Collectors.joining(", "));
        return term(oneOf.term(), true) + " " + words.vocabulary("operator.in", members);
    }

    private String compared(Constraint.Comparison comparison) {
        String type = comparison.left().type() == ValueType.DATE ? "date." : "";
        String right = term(comparison.right(), true);
        return comparison.operator().isOrdering()
                ? words.vocabulary("operator." + type + comparison.operator().symbol(), right)
                : comparison.operator() == Operator.EQUAL ? right : words.text("not", right);
    }

    private String term(Term term, boolean expected) {
        return wording(term, expected).orElseGet(() -> english(term));
    }

    private String english(Term term) {
        if (term instanceof Term.MeasureTerm measure) {
            Object[] arguments = measure.arguments().stream()
                    .map(argument -> term(argument, true))
                    .toArray();
            return words.vocabulary("field." + measure.measure().name(), arguments);
        }
        if (term instanceof Term.FieldTerm field) {
            return words.vocabulary("field." + field.field().name());
        }
        Object literal = ((Term.LiteralTerm) term).literal();
        return words.constant(literal.toString())
                .orElseGet(() -> CharMatcher.is('"').trimFrom(term.text()));
    }
}
