package vn.emulation.testing.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.rules.Worths;
import vn.emulation.text.LocalisedText;

/** Proves what of a rule can never be seen. */
final class Reachability {

    private final Knowledge knowledge;
    private final List<Constraint> constraints;
    private final Worths worths;

    Reachability(RuleDefinition rule, Campaign campaign, Worths worths) {
        this.knowledge = Knowledge.of(campaign, rule.subject());
        this.constraints = rule.constraints();
        this.worths = worths;
    }

    /** Returns those of the constraints that fail wherever the target holds. */
    BitSet excused(Target target, BitSet others) {
        BitSet excused = new BitSet();
        if (!with(target, others).isImpossible()) {
            return excused;
        }
        Conjunction alone = target.in(Conjunction.empty(knowledge));
        others.stream()
                .filter(other -> !alone.isImpossible()
                        && alone.and(constraints.get(other), true).isImpossible())
                .forEach(excused::set);
        return excused;
    }

    /** Returns why the target cannot hold together with the others, or empty where that is not proved. */
    Optional<LocalisedText> whyNot(Target target, BitSet others) {
        if (!isImpossible(target, others)) {
            return Optional.empty();
        }
        BitSet core = (BitSet) others.clone();
        others.stream().forEach(other -> {
            core.clear(other);
            if (!isImpossible(target, core)) {
                core.set(other);
            }
        });
        List<String> shown = new ArrayList<>();
        shown.add(target.text());
        core.stream().mapToObj(constraints::get).map(Constraint::text).forEach(shown::add);
        return Optional.of(CoverageTexts.told(shown.size() == 1 ? "never" : "never-together", bracketed(shown)));
    }

    private static String bracketed(List<String> shown) {
        return shown.stream().map(each -> "(" + each + ")").collect(Collectors.joining(", "));
    }

    /** Proves it whatever the parameters are worth, or else of each combination of what they can be worth. */
    private boolean isImpossible(Target target, BitSet others) {
        if (with(target, others).isImpossible()) {
            return true;
        }
        List<Constraint> asking = new ArrayList<>(List.of(target.constraint()));
        others.stream().mapToObj(constraints::get).forEach(asking::add);
        List<Map<Integer, Object>> combinations = worths.combinations(asking);
        return !combinations.get(0).isEmpty() && combinations.stream().allMatch(each -> given(each, target, others));
    }

    private boolean given(Map<Integer, Object> worth, Target target, BitSet others) {
        Stream<Constraint> holding = others.stream().mapToObj(constraints::get).map(each -> Worths.given(worth, each));
        return target.given(worth)
                .in(Conjunction.of(knowledge, holding.toList()))
                .isImpossible();
    }

    private Conjunction with(Target target, BitSet others) {
        Stream<Constraint> holding = others.stream().mapToObj(constraints::get);
        return target.in(Conjunction.of(knowledge, holding.toList()));
    }
}
