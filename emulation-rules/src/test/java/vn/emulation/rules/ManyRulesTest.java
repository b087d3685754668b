package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.decision.Finding;
import vn.emulation.decision.RoundReport;

/** As many rules as a set may hold are compiled behind the walls, and each fires. */
class ManyRulesTest {

    @ParameterizedTest
    @ValueSource(ints = {500, 501, 1001})
    void each_of_many_rules_fires(int count) {
        List<String> rules = IntStream.range(0, count)
                .mapToObj(index -> Drl.rule("green/1/rule-" + index, "roundYear > " + index, "warns"))
                .toList();
        List<List<String>> parts = Lists.partition(rules, 1000);
        List<RuleSource> files = IntStream.range(0, parts.size())
                .mapToObj(part -> RuleSource.rules(part + ".drl", String.join("\n", parts.get(part))))
                .toList();

        RoundReport report = EmulationEngine.of(RuleSet.load(TestCampaign.campaign(), files))
                .evaluate(Requests.of(TestCampaign.campaign(), TestCampaign.dossier())
                        .build());

        List<String> fired = report.decisions().get(0).warnings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
        assertThat(fired)
                .containsExactlyElementsOf(IntStream.range(0, count)
                        .mapToObj(index -> "green/1/rule-" + index)
                        .toList());
    }
}
