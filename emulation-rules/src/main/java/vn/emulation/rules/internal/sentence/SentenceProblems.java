package vn.emulation.rules.internal.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/** Collects the first that is wrong with the sentences of a file. Used by one thread. */
final class SentenceProblems {

    /** To look for what was meant takes time, and a file with more is none of sentences. */
    static final int MOST = 100;

    private final List<SentenceProblem> found = new ArrayList<>();

    void add(DiagnosticCode code, SentenceLine line, int column, RuleDraft draft, Object... arguments) {
        List<String> shown = Arrays.stream(arguments).map(String::valueOf).toList();
        add(new SentenceProblem(code, line.number(), column, draft.name(), shown, Optional.empty()));
    }

    private void add(SentenceProblem problem) {
        if (!isFull()) {
            found.add(problem);
        }
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    void add(Match.WrongValue wrong, SentenceLine line, RuleDraft draft) {
        add(
                DiagnosticCode.SENTENCE_VALUE,
                line,
                wrong.token().column(),
                draft,
                wrong.token().written(),
                "@" + wrong.expected().key(),
                wrong.expected().example());
    }

    /** Adds a sentence that is not understood. */
    void addUnknown(SentenceLine line, RuleDraft draft, List<String> candidates) {
        add(new SentenceProblem(
                DiagnosticCode.SENTENCE,
                line.number(),
                line.column(),
                draft.name(),
                List.of(line.text()),
                Optional.of(SentenceGuess.of(line.sentence(), candidates))));
    }

    void addAtEnd(SourcePosition end, RuleDraft draft, String expected) {
        add(new SentenceProblem(
                DiagnosticCode.SENTENCE_PLACE,
                end.line(),
                end.column(),
                draft.name(),
                List.of("@sentence-place.file-end", expected),
                Optional.empty()));
    }

    List<SentenceProblem> found() {
        return List.copyOf(found);
    }
}
