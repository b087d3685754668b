package vn.emulation.testing.cases;

import java.util.Comparator;
import java.util.Locale;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;

/**
 * A rule that is to have fired on a dossier under some reading.
 *
 * @param effect what it says
 * @param rule its id
 * @param setAside whether an exception sets it aside
 */
public record ExpectedFinding(Effect effect, RuleId rule, boolean setAside) implements Comparable<ExpectedFinding> {

    private static final Comparator<ExpectedFinding> ORDER = Comparator.comparing(ExpectedFinding::effect)
            .thenComparing(ExpectedFinding::rule)
            .thenComparing(ExpectedFinding::setAside);

    @Override
    public int compareTo(ExpectedFinding other) {
        return ORDER.compare(this, other);
    }

    /** Returns what it says and its id, such as {@code bars ar-2023-2030/III.3/b1/late}. */
    @Override
    public String toString() {
        return effect.name().toLowerCase(Locale.ROOT) + " " + rule + (setAside ? ", set aside" : "");
    }
}
