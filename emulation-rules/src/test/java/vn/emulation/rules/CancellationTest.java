package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.emulation.rules.EvaluationException.Reason;

/** A host can cancel an evaluation between chunks; then nothing is returned. */
class CancellationTest {

    private static void assertCancelled(int dossiers, EvaluationOptions options) {
        assertThatThrownBy(() -> Crowd.ENGINE.evaluate(Crowd.of(dossiers), options))
                .isInstanceOf(EvaluationException.class)
                .hasMessage("The evaluation of round (annual-2024) was cancelled by the host.")
                .hasNoCause()
                .extracting(thrown -> ((EvaluationException) thrown).reason())
                .isEqualTo(Reason.CANCELLED);
    }

    @Test
    void an_evaluation_cancelled_before_it_starts_evaluates_nothing() {
        RecordingListener listener = new RecordingListener();

        assertCancelled(300, EvaluationOptions.defaults().withListener(listener).withCancelled(() -> true));

        assertThat(listener.heard()).containsExactly("started 300");
    }

    @Test
    void an_evaluation_cancelled_midway_ends_with_the_chunk_at_work() {
        RecordingListener listener = new RecordingListener();
        AtomicInteger asked = new AtomicInteger();

        assertCancelled(
                1000,
                EvaluationOptions.defaults().withListener(listener).withCancelled(() -> asked.incrementAndGet() > 2));

        assertThat(listener.heard()).containsExactly("started 1000", "evaluated 256", "evaluated 256");
        assertThat(asked).hasValue(3);
    }

    @Test
    void an_evaluation_of_nothing_has_nothing_to_cancel() {
        EvaluationOptions options = EvaluationOptions.defaults().withCancelled(() -> true);

        assertThat(Crowd.ENGINE.evaluate(Crowd.of(0), options).decisions()).isEmpty();
    }

    @Test
    void a_cancelled_engine_evaluates_the_next_request() {
        assertCancelled(3, EvaluationOptions.defaults().withCancelled(() -> true));

        assertThat(Crowd.ENGINE.evaluate(Crowd.of(3)).decisions()).hasSize(3);
    }
}
