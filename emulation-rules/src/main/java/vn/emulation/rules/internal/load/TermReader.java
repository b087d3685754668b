package vn.emulation.rules.internal.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.lint.DiagnosticCode;

/** Finds what the names in constraints mean. */
final class TermReader {

    private static final String CRITERION_MEASURE = "criterionMet";
    private static final String FORM = "AwardForm";
    private static final Set<String> LAW_CRITERION_MEASURES = Set.of("assessed", "shown");

    private final ParameterTable parameters;
    private final PlanTerms plan;
    private final Subject subject;

    TermReader(ParameterTable parameters, PlanTerms plan, Subject subject) {
        this.parameters = parameters;
        this.plan = plan;
        this.subject = subject;
    }

    Term named(String name) {
        if (name.equals("true") || name.equals("false")) {
            return new Term.LiteralTerm(ValueType.BOOLEAN, Boolean.valueOf(name));
        }
        if (name.indexOf('.') > 0) {
            return constant(name);
        }
        return subject.vocabulary().field(name).<Term>map(Term.FieldTerm::new).orElseThrow(() -> unknown(name));
    }

    Term call(String name, List<Term> arguments) {
        Optional<ParameterKind> kind = ParameterKind.of(name);
        if (kind.isPresent()) {
            return parameter(kind.get(), arguments);
        }
        Measure measure = subject.vocabulary().measure(name).orElseThrow(() -> unknown(name));
        List<ValueType> given = arguments.stream().map(Term::type).toList();
        if (!given.equals(measure.parameters())) {
            throw new Refusal(DiagnosticCode.TYPE, name, measure.parameters(), name, given);
        }
        if (name.equals(CRITERION_MEASURE)) {
            criterion(arguments.get(0));
        }
        if (LAW_CRITERION_MEASURES.contains(name)) {
            known(text(arguments.get(0)).orElseThrow(() -> new Refusal(DiagnosticCode.CONSTRAINT, name)));
        }
        measure.forms().forEach(place -> text(arguments.get(place)).ifPresent(this::form));
        measure.named().forEach((place, type) -> constant(name, arguments.get(place), type));
        return new Term.MeasureTerm(measure, arguments);
    }

    private void known(String criterion) {
        Set<String> known = plan.lawCriterionNames();
        if (plan.hasLaw() && !known.contains(criterion)) {
            throw new Refusal(DiagnosticCode.UNKNOWN_CRITERION, criterion, NearestName.of(criterion, known));
        }
    }

    private void form(String id) {
        Set<String> known = plan.formNames();
        if (plan.hasLaw() && !known.contains(id)) {
            throw new Refusal(DiagnosticCode.UNKNOWN_CONSTANT, id, FORM, "\"" + NearestName.of(id, known) + "\"");
        }
    }

    private static void constant(String measure, Term argument, Class<? extends Enum<?>> type) {
        String name = text(argument).orElseThrow(() -> new Refusal(DiagnosticCode.CONSTRAINT, measure));
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!names.contains(name)) {
            String meant = NearestName.of(name.toUpperCase(Locale.ROOT), names);
            throw new Refusal(DiagnosticCode.UNKNOWN_CONSTANT, name, type.getSimpleName(), "\"" + meant + "\"");
        }
    }

    private void criterion(Term argument) {
        Set<String> known = plan.criterionNames();
        String name = text(argument).orElseThrow(() -> new Refusal(DiagnosticCode.CONSTRAINT, CRITERION_MEASURE));
        if (!known.contains(name)) {
            throw new Refusal(DiagnosticCode.UNKNOWN_CRITERION, name, NearestName.of(name, known));
        }
    }

    private static Optional<String> text(Term term) {
        return term instanceof Term.LiteralTerm literal && literal.literal() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    private Term parameter(ParameterKind kind, List<Term> arguments) {
        String name = arguments.stream()
                .filter(only -> arguments.size() == 1)
                .flatMap(only -> text(only).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal(DiagnosticCode.CONSTRAINT, kind.word() + "(…)"));
        if (!parameters.names().contains(name)) {
            throw new Refusal(DiagnosticCode.UNKNOWN_PARAMETER, name, NearestName.of(name, parameters.names()));
        }
        ParameterType type = parameters.typeOf(name);
        if (type != (kind == ParameterKind.NUMBER ? ParameterType.NUMBER : ParameterType.DATE)) {
            throw new Refusal(DiagnosticCode.TYPE, name, type, kind.word(), kind);
        }
        return new Term.ParameterTerm(kind, name, parameters.indexOf(name));
    }

    private Term constant(String name) {
        String type = name.substring(0, name.indexOf('.'));
        List<String> ofType = new ArrayList<>();
        for (Term.LiteralTerm constant : constants()) {
            if (constant.text().equals(name)) {
                return constant;
            }
            if (constant.text().startsWith(type + ".")) {
                ofType.add(constant.literal().toString());
            }
        }
        if (ofType.isEmpty()) {
            throw unknown(name);
        }
        String written = name.substring(type.length() + 1);
        throw new Refusal(DiagnosticCode.UNKNOWN_CONSTANT, written, type, type + "." + NearestName.of(written, ofType));
    }

    /** Every constant, written with its type. */
    private static List<Term.LiteralTerm> constants() {
        return Arrays.stream(ValueType.values())
                .filter(ValueType::isEnum)
                .flatMap(type -> Arrays.stream(type.javaType().getEnumConstants())
                        .map(value -> new Term.LiteralTerm(type, value)))
                .toList();
    }

    private Refusal unknown(String name) {
        String meant = constants().stream()
                .filter(constant -> constant.literal().toString().equals(name))
                .map(Term::text)
                .findFirst()
                .orElseGet(() -> NearestName.of(name, known()));
        DiagnosticCode code =
                subject == Subject.DOSSIER ? DiagnosticCode.UNKNOWN_NAME : DiagnosticCode.UNKNOWN_POOL_NAME;
        return new Refusal(code, name, meant);
    }

    private Set<String> known() {
        return Stream.of(
                        subject.vocabulary().names().stream(),
                        Arrays.stream(ParameterKind.values()).map(ParameterKind::word),
                        constants().stream().map(Term::text))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }
}
