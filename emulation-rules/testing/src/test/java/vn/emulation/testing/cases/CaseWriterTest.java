package vn.emulation.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.testing.rules.RulesUnderTest;

class CaseWriterTest {

    private static final CasePlace NOWHERE = new CasePlace("", 1);

    private static RuleCase moved(RuleCase given) {
        return new RuleCase(given.name(), given.clause(), given.why(), NOWHERE, given.request(), given.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-2023-2030", "poor-2021-2025"})
    void the_samples_survive_being_written_one_by_one_and_whole(String campaign) {
        RulesUnderTest rules = RulesUnderTest.bundled(campaign);
        BundledPlan plan = BundledPlans.plan(campaign);
        for (EvaluationRequest sample :
                plan.sampleRounds().stream().map(plan::sample).toList()) {
            List<EvaluationRequest> requests = IntStream.rangeClosed(
                            -1, sample.dossiers().size() - 1)
                    .filter(index -> index < 0 || index % 8 == 0)
                    .mapToObj(index -> index < 0
                            ? sample
                            : EvaluationRequestBuilder.builder(sample)
                                    .dossiers(List.of(sample.dossiers().get(index)))
                                    .build())
                    .toList();
            List<RuleCase> cases = IntStream.range(0, requests.size())
                    .mapToObj(index -> new RuleCase(
                            "case " + index,
                            Optional.of(rules.campaign().clauses().get(0).id()),
                            index == 0 ? "" : "vì sao: “" + index + "”",
                            NOWHERE,
                            requests.get(index),
                            Expectation.of(rules.evaluate(requests.get(index)))))
                    .toList();

            String written = CaseWriter.write(cases);
            List<RuleCase> read = CaseFiles.read("written.yaml", written.getBytes(StandardCharsets.UTF_8), rules);

            assertThat(read.stream().map(CaseWriterTest::moved)).isEqualTo(cases);
        }
    }
}
