package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.rules.EvaluationException.Reason;

/** A listener hears how far an evaluation is; it cannot change the result, only end it. */
class ListenerTest {

    private static RecordingListener evaluated(int dossiers) {
        RecordingListener listener = new RecordingListener();
        Crowd.ENGINE.evaluate(Crowd.of(dossiers), EvaluationOptions.defaults().withListener(listener));
        return listener;
    }

    @Test
    void a_listener_hears_the_start_each_chunk_and_the_end() {
        assertThat(evaluated(0).heard()).containsExactly("started 0", "finished");
        assertThat(evaluated(1).heard()).containsExactly("started 1", "evaluated 1", "finished");
        assertThat(evaluated(256).heard()).containsExactly("started 256", "evaluated 256", "finished");
        assertThat(evaluated(257).heard()).containsExactly("started 257", "evaluated 256", "evaluated 1", "finished");
    }

    @Test
    void a_listener_does_not_change_the_report() {
        EvaluationRequest request = Crowd.of(300);

        assertThat(Crowd.ENGINE.evaluate(request, EvaluationOptions.defaults().withListener(new RecordingListener())))
                .isEqualTo(Crowd.ENGINE.evaluate(request));
    }

    @Test
    void what_a_listener_throws_ends_the_evaluation() {
        List<EvaluationListener> broken = List.of(
                new EvaluationListener() {
                    @Override
                    public void started(int dossiers) {
                        throw new IllegalStateException("no start");
                    }
                },
                new EvaluationListener() {
                    @Override
                    public void evaluated(int dossiers) {
                        throw new IllegalStateException("no chunk");
                    }
                },
                new EvaluationListener() {
                    @Override
                    public void finished() {
                        throw new IllegalStateException("no end");
                    }
                });

        assertThat(broken.stream().map(ListenerTest::failure))
                .containsExactly(failed("no start"), failed("no chunk"), failed("no end"));
    }

    @Test
    void a_failure_without_a_message_is_told_by_its_kind() {
        EvaluationListener broken = new EvaluationListener() {
            @Override
            public void finished() {
                throw new IllegalStateException();
            }
        };

        assertThat(failure(broken)).isEqualTo(failed("IllegalStateException"));
    }

    private static String failure(EvaluationListener listener) {
        EvaluationOptions options = EvaluationOptions.defaults().withListener(listener);
        EvaluationException thrown =
                catchThrowableOfType(EvaluationException.class, () -> Crowd.ENGINE.evaluate(Crowd.of(2), options));
        assertThat(thrown.reason()).isEqualTo(Reason.FAILED);
        assertThat(thrown).hasCauseInstanceOf(IllegalStateException.class);
        return thrown.getMessage();
    }

    private static String failed(String what) {
        return "The evaluation of round (annual-2024) failed: " + what
                + "\nMaybe look at the cause, and evaluate again: nothing was decided.";
    }

    @Test
    void an_error_in_a_listener_is_not_hidden() {
        EvaluationListener broken = new EvaluationListener() {
            @Override
            public void evaluated(int dossiers) {
                throw new AssertionError("broken");
            }
        };
        EvaluationOptions options = EvaluationOptions.defaults().withListener(broken);

        assertThatThrownBy(() -> Crowd.ENGINE.evaluate(Crowd.of(2), options))
                .isInstanceOf(EvaluationException.class)
                .hasRootCauseInstanceOf(AssertionError.class);
    }
}
