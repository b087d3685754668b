package vn.emulation.quota.selection.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.TieDecision;

/** The decisions on ties, and which of them were found to be about a tie of the selection. */
final class Decisions {
    private final TreeMap<String, TieDecision> byDigest = new TreeMap<>();
    private final Set<String> used = new HashSet<>();
    private final Findings findings;

    Decisions(List<TieDecision> decisions, Findings findings) {
        this.findings = findings;
        for (TieDecision decision : decisions) {
            boolean known = Optional.ofNullable(byDigest.putIfAbsent(decision.tieCase(), decision))
                    .map(decision::equals)
                    .orElse(true);
            findings.check(known, "tie.decided-twice", decision.tieCase());
        }
    }

    boolean isEmpty() {
        return byDigest.isEmpty();
    }

    /** Takes the decision on a tie that could be written in some ways, or of which too many to try them all. */
    Optional<TieDecision> take(TieGroup tie, AuditCase audited, TieLimits limits) {
        if (used.size() == byDigest.size()) {
            return Optional.empty();
        }
        Optional<TieDecision> decision = limits.isManifold()
                ? byDigest.values().stream()
                        .filter(each -> !used.contains(each.tieCase())
                                && each.chosen().size() == tie.places()
                                && audited.ids(tie.tied()).containsAll(each.chosen()))
                        .findFirst()
                : limits.written().stream()
                        .map(named -> TieDigest.of(
                                audited.problem().name(),
                                audited.entrant(tie.tied().get(0)).keys(),
                                tie.places(),
                                audited.ids(tie.tied()),
                                named))
                        .filter(digest -> byDigest.containsKey(digest) && !used.contains(digest))
                        .findFirst()
                        .flatMap(digest -> Optional.ofNullable(byDigest.get(digest)));
        decision.ifPresent(each -> used.add(each.tieCase()));
        return decision;
    }

    /** Checks that just those chosen of a tie are selected, as many as there are places. */
    void checkFollowed(TieDecision decision, TieGroup tie, AuditCase audited) {
        String chosen = String.join(", ", decision.chosen());
        boolean followed = decision.chosen().size() == tie.places()
                && audited.ids(tie.tied()).containsAll(decision.chosen())
                && tie.tied().stream()
                        .allMatch(entrant -> audited.claim(entrant)
                                == (decision.chosen()
                                                .contains(
                                                        audited.entrant(entrant).id())
                                        ? Standing.SELECTED
                                        : Standing.NOT_SELECTED));
        findings.check(followed, "selection.audit.decision", decision.tieCase(), chosen);
    }

    /** Checks that every decision was about a tie of the selection, if all of these were found. */
    void checkUsed(String selection, boolean allFound) {
        byDigest.keySet()
                .forEach(digest -> findings.check(
                        !allFound || used.contains(digest), "selection.audit.decision-unknown", digest, selection));
    }
}
