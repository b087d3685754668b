package vn.emulation.rules;

/** Thrown when an evaluation ends without a report; nothing partial is returned. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why an evaluation ended. */
    public enum Reason {
        /** The host cancelled it. */
        CANCELLED,
        /** The rule engine and the reference evaluator fired different rules; {@link EvaluationMode#CROSS_CHECK} alone. */
        DISAGREEMENT,
        /** The rule engine, a listener or the executor failed; the cause tells more. */
        FAILED
    }

    private final Reason reason;

    EvaluationException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    EvaluationException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Returns why the evaluation ended. */
    public Reason reason() {
        return reason;
    }
}
