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
    private final List<Constraint> inForce;

    Reachability(RuleDefinition rule, Campaign campaign, Worths worths) {
        this.knowledge = Knowledge.of(campaign, rule.subject());
        this.constraints = rule.constraints();
        this.worths = worths;
        this.inForce = new InForce(campaign.law()).of(rule);
    }

    /** Returns those of the constraints that fail wherever the target holds. */
    BitSet excused(Target target, BitSet others) {
        BitSet excused = new BitSet();
        if (isImpossible(target, others, inForce) && !isImpossible(target, new BitSet(), inForce)) {
            others.stream()
                    .filter(other -> isImpossible(target, only(other), inForce))
                    .forEach(excused::set);
        }
        return excused;
    }

    private static BitSet only(int place) {
        BitSet only = new BitSet();
        only.set(place);
        return only;
    }

    /** Returns why the target cannot hold together with the others, or empty where that is not proved. */
    Optional<LocalisedText> whyNot(Target target, BitSet others) {
        return whyNot(target, others, List.of(), "")
                .or(() -> inForce.isEmpty() ? Optional.empty() : whyNot(target, others, inForce, "-in-force"));
    }

    private Optional<LocalisedText> whyNot(Target target, BitSet others, List<Constraint> given, String when) {
        if (!isImpossible(target, others, given)) {
            return Optional.empty();
        }
        BitSet core = (BitSet) others.clone();
        others.stream().forEach(other -> {
            core.clear(other);
            if (!isImpossible(target, core, given)) {
                core.set(other);
            }
        });
        List<String> shown = new ArrayList<>();
        shown.add(target.text());
        core.stream().mapToObj(constraints::get).map(Constraint::text).forEach(shown::add);
        String key = shown.size() == 1 ? "never" : "never-together";
        return Optional.of(CoverageTexts.told(key + when, bracketed(shown)));
    }

    private static String bracketed(List<String> shown) {
        return shown.stream().map(each -> "(" + each + ")").collect(Collectors.joining(", "));
    }

    /** Proves it whatever the parameters are worth, or else of each combination of what they can be worth. */
    private boolean isImpossible(Target target, BitSet others, List<Constraint> given) {
        if (with(target, others, given).isImpossible()) {
            return true;
        }
        List<Constraint> asking = new ArrayList<>(List.of(target.constraint()));
        others.stream().mapToObj(constraints::get).forEach(asking::add);
        List<Map<Integer, Object>> combinations = worths.combinations(asking);
        return !combinations.get(0).isEmpty()
                && combinations.stream().allMatch(each -> isImpossible(each, target, others, given));
    }

    private boolean isImpossible(Map<Integer, Object> worth, Target target, BitSet others, List<Constraint> given) {
        Stream<Constraint> holding = holding(others, given).map(each -> Worths.given(worth, each));
        return target.given(worth)
                .in(Conjunction.of(knowledge, holding.toList()))
                .isImpossible();
    }

    private Conjunction with(Target target, BitSet others, List<Constraint> given) {
        return target.in(Conjunction.of(knowledge, holding(others, given).toList()));
    }

    private Stream<Constraint> holding(BitSet others, List<Constraint> given) {
        return Stream.concat(given.stream(), others.stream().mapToObj(constraints::get));
    }
}
