package vn.emulation.rules.internal.load;

import java.util.List;
import java.util.stream.Stream;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/** How long a rule file and its parts may be: far more than a person writes. */
final class TextLimits {

    static final int MOST_LINES = 20_000;
    static final int LONGEST_LINE = 4_000;
    static final int LONGEST_TEXT = 1_000;
    static final int MOST_RULES_OF_FILE = 1_000;

    private final String source;
    private final String text;
    private final LineIndex lines;
    private final Diagnostics diagnostics;

    TextLimits(String source, String text, LineIndex lines, Diagnostics diagnostics) {
        this.source = source;
        this.text = text;
        this.lines = lines;
        this.diagnostics = diagnostics;
    }

    /** Returns whether its words are within every limit; adds what is not otherwise. */
    boolean admits(List<DrlToken> tokens) {
        return Stream.concat(longTexts(tokens), rules(tokens)).findFirst().isEmpty();
    }

    /** Returns whether there are not too many lines, and none too long; adds what is not so. */
    boolean admitsLines() {
        return Stream.concat(lines(), longLines()).findFirst().isEmpty();
    }

    private Stream<DiagnosticCode> lines() {
        long count = text.lines().count();
        return count <= MOST_LINES
                ? Stream.empty()
                : tell(DiagnosticCode.LINES, new SourcePosition(source, 0, 0), count, MOST_LINES);
    }

    private Stream<DiagnosticCode> longLines() {
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end - start > LONGEST_LINE) {
                return tell(DiagnosticCode.LINE_LENGTH, lines.place(start), end - start, LONGEST_LINE);
            }
            start = end + 1;
        }
        return Stream.empty();
    }

    private Stream<DiagnosticCode> longTexts(List<DrlToken> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == DrlToken.Kind.TEXT)
                .filter(token -> token.text().length() - 2 > LONGEST_TEXT)
                .limit(1)
                .flatMap(token -> tell(
                        DiagnosticCode.LITERAL_LENGTH,
                        lines.place(token.start()),
                        token.text().length() - 2,
                        LONGEST_TEXT));
    }

    private Stream<DiagnosticCode> rules(List<DrlToken> tokens) {
        List<Integer> starts = RuleSection.starts(text, tokens);
        return starts.stream()
                .skip(MOST_RULES_OF_FILE)
                .limit(1)
                .flatMap(first -> tell(
                        DiagnosticCode.RULE_COUNT,
                        lines.place(tokens.get(first).start()),
                        starts.size(),
                        MOST_RULES_OF_FILE));
    }

    private Stream<DiagnosticCode> tell(DiagnosticCode code, SourcePosition at, Object... arguments) {
        diagnostics.error(code, at, arguments);
        return Stream.of(code);
    }
}
