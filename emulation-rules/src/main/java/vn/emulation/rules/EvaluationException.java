package vn.emulation.rules;

import java.util.Locale;
import java.util.Optional;

/** Thrown when an evaluation ends without a report; nothing partial is returned. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why an evaluation ended. */
    public enum Reason {
        /** The host cancelled it. */
        CANCELLED,
        /** The rule engine and the reference evaluator fired different rules; {@link EvaluationMode#CROSS_CHECK} alone. */
        DISAGREEMENT,
        /** A limit was reached; {@link #limit} tells more. */
        LIMIT_REACHED,
        /** The rule engine, a listener or the executor failed; the cause tells more. */
        FAILED
    }

    private final Reason reason;
    private final transient Optional<ReachedLimit> limit;

    EvaluationException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.limit = Optional.empty();
    }

    EvaluationException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.limit = Optional.empty();
    }

    EvaluationException(ReachedLimit limit, Throwable cause) {
        super(limit.told(Locale.ENGLISH), cause);
        this.reason = Reason.LIMIT_REACHED;
        this.limit = Optional.of(limit);
    }

    /** Returns why the evaluation ended. */
    public Reason reason() {
        return reason;
    }

    /** Returns the limit that was reached, empty where the evaluation ended for another reason. */
    public Optional<ReachedLimit> limit() {
        return limit;
    }
}
