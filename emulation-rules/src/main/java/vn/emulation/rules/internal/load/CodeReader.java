package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.TrustLevel;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.Vocabulary;
import vn.emulation.rules.internal.fact.Word;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/** Takes as code the constraints that the restricted language refuses, where authors are trusted. Used by one load. */
final class CodeReader {

    /** What is wrong as code too, and would be told worse or not at all. */
    private static final Set<DiagnosticCode> WRONG_ANYWAY =
            ImmutableSet.of(DiagnosticCode.COMPLEX, DiagnosticCode.UNKNOWN_PARAMETER, DiagnosticCode.UNKNOWN_CRITERION);

    private static final Set<String> PARAMETERS =
            Stream.of(ParameterKind.values()).map(ParameterKind::word).collect(ImmutableSet.toImmutableSet());
    private static final Set<String> THE_FACT = Set.of("this", Subject.DOSSIER.variable());
    private static final Vocabulary WORDS = Subject.DOSSIER.vocabulary();

    private final TrustLevel trust;
    private int read;

    CodeReader(TrustLevel trust) {
        this.trust = trust;
    }

    TrustLevel trust() {
        return trust;
    }

    /**
     * Returns an expression as code.
     *
     * @throws Refusal the one given where it is no code, or another where code may not say it
     */
    Constraint.Code read(String expression, Subject subject, List<String> imports, SourcePosition at, Refusal refused) {
        if (trust == TrustLevel.RESTRICTED || subject != Subject.DOSSIER || WRONG_ANYWAY.contains(refused.code())) {
            throw refused;
        }
        List<DrlToken> tokens = DrlToken.read(expression);
        String text = text(tokens);
        IntStream.range(0, tokens.size())
                .filter(index -> asksForParameter(tokens, index))
                .findFirst()
                .ifPresent(index -> {
                    DrlToken word = tokens.get(index);
                    throw new Refusal(word.start(), DiagnosticCode.CODE_PARAMETER, word.text(), text);
                });
        List<Word> words = IntStream.range(0, tokens.size())
                .filter(index -> isOfFact(tokens, index))
                .mapToObj(index -> word(tokens.get(index)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Constraint.Code(read++, text, imports, words, at);
    }

    private static boolean asksForParameter(List<DrlToken> tokens, int index) {
        return PARAMETERS.contains(tokens.get(index).text())
                && index + 1 < tokens.size()
                && tokens.get(index + 1).is("(")
                && isOfFact(tokens, index);
    }

    /** Whether a word is not one of something else, as in {@code form.length()}. */
    private static boolean isOfFact(List<DrlToken> tokens, int index) {
        boolean member = index > 0 && tokens.get(index - 1).is(".");
        return !member || (index > 1 && THE_FACT.contains(tokens.get(index - 2).text()));
    }

    private static Optional<Word> word(DrlToken token) {
        return WORDS.words().stream()
                .filter(word -> token.isWord() && word.name().equals(token.text()))
                .findFirst();
    }

    /** The words as they are written, without comments and with single spaces where there were any. */
    private static String text(List<DrlToken> tokens) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (DrlToken token : tokens) {
            text.append(text.length() > 0 && token.start() > end ? " " : "").append(token.text());
            end = token.end();
        }
        return text.toString();
    }
}
