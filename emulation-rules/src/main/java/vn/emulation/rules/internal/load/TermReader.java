package vn.emulation.rules.internal.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.emulation.rules.internal.fact.Helper;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Vocabulary;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.lint.DiagnosticCode;

/** Finds what the names in constraints mean. */
final class TermReader {

    private final ParameterTable parameters;

    TermReader(ParameterTable parameters) {
        this.parameters = parameters;
    }

    Term named(String name) {
        if (name.equals("true") || name.equals("false")) {
            return new Term.LiteralTerm(ValueType.BOOLEAN, Boolean.valueOf(name));
        }
        int dot = name.indexOf('.');
        if (dot > 0) {
            return constant(name.substring(0, dot), name.substring(dot + 1));
        }
        return Vocabulary.field(name)
                .<Term>map(Term.FieldTerm::new)
                .orElseThrow(() -> unknown(name, Vocabulary.names()));
    }

    Term call(String name, List<Term> arguments) {
        Optional<ParameterKind> kind = ParameterKind.of(name);
        if (kind.isPresent()) {
            return parameter(kind.get(), arguments);
        }
        Helper helper = Vocabulary.helper(name).orElseThrow(() -> unknown(name, Vocabulary.names()));
        List<ValueType> given = arguments.stream().map(Term::type).toList();
        if (!given.equals(helper.parameters())) {
            throw new Refusal(DiagnosticCode.TYPE, name, helper.parameters(), name, given);
        }
        return new Term.HelperTerm(helper, arguments);
    }

    private Term parameter(ParameterKind kind, List<Term> arguments) {
        if (arguments.size() != 1
                || !(arguments.get(0) instanceof Term.LiteralTerm literal)
                || literal.type() != ValueType.TEXT) {
            throw new Refusal(DiagnosticCode.CONSTRAINT, kind.word() + "(…)");
        }
        String name = (String) literal.literal();
        if (!parameters.names().contains(name)) {
            throw new Refusal(DiagnosticCode.UNKNOWN_PARAMETER, name, NearestName.of(name, parameters.names()));
        }
        if (!parameters.isOfKind(name, kind)) {
            throw new Refusal(DiagnosticCode.TYPE, name, parameters.kindOf(name), kind.word(), kind);
        }
        return new Term.ParameterTerm(kind, name, parameters.names().asList().indexOf(name));
    }

    private static Term constant(String typeName, String constant) {
        List<ValueType> enums =
                Arrays.stream(ValueType.values()).filter(ValueType::isEnum).toList();
        ValueType type = enums.stream()
                .filter(candidate -> candidate.javaType().getSimpleName().equals(typeName))
                .findFirst()
                .orElseThrow(() -> unknown(
                        typeName,
                        enums.stream()
                                .map(each -> each.javaType().getSimpleName())
                                .toList()));
        Object[] constants = type.javaType().getEnumConstants();
        List<String> names = new ArrayList<>();
        for (Object value : constants) {
            names.add(value.toString());
            if (value.toString().equals(constant)) {
                return new Term.LiteralTerm(type, value);
            }
        }
        throw new Refusal(DiagnosticCode.UNKNOWN_CONSTANT, constant, typeName, NearestName.of(constant, names));
    }

    private static Refusal unknown(String name, Collection<String> candidates) {
        return new Refusal(DiagnosticCode.UNKNOWN_NAME, name, NearestName.of(name, candidates));
    }
}
