package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.Scope;

/** The example of the module's README, which stands here word for word. */
class ReadmeSelectionTest {

    private static Selection example() {
        // README
        Selection selection = Selection.of(SelectionProblem.builder()
                .name("round")
                .ranking(List.of(RankingKey.of("score", KeyOrder.HIGHER_FIRST)))
                .limits(List.of(
                        Limit.atMost("total", Scope.all(), 2),
                        Limit.atMost("hospital", Scope.all().with("unit", "hospital"), 1)))
                .entrants(List.of(
                        Entrant.of("An", List.of(new BigDecimal("95.5")), Map.of("unit", "hospital")),
                        Entrant.of("Binh", List.of(new BigDecimal("93")), Map.of("unit", "hospital")),
                        Entrant.of("Chi", List.of(new BigDecimal("88")), Map.of("unit", "station"))))
                .build());
        // end
        return selection;
    }

    @Test
    void it_comes_out_as_the_readme_says() {
        assertThat(example().result().ids(Standing.SELECTED)).containsExactly("An", "Chi");
        assertThat(example().explain("Binh").binding()).containsExactly("hospital", "total");
    }

    @Test
    void the_readme_shows_what_is_compiled() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java/vn/emulation/quota/selection/ReadmeSelectionTest.java"), StandardCharsets.UTF_8);
        String shown = source.substring(source.indexOf("// README") + 9, source.indexOf("// end"))
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("README.md"), StandardCharsets.UTF_8)
                        .replaceAll("\\s+", " "))
                .contains(shown.replaceAll("\\s+", " "));
    }
}
