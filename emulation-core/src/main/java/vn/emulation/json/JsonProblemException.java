package vn.emulation.json;

import java.util.Locale;

/** Thrown when a document cannot be read; nothing of it has been used. */
public final class JsonProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JsonProblem problem;

    JsonProblemException(JsonProblem problem) {
        super(problem.text(Locale.ENGLISH));
        this.problem = problem;
    }

    /** Returns what is wrong, and where. */
    public JsonProblem problem() {
        return problem;
    }

    /** Returns the problem as one sentence, in Vietnamese or English. */
    public String text(Locale locale) {
        return problem.text(locale);
    }
}
