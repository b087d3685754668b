package vn.emulation.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.emulation.cli.DeskRun;
import vn.emulation.cli.SmallRound;
import vn.emulation.cli.words.Words;

/** The page of a comparison. */
class ComparisonHtmlTest {

    private static final String PAGE = DeskRun.of(
                    "compare",
                    "--lang",
                    "en",
                    "--round",
                    "annual-2029",
                    "--set",
                    "annual-deadline=--10-31",
                    "--format",
                    "html")
            .out();

    @TempDir
    private Path dir;

    @Test
    void the_page_is_well_formed_and_has_every_dossier_in_a_row() throws Exception {
        Document page = parsed(PAGE);

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(page.getElementsByTagName("svg").getLength()).isEqualTo(3);
        assertThat(found("<th scope=\"row\">(HS-[^<]*)</th>"))
                .containsExactly("HS-2029-05", "HS-2029-12", "HS-2029-13", "HS-2029-14");
    }

    @Test
    void each_drawing_is_told_in_words() {
        List<String> ids = found(" id=\"([^\"]*)\"");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found("aria-labelledby=\"([^\"]*)\""))
                .isNotEmpty()
                .allSatisfy(names -> assertThat(ids).contains(names.split(" ")));
        assertThat(found("(?s)<desc id=\"chart-0-text\">(.*?)</desc>"))
                .containsExactly("collectives: gain 1, lose 2. individuals: gain 1, lose 0.");
    }

    @Test
    void the_page_loads_and_runs_nothing() {
        assertThat(PAGE)
                .contains("default-src 'none'")
                .doesNotContain("<script", "src=", "@import", "url(", "<link", "http://", "https://");
    }

    @Test
    void what_was_typed_cannot_become_part_of_the_page() throws IOException {
        Path hostile = Files.writeString(
                dir.resolve("hostile.csv"),
                SmallRound.text("round/dossiers.csv").replace("CB-0006", "<img onerror=x>"));
        String page = DeskRun.of(new SmallRound()
                        .with("--lang", "en")
                        .with("--format", "html")
                        .with("--set", "deadline=--10-31")
                        .with("--dossiers", hostile)
                        .args("compare"))
                .out();

        assertThat(page).contains("&lt;img onerror&#x3D;").doesNotContain("<img");
    }

    @Test
    void without_changes_there_is_no_empty_table() throws Exception {
        String same = DeskRun.of(
                        "compare",
                        "--lang",
                        "en",
                        "--round",
                        "annual-2029",
                        "--set",
                        "criteria-required@2029-01-01=4",
                        "--format",
                        "html")
                .out();
        Document page = parsed(same);

        assertThat(page.getElementsByTagName("svg").getLength()).isLessThanOrEqualTo(3);
        assertThat(same).doesNotContain("{{", "Optional", "null");
    }

    @Test
    void the_longest_bar_is_of_the_largest_number() {
        assertThat(ChangeChart.Bar.of(ChangeRows.of("A", 2, 4), 24, 8))
                .isEqualTo(new ChangeChart.Bar("A", 24, 2, 77, 4, 155));
        assertThat(ChangeChart.of(
                        "c",
                        ChangeRows.group(ChangeRows.of("A", 1, 0), ChangeRows.of("B", 0, 0), ChangeRows.of("C", 2, 3)),
                        Words.in("en")))
                .satisfies(chart -> {
                    assertThat(chart.bars()).extracting(ChangeChart.Bar::label).containsExactly("C", "A");
                    assertThat(chart.text()).isEqualTo("C: gain 2, lose 3. A: gain 1, lose 0.");
                });
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(PAGE)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Document parsed(String page) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        String xml = page.replaceFirst("<!DOCTYPE html>\n", "").replaceAll("<(meta [^>]*)>", "<$1/>");
        return builder.parse(new InputSource(new StringReader(xml)));
    }
}
