package vn.emulation.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Remedy;
import vn.emulation.decision.RuleId;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/** Which readings an answer hangs on. */
class DecisiveReadingsTest {

    private static final ReadingId BOUND = ReadingId.of("bound");
    private static final ReadingId ROLL = ReadingId.of("roll");

    @Test
    void a_reading_that_changes_nothing_is_left_out_and_its_alternatives_are_merged() {
        ClauseAnswer answer =
                answer(ClauseStatus.BARRED, ClauseStatus.BARRED, ClauseStatus.SATISFIED, ClauseStatus.SATISFIED);

        assertThat(DecisiveReadings.of(answer)).containsExactly(BOUND);
        assertThat(DecisiveReadings.only(answer))
                .isEqualTo(ClauseAnswer.builder()
                        .clause(ClauseId.of("plan/1"))
                        .required(true)
                        .status(ClauseStatus.CONTESTED)
                        .alternatives(List.of(
                                alternative(ClauseStatus.BARRED, new ReadingChoice(BOUND, "A")),
                                alternative(ClauseStatus.SATISFIED, new ReadingChoice(BOUND, "B"))))
                        .remedy(Optional.of(
                                new Remedy(RuleId.of("rule"), List.of(new ReadingChoice(BOUND, "A")), List.of())))
                        .build());
    }

    @Test
    void two_readings_that_both_change_something_are_both_kept() {
        ClauseAnswer answer =
                answer(ClauseStatus.BARRED, ClauseStatus.SATISFIED, ClauseStatus.SATISFIED, ClauseStatus.SATISFIED);

        assertThat(DecisiveReadings.of(answer)).containsExactly(BOUND, ROLL);
        assertThat(DecisiveReadings.only(answer)).isEqualTo(answer);
    }

    @Test
    void where_none_decides_alone_all_are_kept() {
        ClauseAnswer answer = answer(
                ClauseStatus.UNDETERMINED,
                ClauseStatus.UNDETERMINED,
                ClauseStatus.UNDETERMINED,
                ClauseStatus.UNDETERMINED);

        assertThat(DecisiveReadings.of(answer)).containsExactly(BOUND, ROLL);
    }

    @Test
    void where_no_reading_matters_there_is_none() {
        ClauseAnswer answer = ClauseAnswer.builder()
                .clause(ClauseId.of("plan/1"))
                .required(true)
                .status(ClauseStatus.SATISFIED)
                .alternatives(List.of(alternative(ClauseStatus.SATISFIED)))
                .remedy(Optional.empty())
                .build();

        assertThat(DecisiveReadings.of(answer)).isEmpty();
        assertThat(DecisiveReadings.only(answer)).isEqualTo(answer);
    }

    /** An answer under bound A and B, each under roll A and B. */
    private static ClauseAnswer answer(ClauseStatus... statuses) {
        List<AlternativeAnswer> alternatives = new ArrayList<>();
        for (String bound : List.of("A", "B")) {
            for (String roll : List.of("A", "B")) {
                alternatives.add(alternative(
                        statuses[alternatives.size()], new ReadingChoice(BOUND, bound), new ReadingChoice(ROLL, roll)));
            }
        }
        List<ReadingChoice> choices = alternatives.get(0).choices();
        return ClauseAnswer.builder()
                .clause(ClauseId.of("plan/1"))
                .required(true)
                .status(ClauseStatus.CONTESTED)
                .alternatives(alternatives)
                .remedy(Optional.of(new Remedy(RuleId.of("rule"), choices, List.of())))
                .build();
    }

    private static AlternativeAnswer alternative(ClauseStatus status, ReadingChoice... choices) {
        return new AlternativeAnswer(List.of(choices), status, List.of(), List.of());
    }
}
