package vn.emulation.testing.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;

/** Writes what is expected of a case. */
final class ExpectationWriting {

    private static final YamlScalar ANY = YamlScalar.text("any");

    private ExpectationWriting() {}

    static YamlMap of(RuleCase given) {
        Expectation expected = given.expected();
        List<DossierId> ids =
                given.request().dossiers().stream().map(Dossier::id).toList();
        Stream.concat(
                        expected.decisions().stream().map(ExpectedDecision::dossier),
                        expected.prizes().stream().flatMap(each -> each.keySet().stream()))
                .filter(id -> !ids.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("The case (" + given.name() + ") expects something of (" + id
                            + "), which it does not have.");
                });
        YamlMap written = ids.size() == 1
                ? expected.decisions().stream()
                        .findFirst()
                        .map(ExpectationWriting::decision)
                        .orElseGet(ExpectationWriting::empty)
                : many(expected);
        if (expected.limits().isPresent()) {
            written =
                    written.with(OutcomeReading.LIMITS, words(expected.limits().get()));
        }
        if (expected.prizes().isPresent()) {
            YamlMap prizes = empty();
            for (Map.Entry<DossierId, String> each : expected.prizes().get().entrySet()) {
                prizes = prizes.with(each.getKey().value(), YamlScalar.plain(Mark.NOWHERE, each.getValue()));
            }
            written = written.with(OutcomeReading.PRIZES, prizes);
        }
        return written;
    }

    private static YamlMap empty() {
        return YamlMap.empty(Mark.NOWHERE);
    }

    private static YamlMap many(Expectation expected) {
        YamlMap written = empty();
        for (ExpectedDecision each : expected.decisions()) {
            written = written.with(each.dossier().value(), decision(each));
        }
        return written;
    }

    private static YamlMap decision(ExpectedDecision expected) {
        YamlMap written = word(empty(), "verdict", expected.verdict());
        written = word(written, "plan", expected.plan());
        written = word(written, "law", expected.law());
        written = findings(written, expected.findings());
        written = missing(written, expected.missing());
        written = word(written, "outcome", expected.outcome());
        YamlMap reasons = empty();
        for (var each : expected.reasons().entrySet()) {
            reasons = reasons.with(
                    each.getKey().value(), YamlScalar.text(each.getValue().name()));
        }
        written = reasons.entries().isEmpty() ? written : written.with("reasons", reasons);
        return written.entries().isEmpty() ? written.with("missing", words(List.of())) : written;
    }

    private static YamlMap word(YamlMap written, String key, Optional<? extends Enum<?>> constant) {
        return constant.isEmpty()
                ? written
                : written.with(key, YamlScalar.text(constant.get().name()));
    }

    private static YamlMap findings(YamlMap before, Optional<Set<ExpectedFinding>> findings) {
        if (findings.isEmpty()) {
            return before.with("findings", ANY);
        }
        YamlMap written = before;
        for (String key : List.of("bars", "satisfies", "needs", "warns", "prefers")) {
            written = listed(
                    written,
                    key,
                    findings.get().stream()
                            .filter(each -> !each.setAside() && each.effect() == FindingReading.EFFECTS.get(key)));
        }
        return listed(written, FindingReading.SET_ASIDE, findings.get().stream().filter(ExpectedFinding::setAside));
    }

    private static YamlMap listed(YamlMap written, String key, Stream<ExpectedFinding> findings) {
        List<String> rules = findings.map(each -> each.rule().value()).toList();
        return rules.isEmpty() ? written : written.with(key, words(rules));
    }

    private static YamlMap missing(YamlMap written, Optional<Set<String>> missing) {
        if (missing.isEmpty()) {
            return written.with("missing", ANY);
        }
        return missing.get().isEmpty() ? written : written.with("missing", words(missing.get()));
    }

    private static YamlList words(Collection<String> words) {
        return new YamlList(
                Mark.NOWHERE, words.stream().<YamlValue>map(YamlScalar::text).toList());
    }
}
