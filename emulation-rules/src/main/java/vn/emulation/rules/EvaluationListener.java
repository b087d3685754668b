package vn.emulation.rules;

/**
 * Watches an evaluation; it cannot change the result.
 *
 * <p>Calls come from whichever thread evaluates, several at a time where an executor is given, so implementations are
 * thread-safe. What a listener throws ends the evaluation.
 */
public interface EvaluationListener {

    /** A listener that does nothing. */
    EvaluationListener NONE = new EvaluationListener() {};

    /** Called once before the first dossier, with the number of dossiers. */
    default void started(int dossiers) {}

    /** Called after each chunk, with the number of dossiers in it. */
    default void evaluated(int dossiers) {}

    /** Called once, after the places have been given. */
    default void finished() {}
}
