package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Truth;
import vn.emulation.rules.internal.engine.RuleBase;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.internal.rule.ReferenceEvaluator;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;

/**
 * Rules twice: as the loader checked them, and as the engine compiled them.
 *
 * @param campaign their campaign
 * @param loaded the checked rules
 * @param base the compiled rules
 */
record CompiledRules(Campaign campaign, LoadedRules loaded, RuleBase base) {

    static CompiledRules of(Campaign campaign, List<RuleSource> files) {
        Diagnostics diagnostics = new Diagnostics();
        LoadedRules loaded = new RuleSetLoader(campaign, diagnostics).load(files);
        assertThat(diagnostics.sorted()).isEmpty();
        return new CompiledRules(campaign, loaded, RuleBase.compile(loaded.rules()));
    }

    /** The rules that the engine fires on a fact. */
    List<String> fired(Fact fact) {
        return ids(fact::hasFired);
    }

    /** The rules that should fire on a fact, by evaluating them constraint by constraint. */
    List<String> expected(Fact fact) {
        return ids(index -> RuleCheck.fires(loaded.rules().get(index), index, fact));
    }

    /** The rules that hold for a fact, by the evaluator that knows of unknowns. */
    List<String> certain(Fact fact) {
        return ids(index -> ReferenceEvaluator.truth(loaded.rules().get(index), index, fact) == Truth.TRUE);
    }

    private List<String> ids(IntPredicate chosen) {
        List<RuleDefinition> rules = loaded.rules();
        return IntStream.range(0, rules.size())
                .filter(chosen)
                .mapToObj(index -> rules.get(index).id().value())
                .toList();
    }
}
