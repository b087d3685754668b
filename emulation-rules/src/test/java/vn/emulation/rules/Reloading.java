package vn.emulation.rules;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import vn.emulation.decision.RoundReport;

/** A host whose threads evaluate one request while it loads rules anew, now of one file and now of another. */
final class Reloading {

    private static final int THREADS = 16;
    private static final List<String> EFFECTS = List.of("satisfies", "bars");
    private static final EvaluationRequest REQUEST = Crowd.of(300);

    private final AtomicReference<EmulationEngine> current = new AtomicReference<>(load(0));
    private final AtomicBoolean over = new AtomicBoolean();
    private final Set<RoundReport> reports = ConcurrentHashMap.newKeySet();
    private final AtomicLong evaluations = new AtomicLong();
    private int reloads;

    /** Loads the rules of one file or the other. */
    static EmulationEngine load(int number) {
        String effect = EFFECTS.get(number % EFFECTS.size());
        return EmulationEngine.of(TestCampaign.load(
                Drl.rule("green/1/early", "receivedOnKnown, achievementCount == 0", effect),
                Drl.rule("green/1/open", "!receivedOnKnown", "needs receivedOn")));
    }

    /** The report of one file or the other, evaluated with nothing else going on. */
    static RoundReport report(int number) {
        return load(number).evaluate(REQUEST);
    }

    /** Evaluates on 16 threads and reloads beside, at least so often and until told that it is enough. */
    void reload(int least, BooleanSupplier enough) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> evaluating = IntStream.range(0, THREADS)
                    .<Future<?>>mapToObj(thread -> threads.submit(this::evaluate))
                    .toList();
            while (reloads < least || !enough.getAsBoolean()) {
                reloads++;
                current.set(load(reloads));
                awaitEvaluation(evaluating);
            }
            over.set(true);
            for (Future<?> each : evaluating) {
                each.get();
            }
        } finally {
            over.set(true);
            threads.shutdown();
        }
    }

    /** Of more evaluations than there are threads one began after the rules were set. */
    private void awaitEvaluation(List<Future<?>> evaluating) throws InterruptedException {
        long before = evaluations();
        while (evaluations() <= before + THREADS && evaluating.stream().noneMatch(Future::isDone)) {
            Thread.sleep(1);
        }
    }

    private void evaluate() {
        while (!over.get()) {
            reports.add(current.get().evaluate(REQUEST));
            evaluations.incrementAndGet();
        }
    }

    /** The different reports that came out. */
    Set<RoundReport> reports() {
        return reports;
    }

    long evaluations() {
        return evaluations.get();
    }

    int reloads() {
        return reloads;
    }
}
