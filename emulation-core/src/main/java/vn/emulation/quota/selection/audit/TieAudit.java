package vn.emulation.quota.selection.audit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.PlacedEntrant;
import vn.emulation.quota.selection.SelectionResult;
import vn.emulation.quota.selection.TieCase;

/** Checks the ties that a result lists: each by itself, and that those tied hang on one each. */
final class TieAudit {
    private final AuditCase audited;
    private final SelectionResult result;
    private final Map<String, Integer> places = new HashMap<>();

    private TieAudit(AuditCase audited, SelectionResult result) {
        this.audited = audited;
        this.result = result;
        for (int place = 0; place < result.entrants().size(); place++) {
            places.put(result.entrants().get(place).id(), place);
        }
    }

    static void check(AuditCase audited, SelectionResult result) {
        TieAudit audit = new TieAudit(audited, result);
        boolean known = result.ties().stream().allMatch(audit::isOfEntrants);
        if (known) {
            result.ties().forEach(audit::checkTie);
            audit.checkOrder();
            audit.checkEntrants();
        }
    }

    private boolean isOfEntrants(TieCase tie) {
        boolean known = !tie.tied().isEmpty()
                && Stream.concat(tie.tied().stream(), tie.waiting().stream()).allMatch(places::containsKey)
                && audited.entrant(place(tie)).isRanked();
        audited.findings()
                .check(known, "selection.audit.tie", tie.digest(), String.join(", ", tie.tied()), tie.places());
        return known;
    }

    private int place(TieCase tie) {
        return Optional.ofNullable(places.get(tie.tied().get(0))).orElseThrow();
    }

    private void checkTie(TieCase tie) {
        long level = audited.level(place(tie));
        boolean equal = tie.tied().stream()
                .allMatch(
                        id -> audited.level(Optional.ofNullable(places.get(id)).orElseThrow()) == level);
        boolean sound = equal && 0 < tie.places() && tie.places() < tie.tied().size();
        audited.findings()
                .check(sound, "selection.audit.tie", tie.digest(), String.join(", ", tie.tied()), tie.places());
        String digest = TieDigest.of(
                audited.problem().name(), audited.entrant(place(tie)).keys(), tie.places(), tie.tied(), tie.limits());
        audited.findings().check(tie.digest().equals(digest), "selection.audit.tie-digest", tie.digest(), digest);
        boolean sameKeys = compare(tie, audited.entrant(place(tie)).keys());
        audited.findings()
                .check(
                        sameKeys,
                        "selection.audit.tie-keys",
                        tie.digest(),
                        tie.keys(),
                        audited.entrant(place(tie)).keys());
    }

    private static boolean compare(TieCase tie, List<BigDecimal> keys) {
        return tie.keys().size() == keys.size()
                && IntStream.range(0, keys.size())
                        .allMatch(key -> tie.keys().get(key).compareTo(keys.get(key)) == 0);
    }

    private void checkOrder() {
        Comparator<TieCase> order = Comparator.<TieCase>comparingLong(tie -> audited.level(place(tie)))
                .thenComparing(tie -> tie.tied().get(0));
        List<TieCase> sorted = result.ties().stream().sorted(order).toList();
        audited.findings().check(sorted.equals(result.ties()), "selection.audit.tie-order");
    }

    private void checkEntrants() {
        Map<String, String> tieOf = new HashMap<>();
        for (TieCase tie : result.ties()) {
            Stream.concat(tie.tied().stream(), tie.waiting().stream())
                    .forEach(id -> audited.findings()
                            .check(
                                    Optional.ofNullable(tieOf.put(id, tie.digest()))
                                            .isEmpty(),
                                    "selection.audit.tie-twice",
                                    id));
        }
        for (PlacedEntrant entrant : result.entrants()) {
            Optional<String> tie = Optional.ofNullable(tieOf.get(entrant.id()));
            boolean hangs = entrant.standing() == Standing.TIED;
            audited.findings()
                    .check(
                            tie.isPresent() == hangs && tie.equals(entrant.tie()),
                            "selection.audit.tie-of",
                            entrant.id(),
                            entrant.standing(),
                            entrant.tie().orElse(""),
                            tie.orElse(""));
        }
    }
}
