package vn.emulation.rules;

import com.google.common.base.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Recipes of the corpus that reach limits, or run where there is little of something. */
final class CorpusLimits {

    private static final EvaluationRequest REQUEST = Crowd.of(40);
    private static final EvaluationLimits LIMITS = EvaluationLimits.defaults();

    private CorpusLimits() {}

    static Map<String, Callable<CorpusOutcome>> recipes() {
        return Map.of(
                "too-few-steps", () -> limited(LIMITS.withFuel(1)),
                "too-few-firings", () -> limited(LIMITS.withFirings(0)),
                "too-little-time", () -> limited(LIMITS.withTime(Duration.ZERO, Ticker.systemTicker())),
                "limits-between-requests", CorpusLimits::between,
                "equal-steps", CorpusLimits::equalSteps,
                "tiny-stack", CorpusLimits::tinyStack,
                "interrupted-thread", CorpusLimits::interrupted,
                "sixty-four-at-once", CorpusLimits::atOnce,
                "cancelled", () -> evaluated(EvaluationOptions.defaults().withCancelled(() -> true)));
    }

    private static CorpusOutcome limited(EvaluationLimits limits) {
        return evaluated(EvaluationOptions.defaults().withLimits(limits));
    }

    static CorpusOutcome evaluated(EvaluationOptions options) {
        try {
            return told(Crowd.ENGINE.evaluate(REQUEST, options).equals(Crowd.ENGINE.evaluate(REQUEST)));
        } catch (EvaluationException failed) {
            return CorpusOutcome.failed(failed);
        }
    }

    private static CorpusOutcome told(boolean equal) {
        return CorpusRecipes.ok(equal ? "the same report" : "another report");
    }

    private static CorpusOutcome between() {
        return CorpusRecipes.ok(IntStream.range(0, 6)
                .mapToObj(number -> limited(number % 2 == 0 ? LIMITS : LIMITS.withFuel(1)))
                .map(outcome -> outcome.summary().substring(0, 2).strip())
                .collect(Collectors.joining(" ")));
    }

    /** The fewest steps that are enough, looked for twenty times. */
    private static CorpusOutcome equalSteps() {
        return CorpusRecipes.ok(IntStream.range(0, 20)
                .mapToLong(run -> LongStream.range(0, 1_000)
                        .filter(fuel -> limited(LIMITS.withFuel(fuel)).summary().startsWith("OK"))
                        .findFirst()
                        .orElseThrow())
                .distinct()
                .mapToObj(steps -> steps + " steps each time")
                .collect(Collectors.joining(", ")));
    }

    private static CorpusOutcome tinyStack() throws Exception {
        FutureTask<CorpusOutcome> task = new FutureTask<>(() -> evaluated(EvaluationOptions.defaults()));
        Thread thread = new Thread(null, task, "tiny", 1);
        thread.start();
        return task.get();
    }

    /** The thread stays interrupted: that is the host's to deal with. */
    private static CorpusOutcome interrupted() {
        Thread.currentThread().interrupt();
        CorpusOutcome outcome = evaluated(EvaluationOptions.defaults());
        return CorpusRecipes.ok(outcome.summary().substring(3) + (Thread.interrupted() ? ", still interrupted" : ""));
    }

    private static CorpusOutcome atOnce() throws ExecutionException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<Future<CorpusOutcome>> all = IntStream.range(0, 64)
                    .mapToObj(number -> threads.submit(() -> limited(number % 2 == 0 ? LIMITS : LIMITS.withFuel(1))))
                    .toList();
            Stream.Builder<String> summaries = Stream.builder();
            for (Future<CorpusOutcome> each : all) {
                summaries.add(each.get().summary());
            }
            return CorpusRecipes.ok(summaries
                    .build()
                    .collect(Collectors.groupingBy(summary -> summary, java.util.TreeMap::new, Collectors.counting())));
        } finally {
            threads.shutdown();
        }
    }
}
