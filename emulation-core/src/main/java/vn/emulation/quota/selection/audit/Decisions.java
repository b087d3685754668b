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

    /** Takes the decision on a tie, which its digest tells unless there are too many ways to write that. */
    Optional<TieDecision> take(TieGroup tie, AuditCase audited, TieLimits limits) {
        if (used.size() == byDigest.size()) {
            return Optional.empty();
        }
        if (limits.isManifold()) {
            return takeAmong(tie, audited);
        }
        return limits.written().stream()
                .map(named -> TieDigest.of(
                        audited.problem().name(),
                        audited.entrant(tie.tied().get(0)).keys(),
                        tie.places(),
                        audited.ids(tie.tied()),
                        named))
                .flatMap(digest -> Optional.ofNullable(byDigest.get(digest)).stream())
                .filter(decision -> used.add(decision.tieCase()))
                .findFirst();
    }

    /** Takes a decision that chooses among entrants, some or all of whom are tied. */
    Optional<TieDecision> takeAmong(TieGroup group, AuditCase audited) {
        List<String> ids = audited.ids(group.tied());
        return byDigest.values().stream()
                .filter(decision -> !used.contains(decision.tieCase())
                        && ids.containsAll(decision.chosen())
                        && decision.chosen().size() < ids.size())
                .filter(decision -> used.add(decision.tieCase()))
                .findFirst();
    }

    /** Checks that those chosen are selected, and if the tie is known that they are as many as places, and alone. */
    void checkFollowed(TieDecision decision, TieGroup tie, AuditCase audited, boolean known) {
        List<String> ids = audited.ids(tie.tied());
        boolean sound = !known || (decision.chosen().size() == tie.places() && ids.containsAll(decision.chosen()));
        boolean followed = sound
                && tie.tied().stream()
                        .allMatch(entrant -> decision.chosen()
                                        .contains(audited.entrant(entrant).id())
                                ? audited.claim(entrant) == Standing.SELECTED
                                : !known || audited.claim(entrant) == Standing.NOT_SELECTED);
        findings.check(followed, "selection.audit.decision", decision.tieCase(), String.join(", ", decision.chosen()));
    }

    /** Checks that every decision was about a tie of the selection, if all of these were found. */
    void checkUsed(String selection, boolean allFound) {
        byDigest.keySet()
                .forEach(digest -> findings.check(
                        !allFound || used.contains(digest), "selection.audit.decision-unknown", digest, selection));
    }
}
