package vn.emulation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.decision.Decisions.answer;
import static vn.emulation.decision.Decisions.decision;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.Samples;

class DecisionTest {
    private static final Need RECEIVED = new Need("receivedOn", Optional.empty(), Optional.empty());
    private static final Need REPORT = new Need("documents", Optional.of("report"), Optional.empty());
    private static final Need MINUTES = new Need("documents", Optional.of("minutes"), Optional.empty());

    private static Decision answering(ClauseAnswer... answers) {
        return DecisionBuilder.builder(decision("D1", Verdict.UNDETERMINED))
                .answers(List.of(answers))
                .build();
    }

    @Test
    void what_is_missing_is_told_once_in_order() {
        assertThat(answering(answer(RECEIVED, REPORT), answer(MINUTES, REPORT)).needs())
                .containsExactly(MINUTES, REPORT, RECEIVED);
    }

    @Test
    void two_names_for_one_item_are_both_told() {
        Need named = new Need("documents", Optional.of("report"), Optional.of(Samples.TEXT));

        assertThat(answering(answer(named, REPORT)).needs()).containsExactly(REPORT, named);
    }

    @Test
    void nothing_is_missing_where_nothing_is_needed() {
        assertThat(answering(answer()).needs()).isEmpty();
    }
}
