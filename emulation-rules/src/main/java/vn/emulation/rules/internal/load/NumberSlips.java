package vn.emulation.rules.internal.load;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.emulation.rules.lint.DiagnosticCode;

/** Numbers that the engine reads as others, or not at all. */
final class NumberSlips {

    private static final int MOST_DIGITS = 18;
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]*");
    private static final Pattern ZERO_FIRST = Pattern.compile("0+[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.[0-9]+[BbDdFf]?|[0-9]+[Bb]");

    private NumberSlips() {}

    static Optional<Slip> of(DrlToken number) {
        String text = number.text();
        if (WHOLE.matcher(text).matches()) {
            return text.length() <= MOST_DIGITS
                    ? Optional.empty()
                    : Optional.of(Slip.of(DiagnosticCode.NUMBER_SIZE, number, text, String.valueOf(MOST_DIGITS)));
        }
        if (ZERO_FIRST.matcher(text).matches()) {
            String plain = text.replaceFirst("^0+(?=.)", "");
            return Optional.of(Slip.of(DiagnosticCode.OCTAL, number, text, plain));
        }
        return Optional.of(
                DECIMAL.matcher(text).matches()
                        ? Slip.of(DiagnosticCode.DECIMAL, number, text)
                        : Slip.of(DiagnosticCode.NUMBER_FORM, number, text));
    }
}
