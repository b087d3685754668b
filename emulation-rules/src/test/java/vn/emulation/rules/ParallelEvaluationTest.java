package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.RoundReport;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.EvaluationException.Reason;

/** Chunks on the executor of the host: the same report, and nothing at work after the call. */
class ParallelEvaluationTest {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);
    private static final EvaluationOptions PARALLEL =
            EvaluationOptions.defaults().withExecutor(THREADS);
    private static final EvaluationRequest REQUEST = Crowd.of(2000);

    @AfterAll
    static void end() {
        THREADS.shutdown();
    }

    private static void assertFailed(EvaluationOptions options, String message) {
        assertThatThrownBy(() -> Crowd.ENGINE.evaluate(REQUEST, options))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining(message)
                .extracting(thrown -> ((EvaluationException) thrown).reason())
                .isEqualTo(Reason.FAILED);
    }

    @Test
    void two_threads_give_the_report_of_one_to_the_byte() {
        EmulationJson json = EmulationJson.create();
        RoundReport sequential = Crowd.ENGINE.evaluate(REQUEST);

        for (int round = 0; round < 5; round++) {
            RoundReport parallel = Crowd.ENGINE.evaluate(REQUEST, PARALLEL);

            assertThat(json.writeCompact(parallel)).isEqualTo(json.writeCompact(sequential));
        }
    }

    @Test
    void one_engine_serves_several_evaluations_at_a_time() {
        RoundReport expected = Crowd.ENGINE.evaluate(REQUEST);

        assertThat(IntStream.range(0, 8).parallel().mapToObj(each -> Crowd.ENGINE.evaluate(REQUEST)))
                .containsOnly(expected);
    }

    @Test
    void an_executor_that_refuses_fails_the_evaluation() {
        Executor refusing = chunk -> {
            throw new RejectedExecutionException("no more work");
        };

        assertFailed(PARALLEL.withExecutor(refusing), "no more work");
    }

    @Test
    void an_executor_that_refuses_later_chunks_fails_when_the_earlier_have_ended() {
        AtomicInteger given = new AtomicInteger();
        Executor refusing = chunk -> {
            if (given.incrementAndGet() > 2) {
                throw new RejectedExecutionException("no more work");
            }
            THREADS.execute(chunk);
        };

        assertFailed(PARALLEL.withExecutor(refusing), "no more work");

        assertThat(given).hasValue(8);
    }

    @Test
    void a_failing_chunk_keeps_those_not_begun_from_work() {
        AtomicInteger evaluated = new AtomicInteger();
        EvaluationListener broken = new EvaluationListener() {
            @Override
            public void evaluated(int dossiers) {
                evaluated.incrementAndGet();
                throw new IllegalStateException("chunk failed");
            }
        };

        assertFailed(EvaluationOptions.defaults().withListener(broken), "chunk failed");

        assertThat(evaluated).hasValue(1);
    }

    @Test
    void nothing_is_at_work_after_a_failure() {
        AtomicInteger heard = new AtomicInteger();
        EvaluationListener broken = new EvaluationListener() {
            @Override
            public void evaluated(int dossiers) {
                heard.incrementAndGet();
                throw new IllegalStateException("chunk failed");
            }
        };

        assertFailed(PARALLEL.withListener(broken), "chunk failed");
        int heardByThen = heard.get();

        assertThat(Crowd.ENGINE.evaluate(REQUEST, PARALLEL).decisions()).hasSize(2000);
        assertThat(heard).hasValue(heardByThen);
    }

    @Test
    void a_cancelled_evaluation_ends_every_thread() {
        EvaluationOptions options = PARALLEL.withCancelled(() -> true);

        assertThatThrownBy(() -> Crowd.ENGINE.evaluate(REQUEST, options))
                .isInstanceOf(EvaluationException.class)
                .extracting(thrown -> ((EvaluationException) thrown).reason())
                .isEqualTo(Reason.CANCELLED);
    }
}
