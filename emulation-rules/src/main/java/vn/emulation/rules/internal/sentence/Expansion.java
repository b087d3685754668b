package vn.emulation.rules.internal.sentence;

import java.util.List;
import vn.emulation.rules.internal.rule.SourcePosition;

/** The text of a rule file that sentences stand for, line by line, and what is wrong with these. Immutable once made. */
public final class Expansion {

    private final PositionMap positions;
    private final List<SentenceProblem> problems;

    Expansion(PositionMap positions, List<SentenceProblem> problems) {
        this.positions = positions;
        this.problems = List.copyOf(problems);
    }

    /** Returns the text; rules with a problem are left out. */
    public String drl() {
        return positions.text();
    }

    /** Returns the place in the sentences of a place in the text. */
    public SourcePosition original(SourcePosition at) {
        return positions.original(at);
    }

    /** Returns what is wrong, in order. */
    public List<SentenceProblem> problems() {
        return problems;
    }
}
