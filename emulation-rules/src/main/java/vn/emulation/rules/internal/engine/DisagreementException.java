package vn.emulation.rules.internal.engine;

/** Thrown when the rule engine and the reference evaluator fire different rules. */
public final class DisagreementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DisagreementException(String message) {
        super(message);
    }
}
