package vn.emulation.testing.coverage;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.decision.RoundLimit;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.quota.selection.LimitUse;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Sees which limits keep somebody out or in. */
final class LimitItems {

    private final Map<RuleId, Integer> binding = new TreeMap<>();
    private final Map<RuleId, Integer> slack = new TreeMap<>();

    LimitItems(List<RuleDefinition> rules, Items items) {
        rules.stream()
                .filter(rule -> rule.effect() == Effect.LIMITS)
                .map(RuleDefinition::id)
                .forEach(rule -> {
                    binding.put(rule, items.add(CoverageItem.of(Figure.LIMIT, rule, Aspect.BINDING)));
                    slack.put(rule, items.add(CoverageItem.of(Figure.LIMIT, rule, Aspect.SLACK)));
                });
    }

    void see(RoundReport report, BitSet seen) {
        report.quota().limits().stream()
                .filter(limit -> limit.use().notKnown().isEmpty())
                .filter(limit -> limit.use().entrants() > 0)
                .forEach(limit -> limit.statedBy()
                        .map(Finding::rule)
                        .map(numbers(limit)::get)
                        .ifPresent(seen::set));
    }

    private Map<RuleId, Integer> numbers(RoundLimit limit) {
        boolean full = limit.limit().most().isPresent() && isReached(limit.use());
        boolean kept = limit.limit().least().isPresent() && isKept(limit.use());
        return full || kept ? binding : slack;
    }

    /** More came than there is room for, and the room is taken; a share of the result tells no number of its own. */
    private static boolean isReached(LimitUse use) {
        return use.entrants() > use.selected()
                && (use.most().isEmpty()
                        || use.selected() + use.tied() >= use.most().getAsInt());
    }

    /** No more are selected than the floor asks for. */
    private static boolean isKept(LimitUse use) {
        int least = use.least().orElse(0);
        return least > 0 && use.selected() <= least;
    }
}
