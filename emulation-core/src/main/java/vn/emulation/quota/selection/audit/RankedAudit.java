package vn.emulation.quota.selection.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.emulation.quota.selection.TieCase;
import vn.emulation.quota.selection.TieDecision;

/** Judges a part of which everybody is ranked and every number known, tie by tie as councils decided them. */
final class RankedAudit {
    private static final int RANKS = 3;

    private final AuditCase audited;
    private final Part part;
    private final Examiner examiner;

    RankedAudit(AuditCase audited, Part part, Examiner examiner) {
        this.audited = audited;
        this.part = part;
        this.examiner = examiner;
    }

    /** Returns whether all was found right; if not, that is among the findings unless it would have taken too long. */
    boolean holds() {
        int before = audited.findings().size();
        long[] levels = audited.levelsUnrankedLast();
        Optional<Examined> first = examiner.examine(levels);
        Optional<Examined> examined = first;
        while (examined.isPresent()) {
            Examined now = examined.get();
            Optional<long[]> refined = refined(now, levels);
            if (audited.findings().size() > before) {
                return false;
            }
            if (refined.isEmpty()) {
                boolean same = byLevel(first.orElseThrow()).equals(byLevel(now));
                audited.findings()
                        .check(
                                same,
                                "selection.audit.decision-worse",
                                audited.problem().name());
                conclude(now);
                return audited.findings().size() == before;
            }
            levels = refined.get();
            examined = examiner.examine(levels);
        }
        return false;
    }

    /** Returns the levels with each decided tie settled as it was decided, or empty if no tie is. */
    private Optional<long[]> refined(Examined examined, long[] levels) {
        if (audited.decisions().isEmpty()) {
            return Optional.empty();
        }
        List<TieGroup> groups = TieGroup.of(examined);
        Fullness fullness = new Fullness(audited, part, examined, groups);
        Map<TieGroup, TieDecision> decided = new HashMap<>();
        for (TieGroup tie : groups) {
            Optional<TieDecision> decision = examiner.tellsTies()
                    ? audited.decisions().take(tie, audited, new TieLimits(audited, fullness, tie))
                    : audited.decisions().takeAmong(tie, audited);
            decision.ifPresent(each -> decided.put(tie, each));
        }
        decided.forEach(
                (tie, decision) -> audited.decisions().checkFollowed(decision, tie, audited, examiner.tellsTies()));
        return decided.isEmpty() ? Optional.empty() : Optional.of(refined(decided, levels));
    }

    private long[] refined(Map<TieGroup, TieDecision> decided, long[] levels) {
        long[] refined = levels.clone();
        IntStream.of(part.entrants()).forEach(entrant -> refined[entrant] = RANKS * levels[entrant] + 1);
        decided.forEach((tie, decision) -> tie.tied()
                .forEach(entrant -> refined[entrant] +=
                        decision.chosen().contains(audited.entrant(entrant).id()) ? -1 : 1));
        long[] distinct = IntStream.of(part.entrants())
                .mapToLong(entrant -> refined[entrant])
                .sorted()
                .distinct()
                .toArray();
        IntStream.of(part.entrants())
                .forEach(entrant -> refined[entrant] = Arrays.binarySearch(distinct, refined[entrant]));
        return refined;
    }

    /** How many of each level, as entrants are ranked, are selected. */
    private Map<Long, Integer> byLevel(Examined examined) {
        Map<Long, Integer> selected = new TreeMap<>();
        for (int row = 0; row < examined.rows().size(); row++) {
            selected.merge(audited.level(examined.rows().members()[row][0]), examined.taken()[row], Integer::sum);
        }
        return selected;
    }

    private void conclude(Examined examined) {
        for (int row = 0; row < examined.rows().size(); row++) {
            for (int entrant : examined.rows().members()[row]) {
                audited.expect(entrant, examined.standing(row));
            }
        }
        Examined byTie = examiner.byTie(examined);
        List<TieGroup> groups = TieGroup.of(byTie);
        if (!groups.isEmpty()) {
            Fullness fullness = new Fullness(audited, part, byTie, groups);
            groups.forEach(tie -> checkTie(tie, new TieLimits(audited, fullness, tie)));
        }
    }

    private void checkTie(TieGroup tie, TieLimits limits) {
        List<String> ids = audited.ids(tie.tied());
        Optional<TieCase> listed = audited.tie(ids);
        audited.findings().check(listed.isPresent(), "selection.audit.tie-missing", String.join(", ", ids));
        listed.ifPresent(found -> {
            audited.findings()
                    .check(
                            found.places() == tie.places(),
                            "selection.audit.tie-places",
                            found.digest(),
                            found.places(),
                            tie.places());
            audited.findings()
                    .check(
                            limits.allow(found.limits()),
                            "selection.audit.tie-limits",
                            found.digest(),
                            String.join(", ", found.limits()));
            String waiting = String.join(", ", audited.ids(tie.waiting()));
            audited.findings()
                    .check(
                            String.join(", ", found.waiting()).equals(waiting),
                            "selection.audit.tie-waiting",
                            found.digest(),
                            String.join(", ", found.waiting()),
                            waiting);
        });
    }
}
