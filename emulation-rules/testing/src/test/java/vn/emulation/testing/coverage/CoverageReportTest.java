package vn.emulation.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;

class CoverageReportTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final RulesUnderTest RULES = GreenRules.rules();
    private static final Coverage COVERAGE = Coverage.of(RULES);
    private static final RuleCase IN_TIME = ruleCase("in time", dossier -> dossier);
    private static final RuleCase AGAIN = ruleCase("again", dossier -> dossier);
    private static final RuleCase LATE =
            ruleCase("late", dossier -> dossier.receivedOn(Optional.of(GreenRules.LAST_DAY.plusDays(1))));

    private static RuleCase ruleCase(String name, UnaryOperator<DossierBuilder> change) {
        return GreenRules.ruleCase(
                name,
                GreenRules.request(RULES, GreenRules.dossier("D-1", change)).build());
    }

    private static FigureCount count(int seen, int all) {
        return new FigureCount(Figure.BOUNDARY, seen, all);
    }

    /** Two of six boundaries are seen. */
    private static CoverageReport third() {
        List<ItemCount> counts = new ArrayList<>();
        for (int place = 0; place < 6; place++) {
            counts.add(new ItemCount(CoverageItem.of(Figure.BOUNDARY, "r", place, Aspect.EQUAL), place < 2 ? 1 : 0));
        }
        return new CoverageReport(1, counts, List.of());
    }

    @Test
    void shares_are_exact_and_rounded_down() {
        assertThat(count(1, 3).hundredths()).isEqualTo(3_333);
        assertThat(count(2, 3).hundredths()).isEqualTo(6_666);
        assertThat(count(0, 0).hundredths()).isEqualTo(10_000);
        assertThat(count(2, 3).text(Locale.ENGLISH)).isEqualTo("boundary: 66.66% (2/3)");
        assertThat(count(2, 3).text(VIETNAMESE)).isEqualTo("giá trị biên: 66.66% (2/3)");
        assertThat(count(2, 3).isAtLeast(6_666)).isTrue();
        assertThat(count(2, 3).isAtLeast(6_667)).isFalse();
        assertThat(count(19, 20).isAtLeast(9_500)).isTrue();
        assertThat(count(19, 20).isAtLeast(9_501)).isFalse();
    }

    @Test
    void a_gate_holds_at_the_least_share_and_fails_above_it() {
        assertThat(CoverageGate.parse("boundary=33.32").failures(third())).isEmpty();
        assertThat(CoverageGate.parse("boundary=33.33").failures(third())).isEmpty();
        assertThat(CoverageGate.parse("rule=100, boundary=33.34").failures(third()))
                .containsExactly(new GateFailure(new FigureCount(Figure.BOUNDARY, 2, 6), 3_334));
    }

    @Test
    void a_failure_is_told_in_both_languages() {
        GateFailure failure =
                CoverageGate.parse("boundary=95.5").failures(third()).get(0);

        assertThat(failure.text(Locale.ENGLISH))
                .isEqualTo("Coverage by (boundary) is (33.33) percent, and should be (95.5): (2) of (6) are seen."
                        + " Maybe add cases for what is not seen.");
        assertThat(failure.text(VIETNAMESE))
                .isEqualTo("Độ bao phủ theo (giá trị biên) là (33.33) phần trăm, cần (95.5): mới thấy (2) trong (6)."
                        + " Có thể thêm tình huống cho phần chưa thấy.");
    }

    @Test
    void a_gate_is_refused_with_all_that_is_wrong() {
        assertThatThrownBy(() -> CoverageGate.parse("rules=1, clause=100.01, limit=1.005, rule=1, rule=2, reading"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        The figure (rules) is not known.
                        Maybe one of [rule, clause, condition, boundary, document, reading, limit, force, exception, status].
                        The share in (clause=100.01) is not a percentage from 0 to 100 with (2) digits after the point at most.
                        Maybe (clause=95).
                        The share in (limit=1.005) is not a percentage from 0 to 100 with (2) digits after the point at most.
                        Maybe (limit=95).
                        The figure (rule) is named twice.
                        Maybe leave one out.
                        The share in (reading) is not a percentage from 0 to 100 with (2) digits after the point at most.
                        Maybe (reading=95).""");
        assertThatThrownBy(() -> new CoverageGate(Map.of(Figure.RULE, 10_001)))
                .hasMessage(
                        "The share (10001) of (rule) is not from 0 to (10000).\nMaybe write hundredths of a percent.");
    }

    @Test
    void a_case_that_shows_something_alone_lowers_a_figure_when_it_goes() {
        List<RuleCase> cases = List.of(IN_TIME, AGAIN, LATE);
        Redundancy redundancy = Redundancy.of(COVERAGE.seenByEach(cases));

        assertThat(redundancy.redundant()).containsExactly(IN_TIME, AGAIN);
        assertThat(redundancy.removable()).containsExactly(AGAIN);
        assertThat(redundancy.alone().get(2).seen())
                .extracting(CoverageItem::key)
                .contains("boundary green/1/late#2 equal", "exception green/1/waived set-aside");
        assertThat(COVERAGE.report(List.of(IN_TIME, LATE)).figures())
                .isEqualTo(COVERAGE.report(cases).figures());
        assertThat(COVERAGE.report(List.of(IN_TIME, AGAIN)).figures())
                .isNotEqualTo(COVERAGE.report(cases).figures());
    }

    @Test
    void cases_are_counted_for_each_item() {
        CoverageReport report = COVERAGE.report(List.of(IN_TIME, AGAIN, LATE));

        assertThat(report.cases()).isEqualTo(3);
        assertThat(report.counts())
                .contains(
                        new ItemCount(CoverageItem.of(Figure.RULE, "green/1/in-time", Aspect.FIRED), 2),
                        new ItemCount(CoverageItem.of(Figure.RULE, "green/1/in-time", Aspect.DECLINED), 1),
                        new ItemCount(CoverageItem.of(Figure.RULE, "green/1/no-day", Aspect.FIRED), 0));
        assertThat(report.unseen())
                .contains(CoverageItem.of(Figure.RULE, "green/1/no-day", Aspect.FIRED))
                .doesNotContain(CoverageItem.of(Figure.RULE, "green/1/in-time", Aspect.FIRED));
    }

    @Test
    void a_report_can_be_looked_at_in_part() {
        CoverageReport report = COVERAGE.report(List.of(IN_TIME, LATE))
                .where(item -> item.subject().equals("green/2/staff"));

        assertThat(report.figure(Figure.RULE)).isEqualTo(new FigureCount(Figure.RULE, 1, 2));
        assertThat(report.figure(Figure.BOUNDARY)).isEqualTo(new FigureCount(Figure.BOUNDARY, 0, 0));
        assertThat(report.unreachable()).hasSize(1);
    }

    @Test
    void json_tells_figures_items_places_and_reasons_and_is_the_same_each_time() throws IOException {
        byte[] written = CoverageJson.of(COVERAGE, COVERAGE.report(List.of(IN_TIME, LATE)));
        JsonNode json = new ObjectMapper().readTree(written);

        assertThat(written)
                .isEqualTo(CoverageJson.of(Coverage.of(GreenRules.rules()), COVERAGE.report(List.of(IN_TIME, LATE))));
        assertThat(json.get("campaign").asText()).isEqualTo("green");
        assertThat(json.get("figures").get(0).toString())
                .isEqualTo("{\"figure\":\"rule\",\"seen\":13,\"all\":23,\"hundredthsOfPercent\":5652}");
        assertThat(json.get("items"))
                .extracting(JsonNode::toString)
                .contains("{\"key\":\"boundary green/1/late#2 equal\",\"figure\":\"boundary\","
                        + "\"subject\":\"green/1/late\",\"aspect\":\"equal\","
                        + "\"constraint\":\"receivedOn >= date(\\\"deadline\\\")\",\"file\":\"green.drl\",\"line\":11,"
                        + "\"sentence\":{\"vi\":\"Vế trái của (receivedOn >= date(\\\"deadline\\\")) bằng vế phải khi mọi"
                        + " điều kiện khác đúng.\",\"en\":\"The left of (receivedOn >= date(\\\"deadline\\\")) is equal to"
                        + " the right where every other condition holds.\"},\"cases\":1}");
        assertThat(json.get("unreachable").get(3).get("why").get("en").asText()).isEqualTo("(!(byForm)) never holds.");
    }

    @Test
    void html_marks_each_line_of_the_rules_in_both_languages() {
        CoverageReport report = COVERAGE.report(List.of(IN_TIME, LATE));
        String vi = html(COVERAGE, report, VIETNAMESE);
        String en = html(COVERAGE, report, Locale.ENGLISH);

        assertThat(vi).contains("<html lang=\"vi\">", "<h1>Độ bao phủ quy tắc: Green hospitals</h1>");
        assertThat(en)
                .contains(
                        "<html lang=\"en\">",
                        "<h1>Coverage of rules: Green hospitals</h1>",
                        "<th scope=\"row\">rule</th><td>13</td><td>23</td><td>56.52</td>",
                        "<td>    @clause(&quot;green/1&quot;) </td>",
                        ">✓ #2 −1 ×1</li>",
                        ">✗ green/2 answered</li>",
                        ">✗ #2 +1</li>",
                        ">– #1 false</li>")
                .doesNotContain("<script", "http:", "https:");
    }

    @Test
    void html_shows_hostile_texts_as_texts() {
        String hostile = "// <script>alert(1)</script> \" onload='x' &amp; <img src=x>\n" + GreenRules.TEXT;
        Coverage coverage = Coverage.of(GreenRules.rules("<script>alert(1)</script>", hostile));
        String html = html(coverage, coverage.report(List.of()), Locale.ENGLISH);

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot; onload=&#39;x&#39; &amp;amp; &lt;img src=x&gt;")
                .doesNotContain("<script", "<img");
        assertThat(new Markup().element("p", "a\u0000b\u001bc\td").toString()).endsWith("<p>a\uFFFDb\uFFFDc\td</p>");
    }

    private static String html(Coverage coverage, CoverageReport report, Locale locale) {
        return new String(CoverageHtml.of(coverage, report, locale), StandardCharsets.UTF_8);
    }
}
