package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.RoundReport;

/** A rule set serves requests unharmed beside and after others that reach a limit. */
class LimitedThreadsTest {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(16);
    private static final EvaluationRequest REQUEST = Crowd.of(600);

    @AfterAll
    static void end() {
        THREADS.shutdown();
    }

    /** The report, or the limit that was reached in its stead. */
    private static Object evaluate(EvaluationLimits limits) {
        try {
            return Crowd.ENGINE.evaluate(REQUEST, EvaluationOptions.defaults().withLimits(limits));
        } catch (EvaluationException failed) {
            return failed.limit().orElseThrow().limit() + " "
                    + failed.limit().orElseThrow().most();
        }
    }

    private static Object evaluate(int number) {
        EvaluationLimits limits = EvaluationLimits.defaults();
        return switch (number % 4) {
            case 1 -> evaluate(limits.withFuel(1));
            case 3 -> evaluate(limits.withFirings(0));
            default -> evaluate(limits);
        };
    }

    @Test
    void reports_beside_limited_requests_are_those_of_a_quiet_engine() throws Exception {
        RoundReport expected = Crowd.ENGINE.evaluate(REQUEST);

        List<Future<Object>> all = IntStream.range(0, 64)
                .mapToObj(number -> THREADS.submit(() -> evaluate(number)))
                .toList();

        for (int number = 0; number < all.size(); number++) {
            Object told = List.of(expected, "FUEL 1", expected, "FIRINGS 0").get(number % 4);
            assertThat(all.get(number).get()).isEqualTo(told);
        }
        assertThat(Crowd.ENGINE.evaluate(REQUEST)).isEqualTo(expected);
    }
}
