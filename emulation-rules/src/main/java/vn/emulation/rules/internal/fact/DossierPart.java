package vn.emulation.rules.internal.fact;

/**
 * What the words about one side of a dossier read of it. Each reading is a step, and one more for each thing listed that
 * is walked.
 */
public interface DossierPart extends Fact {

    /** Returns the dossier. */
    DossierView view();

    /** Returns the dossier, and counts a step. */
    default DossierView read() {
        return walk(0);
    }

    /** Returns the dossier, and counts a step and one for each thing that is walked. */
    default DossierView walk(long listed) {
        meter().step(1 + listed);
        return view();
    }
}
