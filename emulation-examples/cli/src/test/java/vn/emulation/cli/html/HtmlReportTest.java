package vn.emulation.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.cli.DeskRun;
import vn.emulation.cli.SmallRound;

/** The page. */
class HtmlReportTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");
    private static final Set<String> EMPTY = Set.of("meta");

    private static final String PAGE = page(new SmallRound());
    private static final String ENGLISH_PAGE = page(new SmallRound().with("--lang", "en"));

    @TempDir
    private Path dir;

    @Test
    void the_page_is_one_well_formed_document() {
        String page = PAGE;

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"vi\">\n");
        Deque<String> open = new ArrayDeque<>();
        for (MatchResult tag : TAG.matcher(withoutCode(page)).results().toList()) {
            boolean single = EMPTY.contains(tag.group(2)) || tag.group(3).endsWith("/");
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            } else if (!single) {
                open.push(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void every_link_leads_to_one_place_of_the_page() {
        String page = PAGE;
        List<String> ids = found(page, " id=\"([^\"]*)\"");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found(page, " href=\"([^\"]*)\""))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    }

    @Test
    void the_page_loads_nothing() {
        assertThat(PAGE)
                .contains("default-src 'none'")
                .doesNotContain("src=", "@import", "url(", "<link", "http://", "https://");
    }

    @Test
    void only_the_script_of_the_page_may_run() throws Exception {
        String page = PAGE.replace("&#x3D;", "=");
        String script = found(page, "(?s)<script>(.*?)</script>").get(0);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));

        assertThat(page).contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        assertThat(script).contains("beforeprint").contains("open = true");
    }

    @Test
    void what_is_absent_leaves_no_trace() {
        assertThat(PAGE).doesNotContain("Optional", "null", "{{");
        assertThat(found(PAGE, "<p class=\"(remedy)\">")).hasSize(5);
        assertThat(found(PAGE, "<p class=\"(alert)\">")).hasSize(2);
    }

    @Test
    void the_page_prints_on_a4_with_every_clause() {
        assertThat(PAGE)
                .contains("@page { size: A4;", "@media print", "::details-content { content-visibility: visible;");
    }

    @Test
    void the_result_comes_first() {
        assertThat(found(PAGE, "<h2[^>]*>(.*?)</h2>"))
                .containsExactly(
                        "Kết luận về 10 hồ sơ",
                        "Xét chọn theo chỉ tiêu",
                        "tùy cách hiểu (1)",
                        "chưa đủ căn cứ (2)",
                        "không đủ điều kiện (2)",
                        "Cách hiểu còn để ngỏ",
                        "Cần xem lại",
                        "Từng hồ sơ",
                        "Nguồn gốc kết quả");
    }

    @Test
    void the_chart_says_in_words_what_it_shows() {
        assertThat(ENGLISH_PAGE)
                .contains("<svg role=\"img\" aria-labelledby=\"chart-title chart-text\"")
                .contains("<title id=\"chart-title\">Places and candidates by form and kind</title>")
                .contains("<desc id=\"chart-text\">Certificate of commendation, collectives: places ?, candidates 2."
                        + " Certificate of merit, individuals: places 2, candidates 3.</desc>");
    }

    @Test
    void every_dossier_can_be_opened_clause_by_clause() {
        String page = ENGLISH_PAGE;

        assertThat(found(page, "<details id=\"([^\"]*)\"")).hasSize(10);
        assertThat(page).contains("""
                <div class="clause CONTESTED">
                <h4>2: <span class="verdict">contested</span></h4>
                <p class="summary">Dossiers are sent before 15 October 2026.</p>
                <p>Question: Is 15 October itself in time? <code>small-2026/deadline</code></p>
                <p class="supposed">If read as <code>BEFORE</code> (No.): not met</p>
                """);
    }

    @Test
    void what_others_wrote_is_escaped() throws IOException {
        String hostile = "<img src=x onerror=alert(1)>\"&'`=/*</script><b>";
        String table = """
                id;campaign;round;nominee;kind;unit;name;form;received;documents;documents_complete
                "%s";small-2026;annual-2026;<i>N</i>;COLLECTIVE;<u>;"%s";<s>form</s>;2026-10-01;report;yes
                """;
        Path dossiers = Files.writeString(
                dir.resolve("hostile.csv"), table.replace("%s", hostile.replace("\"", "\"\"")), StandardCharsets.UTF_8);

        String page = page(new SmallRound().with("--dossiers", dossiers));

        assertThat(page)
                .doesNotContain("<img", "<b><", "<i>", "<u>", "<s>", "alert(1)>")
                .contains("&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;&quot;&amp;&#39;&#x60;&#x3D;/*&lt;/script&gt;");
        assertThat(found(page, "<(script)>")).hasSize(1);
    }

    @Test
    void a_round_without_candidates_has_no_chart() {
        String page = page(new SmallRound()
                .with("--dossiers", SmallRound.file("round/no-dossiers.json"))
                .without("--grants"));

        assertThat(page)
                .doesNotContain("<svg", "<details")
                .contains("<p>Không có hồ sơ đủ điều kiện và cũng chưa có chỉ tiêu.</p>");
    }

    private static String page(SmallRound round) {
        DeskRun run = round.with("--format", "html").decide();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static String withoutCode(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("(?s)<script>.*?</script>", "")
                .substring(15);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toList());
    }
}
