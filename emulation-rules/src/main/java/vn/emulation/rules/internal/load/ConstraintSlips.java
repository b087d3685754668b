package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.emulation.rules.lint.DiagnosticCode;

/** Sees the likely mistake in the words of a constraint that is none of the grammar's. */
final class ConstraintSlips {

    private static final Set<String> COMPARISONS = ImmutableSet.of("==", "!=", "<", "<=", ">", ">=", "=");
    private static final Set<String> OPERATORS = ImmutableSet.of(
            "matches",
            "soundslike",
            "contains",
            "excludes",
            "memberOf",
            "str",
            "instanceof",
            "not",
            "after",
            "before",
            "coincides",
            "during",
            "includes",
            "meets",
            "metby",
            "overlaps");
    private static final Set<String> SYMBOLS_OF_CODE = ImmutableSet.of("!.", "#", "[", "{", "->", "::", "?", "~", "^");
    private static final Set<String> ARITHMETIC = ImmutableSet.of("+", "-", "*", "/", "%");
    private static final Set<String> FOREIGN = ImmutableSet.of("≥", "≤", "≠", "≧", "≦", "<>", "=<", "=>");
    private static final Pattern YEAR_OR_DAY = Pattern.compile("[0-9]{1,4}");

    private final List<DrlToken> tokens;

    private ConstraintSlips(List<DrlToken> tokens) {
        this.tokens = tokens;
    }

    static Optional<Slip> first(List<DrlToken> tokens) {
        ConstraintSlips slips = new ConstraintSlips(tokens);
        return IntStream.range(0, tokens.size())
                .mapToObj(slips::at)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Slip> at(int index) {
        DrlToken token = tokens.get(index);
        return switch (token.kind()) {
            case NUMBER -> number(index);
            case TEXT ->
                token.text().startsWith("'") ? slip(DiagnosticCode.QUOTE_MARK, index, "'") : afterOperand(index);
            case WORD -> word(index);
            case SYMBOL, UNCLOSED -> symbol(index);
        };
    }

    private Optional<Slip> number(int index) {
        if (isDate(index, "-") || isDate(index, "/")) {
            String sign = tokens.get(index + 1).text();
            String date = String.join(
                    sign,
                    tokens.get(index).text(),
                    tokens.get(index + 2).text(),
                    tokens.get(index + 4).text());
            return slip(DiagnosticCode.DATE_TEXT, index, date);
        }
        Optional<Slip> slip = NumberSlips.of(tokens.get(index));
        return slip.isPresent() ? slip : afterOperand(index);
    }

    private boolean isDate(int index, String sign) {
        return IntStream.range(0, 5)
                .allMatch(part -> part % 2 == 1
                        ? written(index + part).equals(sign)
                        : YEAR_OR_DAY.matcher(written(index + part)).matches());
    }

    private Optional<Slip> word(int index) {
        String word = written(index);
        if (word.equals("null")) {
            return slip(DiagnosticCode.NULL, index, word);
        }
        if (word.equals("and") || word.equals("or")) {
            return connective(index, word.equals("and"));
        }
        if (written(index + 1).equals("(") && (word.equals("eval") || word.equals("new"))) {
            return slip(DiagnosticCode.EVAL, index, word);
        }
        boolean infix = index > 0 && isOperand(index - 1) && !written(index + 1).equals("(");
        if (OPERATORS.contains(word) && (infix || (word.equals("not") && isStart(index + 1)))) {
            return slip(
                    DiagnosticCode.OPERATOR, index, word + (written(index + 1).equals("in") ? " in" : ""));
        }
        return word.equals("in") || word.equals("not") ? Optional.empty() : afterOperand(index);
    }

    private Optional<Slip> symbol(int index) {
        String symbol = written(index);
        if (isForeign(index)) {
            return slip(DiagnosticCode.OPERATOR, index, symbol + (FOREIGN.contains(symbol) ? "" : written(index + 1)));
        }
        if (symbol.equals("=")) {
            return slip(DiagnosticCode.ASSIGNMENT, index);
        }
        if (symbol.equals("&&") || symbol.equals("&") || symbol.equals("||") || symbol.equals("|")) {
            return connective(index, symbol.startsWith("&"));
        }
        if (symbol.equals(":") || symbol.equals(":=")) {
            return slip(DiagnosticCode.BINDING, index, symbol);
        }
        if (SYMBOLS_OF_CODE.contains(symbol) || (symbol.equals(".") && !isConstant(index))) {
            return slip(DiagnosticCode.NAVIGATION, index, symbol);
        }
        if (ARITHMETIC.contains(symbol) && !isSign(index)) {
            return slip(DiagnosticCode.ARITHMETIC, index, symbol);
        }
        if (COMPARISONS.contains(symbol) && (index == 0 || index == tokens.size() - 1)) {
            return slip(DiagnosticCode.HALF_CONSTRAINT, index, symbol);
        }
        return symbol.equals("!") ? afterOperand(index) : Optional.empty();
    }

    /** Whether a comparison is written as in mathematics or in another language: ≥, =<, or with pointed brackets. */
    private boolean isForeign(int index) {
        boolean joined = index + 1 < tokens.size()
                && tokens.get(index).end() == tokens.get(index + 1).start();
        return FOREIGN.contains(written(index)) || (joined && FOREIGN.contains(written(index) + written(index + 1)));
    }

    private Optional<Slip> connective(int index, boolean all) {
        if (COMPARISONS.contains(written(index + 1))) {
            return slip(DiagnosticCode.HALF_CONSTRAINT, index + 1, written(index + 1));
        }
        return slip(all ? DiagnosticCode.CONNECTIVE : DiagnosticCode.ALTERNATIVE, index, written(index));
    }

    /** A value right after a value lacks its comma, unless a dot or an operator in letters joins them. */
    private Optional<Slip> afterOperand(int index) {
        return index > 0 && isOperand(index - 1) ? slip(DiagnosticCode.COMMA, index, written(index)) : Optional.empty();
    }

    private boolean isOperand(int index) {
        DrlToken token = tokens.get(index);
        return switch (token.kind()) {
            case NUMBER, TEXT -> true;
            case WORD -> !token.is("in") && !OPERATORS.contains(token.text());
            case SYMBOL -> token.is(")") || token.is("]");
            case UNCLOSED -> false;
        };
    }

    private boolean isStart(int index) {
        return index < tokens.size()
                && (tokens.get(index).isWord() || written(index).equals("("));
    }

    /** Whether a dot stands between a type and its constant. */
    private boolean isConstant(int index) {
        return index > 0
                && tokens.get(index - 1).isWord()
                && Character.isUpperCase(written(index - 1).charAt(0))
                && !written(index - 2).equals(".")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).isWord()
                && !written(index + 2).equals(".")
                && !written(index + 2).equals("(");
    }

    private boolean isSign(int index) {
        return written(index).equals("-")
                && (index == 0 || !isOperand(index - 1))
                && index + 1 < tokens.size()
                && tokens.get(index + 1).kind() == DrlToken.Kind.NUMBER
                && tokens.get(index + 1).start() == tokens.get(index).end();
    }

    private String written(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
    }

    private Optional<Slip> slip(DiagnosticCode code, int index, String... arguments) {
        return Optional.of(Slip.of(code, tokens.get(index), arguments));
    }
}
