package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The bar for a person who waits. */
class ProgressLineTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong nanoTime = new AtomicLong(7);
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void nothing_is_shown_within_the_first_second() {
        decide(true, SECOND);

        assertThat(err.size()).isZero();
    }

    @Test
    void after_a_second_the_bar_shows_how_many_of_how_many() {
        decide(true, SECOND + 1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Deciding").contains("512/1000");
    }

    @Test
    void nothing_is_shown_to_nobody() {
        decide(false, 100 * SECOND);

        assertThat(err.size()).isZero();
    }

    private void decide(boolean interactive, long nanos) {
        Surroundings surroundings = new Surroundings(new ByteArrayOutputStream(), err, Clock.systemUTC(), interactive);
        try (ProgressLine progress = new ProgressLine(surroundings, "Deciding", nanoTime::get)) {
            progress.started(1000);
            progress.evaluated(256);
            nanoTime.addAndGet(nanos);
            progress.evaluated(256);
        }
    }
}
