package vn.emulation.rules.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Reads one constraint.
 *
 * <pre>
 * constraint = ["!"] term | term operator term | term "in" "(" literal {"," literal} ")"
 * term       = name | name "(" term {"," term} ")" | Type "." CONSTANT | number | "text" | true | false
 * </pre>
 */
final class ConstraintParser {

    private static final int MOST_TOKENS = 200;

    private final String expression;
    private final TermReader terms;
    private final List<Token> tokens;
    private int next;

    ConstraintParser(String expression, TermReader terms) {
        this.expression = expression;
        this.terms = terms;
        this.tokens = Token.read(expression).orElseThrow(this::notUnderstood);
        if (tokens.size() > MOST_TOKENS) {
            throw new Refusal(DiagnosticCode.COMPLEX, tokens.size(), MOST_TOKENS);
        }
    }

    Constraint parse() {
        Constraint constraint = accept("!") ? new Constraint.YesNo(yesOrNo(term()), false) : positive();
        if (next < tokens.size()) {
            throw notUnderstood();
        }
        return constraint;
    }

    private Constraint positive() {
        Term left = term();
        if (next == tokens.size()) {
            return new Constraint.YesNo(yesOrNo(left), true);
        }
        Token token = take();
        if (token.kind() == Token.Kind.NAME && token.text().equals("in")) {
            if (left instanceof Term.LiteralTerm) {
                throw notUnderstood();
            }
            return new Constraint.OneOf(left, members(left.type()));
        }
        Operator operator = Operator.of(token.text()).orElseThrow(this::notUnderstood);
        int side = next < tokens.size() ? tokens.get(next).start() : 0;
        try {
            return comparison(left, operator, term());
        } catch (Refusal refusal) {
            throw refusal.at(
                    operator.isOrdering() && refusal.code() != DiagnosticCode.DATE_TEXT ? token.start() : side);
        }
    }

    private Constraint comparison(Term left, Operator operator, Term right) {
        if (left instanceof Term.LiteralTerm) {
            throw notUnderstood();
        }
        if (left.type() != right.type()) {
            throw ComparisonSlips.of(left, right);
        }
        if (operator.isOrdering() && left.type() == ValueType.TEXT) {
            throw new Refusal(DiagnosticCode.TEXT_ORDER, left.text(), operator.symbol());
        }
        if (operator.isOrdering() && !left.type().isOrdered()) {
            throw new Refusal(DiagnosticCode.TYPE, left.text(), left.type(), right.text(), operator.symbol());
        }
        return new Constraint.Comparison(left, operator, right);
    }

    private Term yesOrNo(Term term) {
        if (term instanceof Term.LiteralTerm) {
            throw notUnderstood();
        }
        if (term.type() != ValueType.BOOLEAN) {
            throw new Refusal(DiagnosticCode.TYPE, term.text(), term.type(), expression, ValueType.BOOLEAN);
        }
        return term;
    }

    private List<Term.LiteralTerm> members(ValueType type) {
        List<Term> written = arguments();
        if (written.size() > Constraint.OneOf.MOST_MEMBERS) {
            throw new Refusal(DiagnosticCode.COMPLEX, written.size(), Constraint.OneOf.MOST_MEMBERS);
        }
        List<Term.LiteralTerm> members = new ArrayList<>();
        for (Term member : written) {
            if (!(member instanceof Term.LiteralTerm literal) || literal.type() != type) {
                throw new Refusal(DiagnosticCode.TYPE, expression, type, member.text(), member.type());
            }
            members.add(literal);
        }
        return members;
    }

    private Term term() {
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> new Term.LiteralTerm(ValueType.NUMBER, number(token));
            case TEXT -> new Term.LiteralTerm(ValueType.TEXT, token.text());
            case NAME -> named(token);
            case SYMBOL -> throw notUnderstood();
        };
    }

    private Term named(Token token) {
        try {
            return peek("(") ? terms.call(token.text(), arguments()) : terms.named(token.text());
        } catch (Refusal refusal) {
            throw refusal.at(token.start());
        }
    }

    private static Long number(Token token) {
        return Long.valueOf(token.text());
    }

    private List<Term> arguments() {
        if (!accept("(")) {
            throw notUnderstood();
        }
        List<Term> arguments = new ArrayList<>();
        do {
            arguments.add(term());
        } while (accept(","));
        if (!accept(")")) {
            throw notUnderstood();
        }
        return arguments;
    }

    private Token take() {
        return Optional.of(next)
                .filter(index -> index < tokens.size())
                .map(index -> tokens.get(next++))
                .orElseThrow(this::notUnderstood);
    }

    private boolean peek(String symbol) {
        return next < tokens.size() && tokens.get(next).is(symbol);
    }

    private boolean accept(String symbol) {
        boolean found = peek(symbol);
        next += found ? 1 : 0;
        return found;
    }

    private Refusal notUnderstood() {
        return new Refusal(DiagnosticCode.CONSTRAINT, expression);
    }
}
