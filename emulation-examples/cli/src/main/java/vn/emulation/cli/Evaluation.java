package vn.emulation.cli;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.RoundReport;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.text.VisibleText;

/** Decides a round on a number of threads, which does not change the result. */
final class Evaluation {

    private static final int MOST_THREADS = 64;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    private final Surroundings surroundings;
    private final Words words;
    private final int threads;

    /**
     * Prepares an evaluation.
     *
     * @param threads the number of threads as typed, as many as the machine has where none is
     * @throws Refusal if that is no number from 1 to {@value #MOST_THREADS}
     */
    Evaluation(Surroundings surroundings, Words words, Optional<String> threads) {
        this.surroundings = surroundings;
        this.words = words;
        this.threads = threads(threads, words);
    }

    /**
     * Returns the number of threads as typed, as many as the machine has where none is.
     *
     * @throws Refusal if that is no number from 1 to {@value #MOST_THREADS}
     */
    static int threads(Optional<String> typed, Words words) {
        return typed.map(text -> number(text, words))
                .orElse(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    private static int number(String typed, Words words) {
        int number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > MOST_THREADS) {
            throw new Refusal(words.text("threads.wrong", VisibleText.excerpt(typed, 60), MOST_THREADS));
        }
        return number;
    }

    RoundReport of(Docket docket) {
        EmulationEngine engine = EmulationEngine.of(docket.ruleSet());
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (ProgressLine progress = new ProgressLine(surroundings, words.text("progress"), System::nanoTime)) {
            return engine.evaluate(
                    docket.request(),
                    EvaluationOptions.defaults().withExecutor(executor).withListener(progress));
        } finally {
            executor.shutdown();
        }
    }
}
