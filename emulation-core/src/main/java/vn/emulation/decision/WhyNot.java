package vn.emulation.decision;

import java.util.Comparator;
import java.util.List;
import vn.emulation.dossier.DossierId;
import vn.emulation.source.ReadingChoice;

/**
 * Why a rule fires on a dossier or does not, constraint by constraint (vì sao quy tắc không áp dụng).
 *
 * <p>It tells of the rule alone: whether an exception sets its finding aside, the decision says.
 *
 * @param rule the rule
 * @param dossier the dossier
 * @param effect what the rule says when it fires
 * @param force when the rule is in force
 * @param readings the alternatives that the rule belongs to, none where it belongs to all
 * @param trials the rule under each combination of open alternatives, that of the defaults and rulings first; one where
 *     the outcome is the same under all, else all; never empty
 */
public record WhyNot(
        RuleId rule,
        DossierId dossier,
        Effect effect,
        RuleForce force,
        List<ReadingChoice> readings,
        List<RuleTrial> trials) {

    /** Copies the lists. */
    public WhyNot {
        readings = List.copyOf(readings);
        trials = List.copyOf(trials);
    }

    /** Returns the trial in which the fewest constraints would have to change, the first among equals. */
    public RuleTrial nearest() {
        return trials.stream()
                .min(Comparator.comparing((RuleTrial trial) -> trial.applies(), Comparator.reverseOrder())
                        .thenComparing(trial -> trial.unmet().size()))
                .orElseThrow();
    }
}
