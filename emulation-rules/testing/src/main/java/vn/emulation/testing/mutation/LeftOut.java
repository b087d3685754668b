package vn.emulation.testing.mutation;

/**
 * A mutant that no case is asked to kill.
 *
 * @param mutant the mutant
 * @param why why not
 */
public record LeftOut(Mutant mutant, Reason why) {

    /** Why a mutant is left out. */
    public enum Reason {
        /** It is proved to fire on the same dossiers. */
        EQUIVALENT,
        /** The loader would refuse it. */
        REFUSED,
        /** No rule asks for the parameter. */
        UNUSED
    }
}
