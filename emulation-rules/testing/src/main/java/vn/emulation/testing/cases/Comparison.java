package vn.emulation.testing.cases;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.RoundReport;

/** Compares what was expected with what came. */
final class Comparison {

    private static final String NOTHING = "nothing";

    private final List<CaseDifference> differences = new ArrayList<>();

    private Comparison() {}

    static List<CaseDifference> of(Expectation expected, RoundReport report) {
        Comparison comparison = new Comparison();
        expected.decisions()
                .forEach(each -> report.decision(each.dossier())
                        .ifPresentOrElse(
                                decision -> comparison.compare(each, ExpectedDecision.of(decision)),
                                () -> comparison.differ(each.dossier().value(), "a decision", NOTHING)));
        comparison.compareSets(
                "limits", expected.limits(), Expectation.of(report).limits());
        return List.copyOf(comparison.differences);
    }

    private void compare(ExpectedDecision expected, ExpectedDecision found) {
        String dossier = expected.dossier() + " ";
        compareOne(dossier + "verdict", expected.verdict(), found.verdict());
        compareOne(dossier + "plan", expected.plan(), found.plan());
        compareOne(dossier + "law", expected.law(), found.law());
        compareSets(dossier + "findings", expected.findings(), found.findings());
        compareSets(dossier + "missing", expected.missing(), found.missing());
        compareOne(dossier + "outcome", expected.outcome(), found.outcome());
        expected.reasons().forEach((clause, status) -> {
            Optional<ClauseStatus> answered =
                    Optional.ofNullable(found.reasons().get(clause));
            compareOne(dossier + clause, Optional.of(status), answered);
        });
    }

    private <T> void compareOne(String what, Optional<T> expected, Optional<T> found) {
        if (expected.isPresent() && !expected.equals(found)) {
            differ(what, expected.get().toString(), found.map(Object::toString).orElse(NOTHING));
        }
    }

    private <T> void compareSets(String what, Optional<Set<T>> expected, Optional<Set<T>> found) {
        if (expected.isEmpty()) {
            return;
        }
        Set<T> there = found.orElse(Set.of());
        Sets.difference(expected.get(), there).forEach(lacking -> differ(what, lacking.toString(), NOTHING));
        Sets.difference(there, expected.get()).forEach(more -> differ(what, NOTHING, more.toString()));
    }

    private void differ(String what, String expected, String found) {
        differences.add(new CaseDifference(what, expected, found));
    }
}
