package vn.emulation.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.emulation.cli.testing.Progress;
import vn.emulation.rules.EvaluationListener;

/** A bar for a person who waits longer than about a second. Safe to share between threads. */
final class ProgressLine implements EvaluationListener, Progress {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final int WIDTH = 79;

    private final Surroundings surroundings;
    private final String task;
    private final LongSupplier nanoTime;
    private final long startedAt;
    private long most;
    private long done;
    private @Nullable ProgressBar bar;

    ProgressLine(Surroundings surroundings, String task, LongSupplier nanoTime) {
        this.surroundings = surroundings;
        this.task = task;
        this.nanoTime = nanoTime;
        this.startedAt = nanoTime.getAsLong();
    }

    @Override
    public synchronized void started(int number) {
        most = number;
    }

    @Override
    public synchronized void evaluated(int number) {
        reached(done + number, most);
    }

    /** Takes note of how much is done, of how much there is. */
    synchronized void reached(long now, long of) {
        done = now;
        most = of;
        if (bar == null && surroundings.interactive() && nanoTime.getAsLong() - startedAt > PATIENCE) {
            bar = open();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    private ProgressBar open() {
        PrintStream err = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
