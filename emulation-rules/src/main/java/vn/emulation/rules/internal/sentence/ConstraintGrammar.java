package vn.emulation.rules.internal.sentence;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Word;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.sentence.Symbol.Part;
import vn.emulation.rules.internal.sentence.Symbol.Role;

/** The constraints of rules about one subject. */
final class ConstraintGrammar {

    private static final Part CONSTRAINT = LineKind.CONSTRAINT.part();

    private final PhraseBook book;
    private final Subject subject;

    ConstraintGrammar(PhraseBook book, Subject subject) {
        this.book = book;
        this.subject = subject;
    }

    List<Production> productions() {
        return Stream.of(
                        subject.vocabulary().words().stream().flatMap(this::word),
                        Arrays.stream(ParameterKind.values()).flatMap(this::parameter),
                        Arrays.stream(ValueType.values()).flatMap(this::type))
                .flatMap(productions -> productions)
                .toList();
    }

    private Stream<Production> word(Word word) {
        List<Symbol> slots = word instanceof Measure measure
                ? measure.parameters().stream()
                        .<Symbol>map(type -> Part.of(Role.TERM, type))
                        .toList()
                : List.of();
        String drl = word.name() + arguments(slots.size());
        Production source = new Production(Part.of(Role.SOURCE, word.type()), book.of(word), slots, drl);
        return word.type() == ValueType.BOOLEAN
                ? Stream.of(
                        source,
                        new Production(CONSTRAINT, book.of(word, true), slots, drl),
                        new Production(CONSTRAINT, book.of(word, false), slots, "!" + drl))
                : Stream.of(source);
    }

    private static String arguments(int count) {
        return count == 0
                ? ""
                : IntStream.range(0, count)
                        .mapToObj(index -> "{" + index + "}")
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private Stream<Production> parameter(ParameterKind kind) {
        String drl = kind.word() + "({0})";
        List<Symbol> name = List.of(SlotValue.NAME);
        Production source = new Production(Part.of(Role.SOURCE, kind.type()), book.of(kind), name, drl);
        return kind.type() == ValueType.BOOLEAN
                ? Stream.of(
                        source,
                        new Production(CONSTRAINT, book.of(kind, true), name, drl),
                        new Production(CONSTRAINT, book.of(kind, false), name, "!" + drl))
                : Stream.of(source);
    }

    private Stream<Production> type(ValueType type) {
        ImmutableList.Builder<Production> productions = ImmutableList.builder();
        Part literal = Part.of(Role.LITERAL, type);
        productions
                .add(same(Part.of(Role.TERM, type), Part.of(Role.SOURCE, type)))
                .add(same(Part.of(Role.TERM, type), literal))
                .addAll(literals(type));
        for (Operator operator : Operator.values()) {
            if (!operator.isOrdering() || type.isOrdered()) {
                productions.add(new Production(
                        CONSTRAINT,
                        book.of(operator, type).after(),
                        List.of(Part.of(Role.SOURCE, type), Part.of(Role.TERM, type)),
                        "{0} " + operator.symbol() + " {1}"));
            }
        }
        // No date is ever written out, so that no list of dates can be.
        if (type != ValueType.DATE) {
            Part members = Part.of(Role.MEMBERS, type);
            productions
                    .add(same(members, literal))
                    .add(new Production(members, Phrase.of("{0} , {1}"), List.of(literal, members), "{0}, {1}"))
                    .add(new Production(
                            CONSTRAINT,
                            book.membership().after(),
                            List.of(Part.of(Role.SOURCE, type), members),
                            "{0} in ( {1} )"));
        }
        return productions.build().stream();
    }

    private static Production same(Part of, Symbol other) {
        return new Production(of, Phrase.of("{0}"), List.of(other), "{0}");
    }

    private List<Production> literals(ValueType type) {
        Part literal = Part.of(Role.LITERAL, type);
        return switch (type) {
            case NUMBER -> List.of(same(literal, SlotValue.NUMBER));
            case TEXT -> List.of(same(literal, SlotValue.TEXT));
            case DATE -> List.of();
            case BOOLEAN ->
                Stream.of(true, false).map(value -> constant(type, value, "")).toList();
            default ->
                Arrays.stream(type.javaType().getEnumConstants())
                        .map(value -> constant(type, value, type.word() + "."))
                        .toList();
        };
    }

    private Production constant(ValueType type, Object value, String before) {
        return new Production(Part.of(Role.LITERAL, type), book.constant(type, value), List.of(), before + value);
    }
}
