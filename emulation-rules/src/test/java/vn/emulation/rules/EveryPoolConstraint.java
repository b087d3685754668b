package vn.emulation.rules;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Vocabulary;

/** Rules that use every field and measure of pools with every operator that goes with it. */
final class EveryPoolConstraint {

    private static final Vocabulary POOL = Subject.POOL.vocabulary();
    private static final List<String> EQUALITY = List.of("==", "!=");
    private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=");

    private EveryPoolConstraint() {}

    /** The rules in one file, numbered, with the parameters they ask for; rules about dossiers stand among them. */
    static List<RuleSource> files() {
        String rules = Streams.mapWithIndex(
                        constraints(),
                        (constraint, index) ->
                                Drl.limits("green/1/r" + index, annotations(index), constraint, "atMost(\"count\")"))
                .collect(Collectors.joining());
        return List.of(
                RuleSource.rules("pools.drl", rules),
                RuleSource.rules("dossiers.drl", Drl.rule("green/1/met", "kind == kind", "satisfies")),
                RuleSource.parameters(
                        "parameters.json",
                        TestParameters.file(
                                TestParameters.always("count", TestParameters.number(2)),
                                TestParameters.always("day", TestParameters.date("2024-06-01")))));
    }

    /** Every fourth rule is in force on some days only. */
    private static String annotations(long index) {
        return index % 4 == 0 ? "@from(\"2024-01-01\")" : "";
    }

    static Stream<String> constraints() {
        Stream<String> ofFields =
                POOL.names().stream().flatMap(name -> POOL.field(name).stream()).flatMap(EveryPoolConstraint::of);
        return Streams.concat(ofFields, ofMeasures(), ofSeveral());
    }

    private static Stream<String> of(Field field) {
        String guard = field.guard().map(known -> known.name() + ", ").orElse("");
        Stream<String> shapes = field.within().isEmpty()
                ? Stream.of(field.dimension().isPresent() ? "" : "byUnit, ")
                : Stream.of("byForm, byKind, ");
        return shapes.flatMap(shape -> written(field).map(constraint -> shape + guard + constraint));
    }

    private static Stream<String> written(Field field) {
        String name = field.name();
        return switch (field.type()) {
            case BOOLEAN -> Stream.of(name, "!" + name, name + " == false");
            case NUMBER ->
                Stream.concat(Stream.of(name + " in ( 0, 1, 2024 )"), compared(name, ORDER, "1", "number(\"count\")"));
            case TEXT ->
                Stream.concat(
                        Stream.of(name + " in ( \"letter\", \"hospital\" )"),
                        compared(name, EQUALITY, "\"letter\"", "\"hospital\"", "\"\""));
            default -> ofEnum(field);
        };
    }

    private static Stream<String> ofEnum(Field field) {
        ValueType type = field.type();
        List<String> constants = Stream.of(type.javaType().getEnumConstants())
                .map(constant -> type.javaType().getSimpleName() + "." + constant)
                .toList();
        return Stream.concat(
                Stream.of(field.name() + " in ( " + String.join(", ", constants) + " )"),
                compared(field.name(), EQUALITY, constants.toArray(String[]::new)));
    }

    private static Stream<String> compared(String left, List<String> operators, String... rights) {
        return operators.stream()
                .flatMap(operator -> Stream.of(rights).map(right -> left + " " + operator + " " + right));
    }

    private static Stream<String> ofMeasures() {
        Stream<String> guarded = compared("count(\"staff\")", ORDER, "3", "eligible")
                .flatMap(each -> Stream.of("countKnown(\"staff\"), ", "byUnit, countKnown(\"staff\"), ")
                        .map(shape -> shape + each));
        return Stream.concat(
                guarded, Stream.of("!countKnown(\"beds\")", "byUnit, countKnown(\"staff\") == countKnown(\"beds\")"));
    }

    private static Stream<String> ofSeveral() {
        return Stream.of(
                "byUnit, role == Role.LEADER, kind == NomineeKind.INDIVIDUAL, form != \"letter\", nominated > eligible",
                "byUnit, bySex, byRole, byForm, byKind, nominated > 0",
                "dateKnown(\"day\"), date(\"day\") >= date(\"day\"), nominated > 0",
                "byForm, byKind, grantKnown, places > nominated, countKnown(\"staff\"), count(\"staff\") > places");
    }
}
