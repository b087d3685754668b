package vn.emulation.rules.internal.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Refuses what would mislead a reader or keep the parser busy, before the parser sees it: an escape, which hides what
 * is written; a text or comment that does not end; brackets within brackets, pointed ones too, for each of which the
 * parser doubles its work; a long chain of dots, through which it goes again from each; and one sign of negation after
 * another, for each of which it takes more of the stack. It reads the very characters that the parser will, and trusts
 * nothing that was read of them before.
 */
final class TextGate {

    static final int DEEPEST = 6;
    static final int MOST_DOTS = 200;

    private static final Pattern PART = Pattern.compile("""
            //[^\\n]*|/\\*.*?\\*/|"[^"\\\\\\n]*"|'[^'\\\\\\n]*'\
            |(?<escape>"[^"\\\\\\n]*\\\\|'[^'\\\\\\n]*\\\\|\\\\)|(?<endless>["']|/\\*)|\\S""", Pattern.DOTALL);

    private final String source;
    private final String text;
    private final Diagnostics diagnostics;
    private int depth;
    private int dots;
    private int negations;
    private char previous = ' ';

    TextGate(String source, String text, Diagnostics diagnostics) {
        this.source = source;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** Returns whether the text may be parsed; adds what is wrong otherwise. */
    boolean admits() {
        Matcher part = PART.matcher(text);
        while (part.find()) {
            boolean comment = text.startsWith("//", part.start()) || text.startsWith("/*", part.start());
            if (part.group("escape") != null) {
                return refuse(part.end() - 1, DiagnosticCode.NOT_ALLOWED, "\\");
            }
            if (part.group("endless") != null) {
                return refuse(part.start(), DiagnosticCode.SYNTAX);
            }
            if (!comment && !admits(part.start())) {
                return false;
            }
        }
        return true;
    }

    private boolean admits(int index) {
        char symbol = text.charAt(index);
        depth += isOneOf("([{", symbol) ? 1 : 0;
        depth -= isOneOf(")]}", symbol) ? 1 : 0;
        if (depth > DEEPEST) {
            return refuse(index, DiagnosticCode.COMPLEX, depth, DEEPEST);
        }
        dots = symbol == '.' ? dots + 1 : Character.isJavaIdentifierPart(symbol) ? dots : 0;
        if (dots > MOST_DOTS) {
            return refuse(index, DiagnosticCode.COMPLEX, dots, MOST_DOTS);
        }
        negations = symbol == '!' ? negations + 1 : 0;
        if (negations > DEEPEST) {
            return refuse(index, DiagnosticCode.COMPLEX, negations, DEEPEST);
        }
        boolean closesPointed = previous == '>' && isOneOf(">,.)]}[", symbol);
        previous = symbol;
        return !closesPointed || refuse(index, DiagnosticCode.SYNTAX);
    }

    private static boolean isOneOf(String symbols, char symbol) {
        return symbols.indexOf(symbol) >= 0;
    }

    private boolean refuse(int index, DiagnosticCode code, Object... arguments) {
        diagnostics.error(code, SourcePosition.of(source, text, index), arguments);
        return false;
    }
}
