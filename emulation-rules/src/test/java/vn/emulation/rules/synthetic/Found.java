package vn.emulation.rules.synthetic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.dossier.DossierId;

/**
 * That a rule fired on a dossier: what all contenders have to agree on.
 *
 * @param dossier the dossier
 * @param rule the id of the rule
 * @param effect what it says
 */
public record Found(DossierId dossier, String rule, Effect effect) {

    private static final Comparator<Found> ORDER =
            Comparator.comparing(Found::dossier).thenComparing(Found::rule);

    /** Returns what is told in decisions. */
    public static List<Found> of(List<Decision> decisions) {
        Set<Found> found = new LinkedHashSet<>();
        for (Decision decision : decisions) {
            Stream<Finding> answers = decision.answers().stream()
                    .flatMap(answer -> answer.alternatives().stream())
                    .flatMap(answer -> answer.findings().stream());
            Stream.concat(answers, decision.warnings().stream())
                    .map(finding -> new Found(decision.dossier(), finding.rule().value(), finding.effect()))
                    .forEach(found::add);
        }
        return sorted(List.copyOf(found));
    }

    /** Returns the same in the order of dossiers and rules. */
    public static List<Found> sorted(List<Found> found) {
        return found.stream().sorted(ORDER).toList();
    }
}
