package vn.emulation.rules;

import java.util.function.Predicate;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;

/**
 * Something that a careless reading of a plan would decide wrongly, and a sample dossier that has it.
 *
 * @param name what it is
 * @param dossier the dossier
 * @param feature what the dossier must be like
 * @param verdict the verdict on it
 */
record Trap(String name, DossierId dossier, Predicate<Dossier> feature, Verdict verdict) {

    static Trap of(String name, String dossier, Predicate<Dossier> feature, Verdict verdict) {
        return new Trap(name, DossierId.of(dossier), feature, verdict);
    }

    @Override
    public String toString() {
        return name + ": " + dossier;
    }
}
