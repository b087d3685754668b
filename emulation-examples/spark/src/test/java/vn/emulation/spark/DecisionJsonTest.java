package vn.emulation.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.decision.Outcome;
import vn.emulation.dossier.DossierId;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.EmulationEngine;

class DecisionJsonTest {

    private static final GeneratedRound ROUND = GeneratedRound.of("poor-2021-2025", "annual-2025", 300, 90, 5, 10);

    private static Stream<Decision> decisions() {
        return EmulationEngine.of(ROUND.plan().ruleSet()).evaluate(ROUND.request()).decisions().stream();
    }

    private static byte[] written(Decision decision) {
        return EmulationJson.create().writeCompact(decision);
    }

    @Test
    void two_parts_make_the_whole() {
        assertThat(decisions())
                .hasSize(300)
                .allSatisfy(each -> assertThat(DecisionJson.of(each).whole()).isEqualTo(written(each)));
    }

    @Test
    void what_is_changed_is_not_the_answers() {
        Decision decision = decisions().findFirst().orElseThrow();
        DecisionJson json = DecisionJson.of(decision);

        Decision read = json.decision();
        Decision changed = DecisionBuilder.builder(read).outcome(Outcome.TIED).build();

        assertThat(decision.answers()).isNotEmpty();
        assertThat(read)
                .isEqualTo(DecisionBuilder.builder(decision).answers(List.of()).build());
        assertThat(json.with(changed).whole())
                .isEqualTo(written(
                        DecisionBuilder.builder(decision).outcome(Outcome.TIED).build()));
    }

    @Test
    void an_id_that_looks_like_the_answers() {
        Decision named = DecisionBuilder.builder(decisions().findFirst().orElseThrow())
                .dossier(DossierId.of("\"answers\":[]"))
                .build();

        assertThat(DecisionJson.of(named).whole()).isEqualTo(written(named));
    }
}
