package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The file for build servers has the structure of Maven Surefire's. */
class JUnitXmlTest {

    @TempDir
    private Path dir;

    private static Element suite(DeskRun run) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.bytes()))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }

    @Test
    void counts_are_those_of_what_stands_there() throws Exception {
        TestedPlan plan = TestedPlan.at(dir.resolve("plan")).withAnotherBound();
        Element suite = suite(plan.run("test", "--format", "junit", "--min", "rule=100,document=0"));

        assertThat(suite.getTagName()).isEqualTo("testsuite");
        assertThat(List.of("name", "time", "tests", "errors", "skipped", "failures"))
                .extracting(suite::getAttribute)
                .containsExactly("small-2026", "0", "4", "0", "0", "2");
        assertThat(children(suite, "testcase"))
                .hasSize(4)
                .allSatisfy(each -> assertThat(List.of("name", "classname", "time"))
                        .extracting(each::getAttribute)
                        .doesNotContain(""));
        assertThat(children(suite, "failure")).hasSize(2).allSatisfy(each -> {
            assertThat(each.getAttribute("type")).isEqualTo("failed");
            assertThat(each.getAttribute("message")).isNotBlank().doesNotContain("\n");
            assertThat(each.getTextContent()).isNotBlank();
        });
    }

    @Test
    void markup_in_names_stays_text() throws Exception {
        TestedPlan plan = TestedPlan.at(dir.resolve("plan"))
                .with("cases/deadline.yaml", "name: the day before", "name: <b> & \"the\" day before");
        Element suite = suite(plan.run("test", "--format", "junit"));

        assertThat(children(suite, "testcase").get(0).getAttribute("name"))
                .isEqualTo("<b> & \"the\" day before the deadline is in time");
        assertThat(children(suite, "b")).isEmpty();
    }
}
