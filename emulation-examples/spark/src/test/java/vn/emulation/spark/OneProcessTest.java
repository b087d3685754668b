package vn.emulation.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two threads of one process come to what one machine comes to, byte for byte. */
class OneProcessTest {

    /** So that there are some parts. */
    private static final int PART = 600;

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = Sessions.local();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "ar-2023-2030, annual-2026, 3000, 1000000, 0, 10, 20",
        "ar-2023-2030, annual-2026, 3000, 200, 0, 10, 60",
        "ar-2023-2030, annual-2026, 2000, 1000000, 3, 20, 40",
        "ar-2023-2030, annual-2026, 1000, 500, 0, -1, 1000",
        "poor-2021-2025, annual-2025, 3000, 1000000, 0, 10, 900",
        "poor-2021-2025, annual-2025, 2000, 40, 0, 5, 2000",
        "poor-2021-2025, annual-2025, 300, 30, 10, 20, 300",
    })
    void a_generated_round(
            String plan, String round, int dossiers, int ranks, int unranked, int percent, int contested) {
        GeneratedRound generated = GeneratedRound.of(plan, round, dossiers, ranks, unranked, percent);

        Dataset<Row> rows = Sessions.table(spark, generated.rows());
        try (DistributedRound distributed = DistributedRound.of(spark, generated.papers(), rows, PART)) {
            PlacedRound placed = distributed.place();
            WrittenRound written = WrittenRound.of(placed);
            WrittenRound whole = WrittenRound.of(generated);
            assertThat(placed.contested()).isLessThanOrEqualTo(contested);

            assertThat(written.report()).isEqualTo(whole.report());
            assertThat(differing(written.candidates(), whole.candidates())).isEmpty();
            assertThat(differing(written.decisions(), whole.decisions())).isEmpty();
            assertThat(written).isEqualTo(whole);
        }
    }

    private static List<String> differing(List<String> found, List<String> expected) {
        return IntStream.range(0, Math.min(found.size(), expected.size()))
                .filter(each -> !found.get(each).equals(expected.get(each)))
                .limit(2)
                .mapToObj(each -> found.get(each) + "\nis to be\n" + expected.get(each))
                .toList();
    }
}
