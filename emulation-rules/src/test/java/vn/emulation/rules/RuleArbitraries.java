package vn.emulation.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Word;

/** Rules of {@link TestCampaign} in DRL, of any constraints, annotations and effects. */
final class RuleArbitraries {

    private static final int DEEPEST = 2;

    private final Subject subject;

    RuleArbitraries(Subject subject) {
        this.subject = subject;
    }

    /** The parameters that the rules ask for. */
    static RuleSource parameters() {
        return RuleSource.parameters(
                "parameters.json",
                TestParameters.file(
                        TestParameters.always("count", TestParameters.number(2)),
                        TestParameters.always("start", TestParameters.date("2024-06-01")),
                        TestParameters.always("end", TestParameters.date("2024-07-01"))));
    }

    /** A file of rules. */
    Arbitrary<String> file() {
        return rule().list().ofMinSize(1).ofMaxSize(6).map(rules -> {
            StringBuilder file = new StringBuilder();
            for (int index = 0; index < rules.size(); index++) {
                file.append(rules.get(index).replace("green/1/r\"", "green/1/r" + index + "\""));
            }
            return file.toString();
        });
    }

    private Arbitrary<String> rule() {
        Arbitrary<String> condition =
                constraint().list().ofMinSize(1).ofMaxSize(5).map(all -> String.join(", ", all));
        return Combinators.combine(annotations(), condition, effect())
                .as((annotations, constraints, effect) -> Drl.written(
                        "green/1/r",
                        "@clause(\"green/1, green/2\") " + annotations,
                        subject.variable() + " : " + subject.word() + "( " + constraints + " )",
                        effect));
    }

    private Arbitrary<String> annotations() {
        List<String> clocks = subject == Subject.DOSSIER
                ? List.of("", "@clock(\"RECEIVED\")", "@clock(\"DECIDED\")", "@clock(\"ACHIEVEMENT\")")
                : List.of("", "@clock(\"DECIDED\")", "@clock(\"ACHIEVEMENT\")");
        return Combinators.combine(
                        Arbitraries.of(
                                "",
                                "@reading(\"green/depth=DEEP\")",
                                "@reading(\"green/width=WIDE, green/depth=FLAT\")"),
                        Arbitraries.of("", "@from(\"2024-02-29\")"),
                        Arbitraries.of("", "@before(\"2031-12-01\")"),
                        Arbitraries.of(clocks),
                        Arbitraries.of("", "", "@exceptionTo(\"green/1/r0\")"))
                .as((reading, from, before, clock, exception) ->
                        String.join(" ", reading, from, before, clock, exception));
    }

    private Arbitrary<String> effect() {
        if (subject == Subject.POOL) {
            return Arbitraries.of("atMost(\"count\")", "atLeast(\"count\")", "atMost(granted)")
                    .map(limit -> "findings.limits($pool, " + limit + ");");
        }
        Stream<String> needs = NeedTarget.words().stream().map(word -> "needs($dossier, \"" + word + "\")");
        return Arbitraries.of(Stream.concat(
                        Stream.of(
                                "bars($dossier)",
                                "satisfies($dossier)",
                                "warns($dossier)",
                                "prefers($dossier, \"count\")"),
                        needs)
                .map(statement -> "findings." + statement + ";")
                .toList());
    }

    private Arbitrary<String> constraint() {
        Arbitrary<String> yesOrNo = Combinators.combine(Arbitraries.of("", "!"), source(ValueType.BOOLEAN, 0))
                .as((not, term) -> not + term);
        return Arbitraries.oneOf(
                yesOrNo,
                Arbitraries.oneOf(types().stream().map(this::comparison).toList()),
                Arbitraries.oneOf(listed().stream().map(this::membership).toList()));
    }

    private List<ValueType> types() {
        return Arrays.stream(ValueType.values())
                .filter(type -> !words(type).isEmpty() || type == ValueType.DATE)
                .toList();
    }

    private List<ValueType> listed() {
        return types().stream().filter(type -> type != ValueType.DATE).toList();
    }

    private Arbitrary<String> comparison(ValueType type) {
        List<String> operators = type.isOrdered() ? List.of("==", "!=", "<", "<=", ">", ">=") : List.of("==", "!=");
        return Combinators.combine(source(type, 0), Arbitraries.of(operators), term(type, 0))
                .as((left, operator, right) -> left + " " + operator + " " + right);
    }

    private Arbitrary<String> membership(ValueType type) {
        return Combinators.combine(
                        source(type, 0),
                        literal(type).orElseThrow().list().ofMinSize(1).ofMaxSize(4))
                .as((left, members) -> left + " in ( " + String.join(", ", members) + " )");
    }

    private Arbitrary<String> term(ValueType type, int depth) {
        return literal(type)
                .map(literal -> Arbitraries.oneOf(literal, source(type, depth)))
                .orElseGet(() -> source(type, depth));
    }

    private Arbitrary<String> source(ValueType type, int depth) {
        List<Arbitrary<String>> sources = Stream.concat(
                        words(type).stream()
                                .filter(word -> depth < DEEPEST || !(word instanceof Measure))
                                .map(word -> written(word, depth)),
                        parameter(type))
                .toList();
        return Arbitraries.oneOf(sources);
    }

    private List<Word> words(ValueType type) {
        return subject.vocabulary().words().stream()
                .filter(word -> word.type() == type)
                .toList();
    }

    private Arbitrary<String> written(Word word, int depth) {
        if (!(word instanceof Measure measure)) {
            return Arbitraries.just(word.name());
        }
        List<Arbitrary<String>> arguments = IntStream.range(
                        0, measure.parameters().size())
                .mapToObj(place -> WordArguments.isWritten(measure, place)
                        ? Arbitraries.of(WordArguments.texts(measure, place))
                        : term(measure.parameters().get(place), depth + 1))
                .toList();
        return Combinators.combine(arguments)
                .as(given -> given.stream().collect(Collectors.joining(", ", measure.name() + "(", ")")));
    }

    private static Stream<Arbitrary<String>> parameter(ValueType type) {
        return switch (type) {
            case NUMBER -> Stream.of(Arbitraries.just("number(\"count\")"));
            case DATE -> Stream.of(Arbitraries.of("date(\"start\")", "date(\"end\")"));
            case BOOLEAN -> Stream.of(Arbitraries.of("dateKnown(\"start\")", "dateKnown(\"end\")"));
            default -> Stream.empty();
        };
    }

    private static Optional<Arbitrary<String>> literal(ValueType type) {
        return switch (type) {
            case BOOLEAN -> Optional.of(Arbitraries.of("true", "false"));
            case NUMBER -> Optional.of(Arbitraries.of("0", "1", "-1", "70", "2024", "-999999999999999999"));
            case TEXT ->
                Optional.of(Arbitraries.of(
                        "\"\"",
                        "\"letter\"",
                        "\"Bằng khen\"",
                        "\"a, b hết\"",
                        "\"// không đạt\"",
                        "\"  hai  khoảng \""));
            case DATE -> Optional.empty();
            default ->
                Optional.of(Arbitraries.of(Arrays.stream(type.javaType().getEnumConstants())
                        .map(constant -> type.word() + "." + constant)
                        .toList()));
        };
    }
}
