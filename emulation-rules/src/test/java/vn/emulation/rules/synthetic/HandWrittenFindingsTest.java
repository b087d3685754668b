package vn.emulation.rules.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.RuleDescription;
import vn.emulation.rules.RuleSet;

/** What the benchmarks measure against finds what the rules find, or their ratios say nothing. */
class HandWrittenFindingsTest {

    private final RuleSet rules = SyntheticRules.load(SyntheticRules.OF_VARIANT);
    private final List<Dossier> dossiers = SyntheticRound.dossiers(2, 7, 1000);

    @Test
    void the_hand_written_rules_find_what_the_rule_files_find() {
        List<Found> byHand = Found.sorted(new HandWritten().find(dossiers));

        List<Found> byRules = Found.of(EmulationEngine.of(rules)
                .evaluate(SyntheticCampaign.request(rules.campaign(), dossiers))
                .decisions());

        assertThat(byHand).containsExactlyElementsOf(byRules);
    }

    /** Rules about a whole period stand in the files, but no synthetic round is about one. */
    @Test
    void every_rule_of_the_round_fires_on_some_dossier() {
        List<String> fired = new HandWritten()
                .find(dossiers).stream().map(Found::rule).distinct().sorted().toList();

        List<String> expected = rules.rules().stream()
                .map(RuleDescription::id)
                .map(Object::toString)
                .filter(id -> !id.endsWith("-whole"))
                .sorted()
                .collect(Collectors.toList());
        assertThat(fired).isEqualTo(expected);
    }
}
