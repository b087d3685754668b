package vn.emulation.testing.coverage;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.decision.RoundReport;
import vn.emulation.law.Alternatives;
import vn.emulation.law.LegalFrame;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ClauseId;

/** Sees which clauses are answered, and how. */
final class ClauseItems {

    private final Map<ClauseId, Integer> answered = new TreeMap<>();
    private final Map<ClauseId, Map<ClauseStatus, Integer>> statuses = new TreeMap<>();

    ClauseItems(Campaign campaign, Trials trials, Items items) {
        Set<ClauseId> clauses = new TreeSet<>();
        trials.loaded().rules().forEach(rule -> clauses.addAll(rule.clauses()));
        campaign.law().map(LegalFrame::alternatives).stream()
                .flatMap(all -> all.stream())
                .map(Alternatives::clause)
                .forEach(clauses::add);
        clauses.forEach(
                clause -> answered.put(clause, items.add(CoverageItem.of(Figure.CLAUSE, clause, Aspect.ANSWERED))));
        trials.clauses().stream().sorted().forEach(clause -> statuses(clause, trials, items));
    }

    private void statuses(ClauseId clause, Trials trials, Items items) {
        Set<ClauseStatus> possible = new TreeSet<>();
        for (int index : trials.answering(clause)) {
            RuleDefinition rule = trials.loaded().rules().get(index);
            possible.add(status(rule.effect()));
            trials.exceptionsTo(index).stream()
                    .map(each -> trials.loaded().rules().get(each).effect())
                    .map(effect -> effect == Effect.WARNS ? ClauseStatus.SATISFIED : status(effect))
                    .forEach(possible::add);
        }
        if (possible.size() > 1 && !trials.readings(clause).isEmpty()) {
            possible.add(ClauseStatus.CONTESTED);
        }
        Map<ClauseStatus, Integer> numbers = new EnumMap<>(ClauseStatus.class);
        possible.forEach(status ->
                numbers.put(status, items.add(CoverageItem.of(Figure.STATUS, clause, Aspect.STATUS, status))));
        statuses.put(clause, numbers);
    }

    private static ClauseStatus status(Effect effect) {
        return switch (effect) {
            case BARS -> ClauseStatus.BARRED;
            case SATISFIES -> ClauseStatus.SATISFIED;
            case NEEDS, WARNS, LIMITS, PREFERS -> ClauseStatus.UNDETERMINED;
        };
    }

    void see(RoundReport report, BitSet seen) {
        report.quota().limits().stream()
                .flatMap(limit -> limit.statedBy().stream())
                .forEach(finding -> seeCited(finding, seen));
        report.decisions().forEach(decision -> see(decision, seen));
    }

    private void see(Decision decision, BitSet seen) {
        Stream.concat(decision.warnings().stream(), decision.preferences().stream())
                .forEach(finding -> seeCited(finding, seen));
        decision.answers().forEach(answer -> see(answer, seen));
    }

    private void see(ClauseAnswer answer, BitSet seen) {
        answer.alternatives()
                .forEach(alternative -> alternative.findings().forEach(finding -> seeCited(finding, seen)));
        Integer whole = answered.get(answer.clause());
        if (whole != null && answer.status() != ClauseStatus.UNDETERMINED) {
            seen.set(whole);
        }
        Integer number = statuses.getOrDefault(answer.clause(), Map.of()).get(answer.status());
        if (number != null) {
            seen.set(number);
        }
    }

    private void seeCited(Finding finding, BitSet seen) {
        finding.clauses().stream().map(answered::get).forEach(seen::set);
    }
}
