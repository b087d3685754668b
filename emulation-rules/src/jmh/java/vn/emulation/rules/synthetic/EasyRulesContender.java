package vn.emulation.rules.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import vn.emulation.dossier.Dossier;

/** Easy Rules, as its page shows: rules from a builder, one call of the engine for each set of facts. */
final class EasyRulesContender implements Finder {

    private static final String SEEN = "seen";
    private static final String FOUND = "found";

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    EasyRulesContender() {
        GeneratedJava.singleRules()
                .forEach(rule -> rules.register(new RuleBuilder()
                        .name(rule.id())
                        .when(facts -> rule.condition().test(facts.get(SEEN)))
                        .then(facts -> {
                            Seen seen = facts.get(SEEN);
                            List<Found> found = facts.get(FOUND);
                            found.add(new Found(seen.id(), rule.id(), rule.effect()));
                        })
                        .build()));
    }

    @Override
    public List<Found> find(List<Dossier> dossiers) {
        List<Found> found = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Facts facts = new Facts();
            facts.put(SEEN, new Seen(dossier));
            facts.put(FOUND, found);
            engine.fire(rules, facts);
        }
        return found;
    }
}
