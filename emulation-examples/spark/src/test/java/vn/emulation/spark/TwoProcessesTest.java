package vn.emulation.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two worker processes come to what one machine comes to, byte for byte, also when one of them is killed. */
class TwoProcessesTest {

    private static final GeneratedRound TIED = GeneratedRound.of("ar-2023-2030", "annual-2026", 3000, 300, 0, 10);
    private static final GeneratedRound UNRANKED = GeneratedRound.of("poor-2021-2025", "annual-2025", 2000, 900, 2, 10);

    /** So that there are some parts. */
    private static final int PART = 600;

    private SparkSession spark;

    @BeforeEach
    void start() {
        spark = Sessions.twoProcesses();
    }

    @AfterEach
    void stop() {
        spark.stop();
    }

    private WrittenRound decided(GeneratedRound round) {
        try (DistributedRound distributed =
                DistributedRound.of(spark, round.papers(), Sessions.table(spark, round.rows()), PART)) {
            return WrittenRound.of(distributed.place());
        }
    }

    @Test
    void two_processes() {
        assertThat(Executors.running()).hasSize(2);
        assertThat(decided(UNRANKED)).isEqualTo(WrittenRound.of(UNRANKED));
    }

    /** When some are judged and kept where they were judged, and when all are and some are looked at. */
    @ParameterizedTest
    @ValueSource(ints = {12, 17})
    void one_of_them_killed_in_the_middle(int middle) {
        List<ProcessHandle> before = Executors.running();
        AtomicInteger tasks = new AtomicInteger();
        spark.sparkContext().addSparkListener(new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd ended) {
                if (tasks.incrementAndGet() == middle) {
                    before.get(0).destroyForcibly();
                }
            }
        });

        WrittenRound written = decided(TIED);

        assertThat(before.get(0).isAlive()).isFalse();
        assertThat(tasks).hasValueGreaterThan(middle);
        assertThat(written).isEqualTo(WrittenRound.of(TIED));
    }
}
