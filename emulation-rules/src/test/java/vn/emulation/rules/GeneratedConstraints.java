package vn.emulation.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Dimension;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Vocabulary;
import vn.emulation.rules.internal.fact.Word;

/**
 * Writes constraints about one subject as rule files do, every word of its vocabulary and every operator in turn, each
 * after the guards and the dimensions it needs. Used by one thread.
 */
final class GeneratedConstraints {

    private static final List<String> EQUALITY = List.of("==", "!=", "in");
    private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=", "in");
    private static final List<String> ORDER_OF_DATES = List.of("==", "!=", "<", "<=", ">", ">=");

    private final Vocabulary vocabulary;
    private final Random random;
    private final Bag<String> words;
    private final Map<ValueType, Bag<String>> operators = new EnumMap<>(ValueType.class);
    private final Map<ValueType, Bag<String>> literals = new EnumMap<>(ValueType.class);
    private final Bag<String> numbers;
    private final Bag<String> dates;
    private final Bag<Boolean> answers;
    private final Bag<Supplier<String>> ofParameters;
    private final Bag<Integer> dice;

    GeneratedConstraints(Subject subject, Random random) {
        this.vocabulary = subject.vocabulary();
        this.random = random;
        Stream<String> named = Stream.concat(vocabulary.names().stream(), Stream.of("#", "#", "#", "#", "#"));
        this.words = new Bag<>(named.toList(), random);
        for (ValueType type : ValueType.values()) {
            List<String> operatorsOf = type == ValueType.DATE ? ORDER_OF_DATES : type.isOrdered() ? ORDER : EQUALITY;
            operators.put(type, new Bag<>(type == ValueType.BOOLEAN ? List.of("==", "!=") : operatorsOf, random));
            literals.put(type, new Bag<>(constants(type), random));
        }
        List<String> known =
                subject == Subject.DOSSIER ? GeneratedParameters.NUMBERS : GeneratedParameters.NUMBERS_OF_ROUNDS;
        List<String> days =
                subject == Subject.DOSSIER ? GeneratedParameters.DATES : GeneratedParameters.DATES_OF_ROUNDS;
        this.numbers = new Bag<>(known, random);
        this.dates = new Bag<>(days, random);
        this.answers = new Bag<>(List.of(true, false), random);
        this.dice = new Bag<>(List.of(0, 1, 2, 3, 4, 5), random);
        this.ofParameters = new Bag<>(
                List.of(
                        () -> compared(number(), ValueType.NUMBER),
                        () -> date() + " " + operators.get(ValueType.DATE).next() + " " + date(),
                        () -> answer("dateKnown(\"" + dates.next() + "\")")),
                random);
    }

    private static List<String> constants(ValueType type) {
        return switch (type) {
            case BOOLEAN -> List.of("true", "false");
            case NUMBER -> List.of("0", "0", "1", "1", "2", "2", "3", "4", "-1", "2024", "2025", "99999999999");
            case TEXT -> List.of("\"letter\"", "\"provincial-merit-certificate\"", "\"hospital\"", "\"ward\"", "\"\"");
            case DATE -> List.of();
            default ->
                Stream.of(type.javaType().getEnumConstants())
                        .map(constant -> type.javaType().getSimpleName() + "." + constant)
                        .toList();
        };
    }

    /** Returns a constraint, after what must stand before it. */
    List<String> next() {
        String word = words.next();
        if (word.equals("#")) {
            return List.of(ofParameters.next().get());
        }
        Optional<Field> field = vocabulary.field(word);
        return field.isPresent() ? of(field.get()) : of(vocabulary.measure(word).orElseThrow());
    }

    private List<String> of(Field field) {
        List<String> before =
                new ArrayList<>(field.within().stream().map(Dimension::marker).toList());
        field.guard().map(Word::name).ifPresent(before::add);
        before.add(written(field.name(), field.type()));
        return before;
    }

    private List<String> of(Measure measure) {
        String arguments = IntStream.range(0, measure.parameters().size())
                .mapToObj(place -> argument(measure, place))
                .reduce((one, two) -> one + ", " + two)
                .orElse("");
        String call = measure.name() + "(" + arguments + ")";
        List<String> before = new ArrayList<>();
        measure.guard()
                .map(guard -> guard instanceof Measure ? guard.name() + "(" + arguments + ")" : guard.name())
                .ifPresent(before::add);
        before.add(written(call, measure.type()));
        return before;
    }

    private String argument(Measure measure, int place) {
        ValueType type = measure.parameters().get(place);
        return switch (type) {
            case TEXT -> {
                List<String> texts = WordArguments.texts(measure, place);
                yield texts.get(random.nextInt(texts.size()));
            }
            case DATE -> date();
            case NUMBER -> answers.next() ? number() : literals.get(type).next();
            default -> throw new IllegalStateException(type.name());
        };
    }

    private String written(String term, ValueType type) {
        boolean plain = type == ValueType.BOOLEAN && dice.next() < 4;
        return plain ? answer(term) : compared(term, type);
    }

    private String answer(String term) {
        return (answers.next() ? "" : "!") + term;
    }

    private String compared(String term, ValueType type) {
        String operator = operators.get(type).next();
        if (operator.equals("in")) {
            Bag<String> some = literals.get(type);
            return term + " in (" + some.next() + ", " + some.next() + ", " + some.next() + ")";
        }
        return term + " " + operator + " " + right(type);
    }

    /** A literal, a parameter, or another field that is always known and splits nothing. */
    private String right(ValueType type) {
        int thrown = dice.next();
        if (type == ValueType.DATE || (type == ValueType.NUMBER && thrown == 0)) {
            return type == ValueType.DATE ? date() : number();
        }
        List<String> fields = vocabulary.names().stream()
                .flatMap(name -> vocabulary.field(name).stream())
                .filter(field -> field.type() == type && field.guard().isEmpty())
                .filter(field -> field.dimension().isEmpty() && field.within().isEmpty())
                .map(Field::name)
                .toList();
        return thrown == 1 && !fields.isEmpty()
                ? fields.get(dice.next() % fields.size())
                : literals.get(type).next();
    }

    private String number() {
        return "number(\"" + numbers.next() + "\")";
    }

    private String date() {
        return "date(\"" + dates.next() + "\")";
    }
}
