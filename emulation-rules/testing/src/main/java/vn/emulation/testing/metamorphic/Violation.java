package vn.emulation.testing.metamorphic;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a law is broken (vi phạm).
 *
 * @param law the id of the law
 * @param change what was changed: the values that its sentence holds
 * @param before the dossier and its decision before the change; empty where no single dossier is decided otherwise
 * @param after the dossier and its decision after the change; empty where no single dossier is decided otherwise
 */
public record Violation(
        String law, List<String> change, Optional<DecidedDossier> before, Optional<DecidedDossier> after) {

    /** Copies the list. */
    public Violation {
        change = ImmutableList.copyOf(change);
    }

    static Violation of(String law, List<String> change, DecidedDossier before, DecidedDossier after) {
        return new Violation(law, change, Optional.of(before), Optional.of(after));
    }

    /** Returns the rules that say something before or after, and not both times or not of the same values. */
    public List<FindingChange> findings() {
        return before.flatMap(
                        earlier -> after.map(later -> FindingChange.between(earlier.decision(), later.decision())))
                .orElse(List.of());
    }

    /** Returns what is wrong as lines: what was changed, what came of it, and by which rules, with the values they saw. */
    public String told(Locale locale) {
        return new ViolationText(this, locale).told();
    }

    @Override
    public String toString() {
        return told(Locale.ENGLISH);
    }
}
