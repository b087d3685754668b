package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of the bundled plans against the files that are there. */
class PlanIndexTest {

    private static final Path PLANS = Path.of("src/main/resources/vn/emulation/plans");
    private static final Path INDEX = PLANS.resolve("index.txt");

    @Test
    void the_index_lists_every_file_once_in_order_and_nothing_else() throws IOException {
        List<String> listed = Files.readAllLines(INDEX).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(listed).isEqualTo(present());
    }

    @Test
    void the_index_that_ships_is_the_one_in_the_sources() throws IOException {
        assertThat(PlanResources.read("index.txt")).isEqualTo(Files.readAllBytes(INDEX));
    }

    private static List<String> present() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(INDEX))
                    .map(file -> PLANS.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
