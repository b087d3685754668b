package vn.emulation.cli.input;

import java.util.ArrayList;
import java.util.List;
import vn.emulation.cli.words.Words;

/** What is wrong with an input, in sentences; beyond a number of them it only counts: every row of a large table may be wrong. Not thread-safe. */
public final class ProblemList {

    private final int most;
    private final List<String> told = new ArrayList<>();
    private long others;

    /**
     * Makes an empty list.
     *
     * @param most how many sentences are kept
     */
    public ProblemList(int most) {
        this.most = most;
    }

    /** Adds a problem. */
    public void add(String sentence) {
        if (told.size() < most) {
            told.add(sentence);
        } else {
            others++;
        }
    }

    /** Adds the problems of another list behind these. */
    public void addAll(ProblemList later) {
        later.told.forEach(this::add);
        others += later.others;
    }

    /** Adds problems that nobody has a sentence of. */
    public void addOthers(long number) {
        others += number;
    }

    /** Returns how many problems there are. */
    public long count() {
        return told.size() + others;
    }

    /**
     * Ends the list.
     *
     * @throws Refusal if there are problems, each on a line
     */
    public void orThrow(Words words) {
        List<String> sentences = new ArrayList<>(told);
        if (others > 0) {
            sentences.add(words.text("problems.more", others));
        }
        if (!sentences.isEmpty()) {
            throw new Refusal(String.join("\n", sentences));
        }
    }
}
