package vn.emulation.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdRangesTest {

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = Sessions.local();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Dataset<String> dataset(List<String> ids) {
        return spark.createDataset(ids, Encoders.STRING()).repartition(3);
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> (each % 3 == 0 ? "\uFF21" : each % 3 == 1 ? "\uD835\uDC00" : "a") + each)
                .toList();
    }

    @Test
    void ranges_follow_each_other_as_java_sorts_and_hold_about_as_many() {
        List<String> ids = ids(60_000);

        IdRanges ranges = IdRanges.of(dataset(ids), 2, 5_000);

        List<Integer> numbers =
                ids.stream().sorted(Comparator.naturalOrder()).map(ranges::of).toList();
        assertThat(ranges.count()).isEqualTo(12);
        assertThat(numbers).isSorted();
        Map<Integer, Long> held =
                numbers.stream().collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
        assertThat(held).hasSize(12);
        assertThat(held.values()).allMatch(each -> each > 4_000 && each < 6_000);
    }

    @Test
    void there_are_as_many_as_there_are_hands_where_dossiers_are_few() {
        assertThat(IdRanges.of(dataset(ids(300)), 4, 5_000).count()).isEqualTo(4);
        assertThat(IdRanges.of(dataset(List.of("one", "one")), 4, 5_000).count())
                .isBetween(1, 4);
        assertThat(IdRanges.of(dataset(List.of()), 4, 5_000).count()).isEqualTo(1);
    }
}
