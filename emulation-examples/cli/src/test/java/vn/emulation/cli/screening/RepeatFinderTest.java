package vn.emulation.cli.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.cli.screening.RepeatFinder.Repeat;

/** Ids that come twice, against a map of all of them. */
class RepeatFinderTest {

    @TempDir
    private Path dir;

    @Test
    void every_repeat_is_found_and_no_other() throws IOException {
        Random dice = new Random(20261127);
        Map<String, Long> rows = new HashMap<>();
        List<Repeat> expected = new ArrayList<>();
        try (Spool spool = new Spool(dir.resolve("ids"))) {
            RepeatFinder finder = new RepeatFinder(spool);
            for (long row = 1; row <= 30_000; row++) {
                String id = "Cán bộ số " + dice.nextInt(300_000);
                finder.add(id, row);
                Long earlier = rows.putIfAbsent(id, row);
                if (earlier != null) {
                    expected.add(new Repeat(id, row, earlier));
                }
            }

            assertThat(expected).hasSizeGreaterThan(100);
            assertThat(found(finder)).isEqualTo(expected);
        }
        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void ids_of_one_hash_are_two_ids() throws IOException {
        try (Spool spool = new Spool(dir.resolve("ids"))) {
            RepeatFinder finder = new RepeatFinder(spool);
            finder.add("Aa", 1);
            finder.add("BB", 2);
            finder.add("Aa", 3);

            assertThat(found(finder)).containsExactly(new Repeat("Aa", 3, 1));
            assertThat(dir).isEmptyDirectory();
        }
    }

    private static List<Repeat> found(RepeatFinder finder) throws IOException {
        List<Repeat> found = new ArrayList<>();
        finder.tell(found::add);
        found.sort(Comparator.comparingLong(Repeat::row));
        return found;
    }
}
