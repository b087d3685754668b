package vn.emulation.rules.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a constraint.
 *
 * @param kind what it is
 * @param text how it is written
 * @param start the index of its first character in the expression
 */
record Token(Kind kind, String text, int start) {

    /** What a word can be. */
    enum Kind {
        /** A name, with dots for a constant. */
        NAME,
        /** A whole number. */
        NUMBER,
        /** A text in quote marks; the token's text is without them. */
        TEXT,
        /** An operator, parenthesis or comma. */
        SYMBOL
    }

    private static final Pattern WORD =
            Pattern.compile("\\s*(?:(?<name>[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)?)|(?<number>0|-?[1-9]\\d{0,17})(?![\\w.])"
                    + "|\"(?<text>[^\"\\\\\\p{Cntrl}]*)\"|(?<symbol>==|!=|<=|>=|<|>|!|\\(|\\)|,))");

    /** Returns the words of an expression, or empty if some part of it is none. */
    static Optional<List<Token>> read(String expression) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(expression.stripTrailing());
        int position = 0;
        while (position < matcher.regionEnd()) {
            matcher.region(position, matcher.regionEnd());
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
            tokens.add(token(matcher));
            position = matcher.end();
        }
        return Optional.of(tokens);
    }

    private static Token token(Matcher matcher) {
        int start = matcher.end() - matcher.group().stripLeading().length();
        if (matcher.group("name") != null) {
            return new Token(Kind.NAME, matcher.group("name"), start);
        }
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group("number"), start);
        }
        return matcher.group("text") != null
                ? new Token(Kind.TEXT, matcher.group("text"), start)
                : new Token(Kind.SYMBOL, matcher.group("symbol"), start);
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }
}
