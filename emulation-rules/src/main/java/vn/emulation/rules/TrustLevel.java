package vn.emulation.rules;

/** How far the authors of rule files are trusted (mức tin cậy). */
public enum TrustLevel {
    /** As far as any text from outside: no code of theirs runs, whatever they write. */
    RESTRICTED,
    /**
     * As far as whoever writes the host's own code. It promises nothing: to review such a file is to review Java.
     *
     * <p>A constraint on {@code Dossier} that the restricted language does not have, such as
     * {@code achievementCount * 2 > 5} or {@code com.example.Checks.isSpecial(form)}, is compiled as it is written, and a
     * file may import any class that the class loader of this library finds. What holds of restricted rules does not hold
     * of these: not what runs, which is whatever the code calls, at load and at each evaluation, with the rights of the
     * host; not that it ends, for no limit on fuel or time stops it; not that it leaves the host and the dossiers as they
     * are; not that the result is the same on every run, thread and machine.
     *
     * <p>Everything else is checked as ever: the text of the file, one pattern with its guards, annotations and effect.
     * Code is asked of every dossier of which the guards of its fields hold, whatever else its rule says, and knows
     * neither parameters nor readings: {@code number} and {@code date} are refused in it (EM-503). Rules about places, and
     * rules written as sentences, hold no code at any level. Each rule with code is named among
     * {@link RuleSet#replaced()} and in the provenance of every report, as {@code trusted-code:} with its id.
     */
    TRUSTED_CODE
}
