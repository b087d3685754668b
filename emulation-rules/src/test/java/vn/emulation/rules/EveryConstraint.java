package vn.emulation.rules;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Vocabulary;

/** Rules that use every field and helper with every operator that goes with it. */
final class EveryConstraint {

    private static final Vocabulary DOSSIER = Subject.DOSSIER.vocabulary();
    private static final List<String> EQUALITY = List.of("==", "!=");
    private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=");

    /** Fields that are compared with everything; one field of numbers is compared as another is. */
    private static final Set<String> COMPARED_WITH_ALL = Set.of(
            "formOffered",
            "sectorKnown",
            "receivedOnKnown",
            "documentsComplete",
            "rankKnown",
            "registered",
            "roundYear",
            "missingDocumentCount",
            "achievementCount",
            "achievementsInRound",
            "criteriaMet",
            "criteriaReachable");

    private EveryConstraint() {}

    /** The rules in one file, numbered, with the parameters they ask for. */
    static List<RuleSource> files() {
        String rules = Streams.mapWithIndex(
                        constraints(), (constraint, index) -> Drl.rule("green/1/r" + index, constraint, "warns"))
                .collect(Collectors.joining());
        return List.of(RuleSource.rules("rules.drl", rules), parameters());
    }

    private static RuleSource parameters() {
        String number = TestParameters.oneCase(TestParameters.number(2));
        String day = TestParameters.oneCase(TestParameters.date("2024-06-01"));
        String later = TestParameters.oneCase(TestParameters.date("2024-10-15"));
        return RuleSource.parameters(
                "parameters.json",
                TestParameters.file(
                        TestParameters.parameter(
                                "count", "DECIDED", TestParameters.value("2024-01-01", "2025-01-01", number)),
                        TestParameters.parameter(
                                "start", "DECIDED", TestParameters.value("2024-01-01", "2025-01-01", day)),
                        TestParameters.parameter(
                                "end", "DECIDED", TestParameters.value("2024-01-01", "2025-01-01", later))));
    }

    static Stream<String> constraints() {
        Stream<String> ofFields = DOSSIER.names().stream()
                .flatMap(name -> DOSSIER.field(name).stream())
                .flatMap(EveryConstraint::of);
        Stream<String> ofMeasures = DOSSIER.names().stream()
                .flatMap(name -> DOSSIER.measure(name).stream())
                .flatMap(EveryConstraint::of);
        return Streams.concat(ofFields, ofHelpers(), ofMeasures, ofParameters());
    }

    private static Stream<String> of(Field field) {
        String guard = field.guard().map(known -> known.name() + ", ").orElse("");
        return written(field).map(constraint -> guard + constraint);
    }

    /** A measure of each text it can be given; one of days stands among the helpers. */
    private static Stream<String> of(Measure measure) {
        if (measure.parameters().contains(ValueType.DATE) || measure.name().equals("criterionMet")) {
            return Stream.of();
        }
        Stream<String> calls = Stream.of("");
        for (int place = 0; place < measure.parameters().size(); place++) {
            List<String> texts = WordArguments.texts(measure, place);
            List<String> given = texts.isEmpty() ? List.of("3", "number(\"count\")") : texts;
            String comma = place == 0 ? "" : ", ";
            calls = calls.flatMap(call -> given.stream().map(text -> call + comma + text));
        }
        return calls.flatMap(arguments -> called(measure, "(" + arguments + ")"));
    }

    private static Stream<String> called(Measure measure, String arguments) {
        String guard = measure.guard()
                .map(known -> known.name() + (known instanceof Measure ? arguments : "") + ", ")
                .orElse("");
        String call = measure.name() + arguments;
        Stream<String> written = measure.type() == ValueType.BOOLEAN
                ? Stream.of(call, "!" + call)
                : compared(call, List.of("==", ">="), "1");
        return written.map(constraint -> guard + constraint);
    }

    private static Stream<String> written(Field field) {
        String name = field.name();
        if (!COMPARED_WITH_ALL.contains(name) && field.type() == ValueType.BOOLEAN) {
            return Stream.of(name, "!" + name, name + " == rankKnown", name + " != true");
        }
        if (!COMPARED_WITH_ALL.contains(name) && field.type() == ValueType.NUMBER) {
            return compared(name, ORDER, "1");
        }
        return switch (field.type()) {
            case BOOLEAN ->
                Stream.concat(
                        Stream.of(name, "!" + name), compared(name, EQUALITY, "true", "false", name, "rankKnown"));
            case NUMBER ->
                Stream.concat(
                        Stream.of(name + " in ( 0, 1, 2024 )"),
                        compared(
                                name,
                                ORDER,
                                "0",
                                "1",
                                "2",
                                "-1",
                                "2024",
                                "99999999999",
                                name,
                                "achievementCount",
                                "number(\"count\")"));
            case TEXT ->
                Stream.concat(
                        Stream.of(name + " in ( \"letter\", \"Bằng khen\" )"),
                        compared(
                                name,
                                EQUALITY,
                                "\"letter\"",
                                "\"provincial-merit-certificate\"",
                                "\"b\"",
                                "\"\"",
                                name));
            case DATE -> compared(name, ORDER, "date(\"start\")", name);
            default -> ofEnum(field);
        };
    }

    private static Stream<String> ofEnum(Field field) {
        ValueType type = field.type();
        List<String> constants = Stream.of(type.javaType().getEnumConstants())
                .map(constant -> type.javaType().getSimpleName() + "." + constant)
                .toList();
        String all = String.join(", ", constants);
        return Stream.concat(
                Stream.of(field.name() + " in ( " + all + " )", field.name() + " in ( " + constants.get(0) + " )"),
                compared(field.name(), EQUALITY, constants.toArray(String[]::new)));
    }

    private static Stream<String> compared(String left, List<String> operators, String... rights) {
        return operators.stream()
                .flatMap(operator -> Stream.of(rights).map(right -> left + " " + operator + " " + right));
    }

    private static Stream<String> ofHelpers() {
        String days = "(date(\"start\"), date(\"end\"))";
        return Streams.concat(
                Stream.of("criterionMet(\"tidy\")", "!criterionMet(\"quiet\")", "criterionMet(\"tidy\") == rankKnown"),
                Stream.of(
                        "membersKnown, womenPercentAtLeast(70)",
                        "membersKnown, !womenPercentAtLeast(number(\"count\"))",
                        "membersKnown, womenPercentAtLeast(999999999999999999)"),
                compared("achievementsWithin" + days, ORDER, "0", "1", "achievementCount"),
                compared("achievementsOutside" + days, ORDER, "0", "1", "achievementCount", "number(\"count\")"));
    }

    private static Stream<String> ofParameters() {
        return Streams.concat(
                Stream.of("dateKnown(\"start\")", "!dateKnown(\"end\")", "dateKnown(\"start\") == dateKnown(\"end\")"),
                compared("date(\"start\")", ORDER, "date(\"end\")"),
                compared("number(\"count\")", ORDER, "2", "achievementCount"));
    }

    /** The names of the vocabulary that no constraint here uses. */
    static Optional<String> unused() {
        String all = constraints().collect(Collectors.joining("\n"));
        return DOSSIER.names().stream().filter(name -> !all.contains(name)).findFirst();
    }
}
