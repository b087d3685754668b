package vn.emulation.rules.internal.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.decision.Finding;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.GroupCount;
import vn.emulation.rules.JudgedDossier;
import vn.emulation.rules.NomineeGroup;
import vn.emulation.rules.Rival;

/**
 * What the rules make of a dossier by itself.
 *
 * @param dossier the dossier
 * @param decision the decision before selection
 * @param preferences what its preferences rest on, in file order
 * @param digest the digest of the dossier, where somebody asks for it
 */
record Judged(Dossier dossier, Decision decision, List<Finding> preferences, Optional<String> digest) {

    Judged {
        preferences = List.copyOf(preferences);
    }

    Judged digested(String made) {
        return new Judged(dossier, decision, preferences, Optional.of(made));
    }

    boolean isEligible() {
        return decision.eligible();
    }

    /** Returns how many dossiers of each group there are. */
    static List<GroupCount> counts(List<Judged> all) {
        return GroupCount.sum(all.stream().map(Judged::counted).toList());
    }

    private GroupCount counted() {
        boolean unranked = isEligible() && decision.rank().isEmpty();
        return new GroupCount(NomineeGroup.of(dossier), 1, isEligible() ? 1 : 0, unranked ? 1 : 0);
    }

    /** Returns those eligible, as they compete for places. */
    static List<Rival> rivals(List<Judged> all) {
        return all.stream().filter(Judged::isEligible).map(Judged::rival).toList();
    }

    private Rival rival() {
        return new Rival(
                dossier.id(),
                NomineeGroup.of(dossier),
                decision.rank(),
                preferences.stream().map(Finding::rule).toList());
    }

    /** Returns the groups of those eligible. */
    static Set<NomineeGroup> eligibleGroups(List<Judged> all) {
        return all.stream()
                .filter(Judged::isEligible)
                .map(judged -> NomineeGroup.of(judged.dossier()))
                .collect(Collectors.toSet());
    }

    /** Returns what is handed on of it, once it has been digested. */
    JudgedDossier handed() {
        return new JudgedDossier(preferred(), NomineeGroup.of(dossier), digest.orElseThrow());
    }

    /** Returns the decision with every preference that may come to count. */
    Decision preferred() {
        return isEligible() && !preferences.isEmpty()
                ? DecisionBuilder.builder(decision).preferences(preferences).build()
                : decision;
    }
}
