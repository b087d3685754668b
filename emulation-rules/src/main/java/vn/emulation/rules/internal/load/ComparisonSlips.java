package vn.emulation.rules.internal.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.lint.DiagnosticCode;

/** Tells why two sides of different types are not compared. */
final class ComparisonSlips {

    private ComparisonSlips() {}

    static Refusal of(Term left, Term right) {
        if (right instanceof Term.LiteralTerm literal && literal.type() == ValueType.TEXT) {
            String text = String.valueOf(literal.literal());
            if (left.type() == ValueType.DATE) {
                return new Refusal(DiagnosticCode.DATE_TEXT, text);
            }
            if (left.type().isEnum()) {
                return new Refusal(DiagnosticCode.CONSTANT_TEXT, left.text(), text, constant(left.type(), text));
            }
        }
        return new Refusal(DiagnosticCode.TYPE, left.text(), left.type(), right.text(), right.type());
    }

    private static String constant(ValueType type, String text) {
        List<String> names = Arrays.stream(type.javaType().getEnumConstants())
                .map(String::valueOf)
                .toList();
        return type.javaType().getSimpleName() + "." + NearestName.of(text.toUpperCase(Locale.ROOT), names);
    }
}
