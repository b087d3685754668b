package vn.emulation.rules.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Operator;

/** How constraints compare values of each type. */
final class ComparedTypes {

    private ComparedTypes() {}

    /** Returns the operators that the loader admits between values of a type; {@code !} stands before one value. */
    static List<String> operators(ValueType type) {
        Stream<String> comparing = Arrays.stream(Operator.values())
                .filter(operator -> !operator.isOrdering() || type.isOrdered())
                .map(Operator::symbol);
        Stream<String> others = switch (type) {
            case BOOLEAN -> Stream.of("in", "!");
            // Dates are parameters or fields, and a list holds only what is written out.
            case DATE -> Stream.of();
            default -> Stream.of("in");
        };
        return Stream.concat(comparing, others).toList();
    }
}
