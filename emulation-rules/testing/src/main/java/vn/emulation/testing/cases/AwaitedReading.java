package vn.emulation.testing.cases;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Verdict;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;

/**
 * Reads what is expected of one dossier, over what was expected before.
 *
 * @param rules the rules that can fire
 * @param campaign the campaign
 * @param problems what is wrong is told to
 */
record AwaitedReading(KnownRules rules, Campaign campaign, CaseProblems problems) {

    static final List<String> KEYS = ImmutableList.of(
            "verdict",
            "plan",
            "law",
            "bars",
            "satisfies",
            "needs",
            "warns",
            "prefers",
            "setAside",
            "findings",
            "adds",
            "drops",
            "missing",
            "outcome",
            "reasons");
    private static final String ANY = "any";

    Awaited over(Awaited base, YamlMap expect) {
        return AwaitedBuilder.builder(base)
                .verdict(constant(expect, "verdict", Verdict.class, base.verdict()))
                .plan(constant(expect, "plan", Verdict.class, base.plan()))
                .law(constant(expect, "law", Verdict.class, base.law()))
                .outcome(constant(expect, "outcome", Outcome.class, base.outcome()))
                .findings(
                        isAny(expect, "findings")
                                ? Optional.empty()
                                : new FindingReading(rules, problems).over(base.findings(), expect))
                .missing(missing(base.missing(), expect))
                .reasons(reasons(base.reasons(), expect))
                .build();
    }

    private <E extends Enum<E>> Optional<E> constant(YamlMap expect, String key, Class<E> type, Optional<E> base) {
        return expect.get(key).isPresent() ? new Parts(problems).constant(expect, key, type) : base;
    }

    /** Tells of a key that is there for the one word it can hold. */
    private boolean isAny(YamlMap expect, String key) {
        Optional<YamlMap.Entry> entry = expect.entry(key);
        boolean any = entry.filter(each ->
                        each.value() instanceof YamlScalar word && word.text().equals(ANY))
                .isPresent();
        if (entry.isPresent() && !any) {
            problems.add(entry.get().at(), "case.any", key, Shown.of(entry.get().value()));
        }
        return any;
    }

    private Optional<Set<String>> missing(Optional<Set<String>> base, YamlMap expect) {
        Optional<YamlValue> written = expect.get("missing");
        if (written.isEmpty()) {
            return base;
        }
        if (written.get() instanceof YamlScalar) {
            if (isAny(expect, "missing")) {
                return Optional.empty();
            }
            return base;
        }
        Set<String> missing = new TreeSet<>();
        new Parts(problems).texts(expect, "missing").forEach(each -> missing.add(each.text()));
        return Optional.of(missing);
    }

    private Map<ClauseId, ClauseStatus> reasons(Map<ClauseId, ClauseStatus> base, YamlMap expect) {
        Map<ClauseId, ClauseStatus> reasons = new TreeMap<>(base);
        Parts parts = new Parts(problems);
        parts.map(expect, "reasons")
                .ifPresent(written -> written.entries().forEach((key, entry) -> {
                    Optional<ClauseId> clause =
                            clause(new YamlScalar(entry.at(), key, YamlScalar.Kind.TEXT), "reasons");
                    if (clause.isEmpty()) {
                        return;
                    }
                    if (entry.value().isNothing()) {
                        reasons.remove(clause.get());
                    } else {
                        parts.constant(YamlMap.empty(entry.at()).with(key, entry.value()), key, ClauseStatus.class)
                                .ifPresent(status -> reasons.put(clause.get(), status));
                    }
                }));
        return reasons;
    }

    /** Returns a clause that the campaign has; another is told of. */
    Optional<ClauseId> clause(YamlScalar written, String key) {
        List<String> known = campaign.clauses().stream()
                .map(Clause::id)
                .map(ClauseId::toString)
                .toList();
        if (!known.contains(written.text())) {
            new Parts(problems).unknown(written, "case.clause", key, known);
            return Optional.empty();
        }
        return Optional.of(ClauseId.of(written.text()));
    }
}
