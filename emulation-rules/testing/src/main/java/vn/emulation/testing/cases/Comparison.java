package vn.emulation.testing.cases;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.DossierId;
import vn.emulation.testing.cases.CaseDifference.Kind;

/** Compares what was expected with what came. */
final class Comparison {

    private final List<CaseDifference> differences = new ArrayList<>();

    private Comparison() {}

    static List<CaseDifference> of(RuleCase given, RoundReport report) {
        Comparison comparison = new Comparison();
        Expectation expected = given.expected();
        expected.decisions()
                .forEach(each -> report.decision(each.dossier())
                        .ifPresentOrElse(
                                decision -> comparison.compare(each, ExpectedDecision.of(decision)),
                                () -> comparison.differ(
                                        Kind.DECISION, Optional.of(each.dossier()), "", "a decision", "")));
        expected.limits()
                .ifPresent(limits -> comparison.compareLimits(
                        limits, Expectation.of(report).limits().orElseThrow()));
        expected.prizes().ifPresent(prizes -> comparison.comparePrizes(prizes, PrizeWords.of(given.request(), report)));
        return List.copyOf(comparison.differences);
    }

    private void compare(ExpectedDecision expected, ExpectedDecision found) {
        Optional<DossierId> dossier = Optional.of(expected.dossier());
        compareOne(Kind.VERDICT, dossier, expected.verdict(), found.verdict());
        compareOne(Kind.PLAN, dossier, expected.plan(), found.plan());
        compareOne(Kind.LAW, dossier, expected.law(), found.law());
        expected.findings()
                .ifPresent(findings -> compareSets(
                        Kind.FINDING,
                        dossier,
                        findings,
                        found.findings().orElse(Set.of()),
                        each -> each.rule().value()));
        expected.missing()
                .ifPresent(missing -> compareSets(
                        Kind.MISSING, dossier, missing, found.missing().orElse(Set.of()), each -> ""));
        compareOne(Kind.OUTCOME, dossier, expected.outcome(), found.outcome());
        expected.reasons().forEach((clause, status) -> {
            Optional<ClauseStatus> answered =
                    Optional.ofNullable(found.reasons().get(clause));
            if (!answered.equals(Optional.of(status))) {
                differ(Kind.REASON, dossier, clause.value(), status.toString(), text(answered));
            }
        });
    }

    private <T> void compareOne(Kind kind, Optional<DossierId> dossier, Optional<T> expected, Optional<T> found) {
        if (expected.isPresent() && !expected.equals(found)) {
            differ(kind, dossier, "", text(expected), text(found));
        }
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private <T> void compareSets(
            Kind kind, Optional<DossierId> dossier, Set<T> expected, Set<T> found, Function<T, String> item) {
        Sets.difference(expected, found)
                .forEach(lacking -> differ(kind, dossier, item.apply(lacking), lacking.toString(), ""));
        Sets.difference(found, expected).forEach(more -> differ(kind, dossier, item.apply(more), "", more.toString()));
    }

    /** A limit that is there with other numbers is one difference. */
    private void compareLimits(Set<String> expected, Set<String> found) {
        Map<String, String> lacking = byId(Sets.difference(expected, found));
        Map<String, String> more = byId(Sets.difference(found, expected));
        Map<String, String> either = new TreeMap<>(more);
        either.putAll(lacking);
        either.keySet()
                .forEach(id -> differ(
                        Kind.LIMIT, Optional.empty(), id, lacking.getOrDefault(id, ""), more.getOrDefault(id, "")));
    }

    private static Map<String, String> byId(Set<String> limits) {
        Map<String, String> byId = new TreeMap<>();
        limits.forEach(limit -> {
            int end = limit.indexOf(": ");
            byId.put(end < 0 ? limit : limit.substring(0, end), end < 0 ? limit : limit.substring(end + 2));
        });
        return byId;
    }

    private void comparePrizes(Map<DossierId, String> expected, Map<DossierId, String> found) {
        Map<DossierId, String> either = new TreeMap<>(found);
        either.putAll(expected);
        either.keySet().stream()
                .filter(id -> !expected.getOrDefault(id, "").equals(found.getOrDefault(id, "")))
                .forEach(id -> differ(
                        Kind.PRIZE, Optional.of(id), "", expected.getOrDefault(id, ""), found.getOrDefault(id, "")));
    }

    private void differ(Kind kind, Optional<DossierId> dossier, String item, String expected, String found) {
        differences.add(new CaseDifference(kind, dossier, item, expected, found));
    }
}
