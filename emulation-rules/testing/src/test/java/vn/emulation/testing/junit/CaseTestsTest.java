package vn.emulation.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import vn.emulation.testing.cases.CaseRun;
import vn.emulation.testing.rules.RulesUnderTest;

class CaseTestsTest {

    private static final RulesUnderTest RULES = RulesUnderTest.bundled("ar-2023-2030");
    private static final String FOLDER = "vn/emulation/testing/junit/cases";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copy() throws IOException {
        file = folder.resolve("deadline.yaml");
        try (InputStream in = CaseTestsTest.class.getResourceAsStream("/" + FOLDER + "/deadline.yaml")) {
            Files.copy(in, file);
        }
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static List<? extends DynamicNode> within(DynamicNode container) {
        return ((DynamicContainer) container).getChildren().toList();
    }

    @Test
    void tests_are_grouped_by_file_and_link_to_its_lines() {
        List<DynamicNode> files = CaseTests.in(folder, RULES).toList();

        assertThat(files).extracting(DynamicNode::getDisplayName).containsExactly(file.toString());
        List<? extends DynamicNode> cases = within(files.get(0));
        assertThat(cases)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "a dossier that comes on 14 October is in time", "a dossier that comes on 16 October is late");
        assertThat(cases)
                .extracting(node -> node.getTestSourceUri().orElseThrow())
                .containsExactly(URI.create(file.toUri() + "?line=19"), URI.create(file.toUri() + "?line=22"));
    }

    @Test
    void tests_of_the_class_path_link_to_the_class_path() {
        DynamicNode read = CaseTests.in(FOLDER, RULES).toList().get(0);

        assertThat(within(read).get(1).getTestSourceUri())
                .contains(URI.create("classpath:/" + FOLDER + "/deadline.yaml?line=22"));
    }

    @Test
    void cases_that_come_as_expected_pass() {
        CaseTests.of(CaseRun.byReference(RULES), Locale.ENGLISH)
                .in(folder)
                .flatMap(each -> within(each).stream())
                .forEach(each -> assertThatCode(
                                () -> ((DynamicTest) each).getExecutable().execute())
                        .doesNotThrowAnyException());
    }

    @Test
    void a_case_that_fails_tells_every_difference_and_why() throws IOException {
        change("receivedOn: 2025-10-16", "receivedOn: 2025-10-13");
        DynamicTest late = (DynamicTest)
                within(CaseTests.in(folder, RULES).toList().get(0)).get(1);

        assertThatThrownBy(() -> late.getExecutable().execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("""
                        The case (a dossier that comes on 16 October is late) fails, with (3) differences: %s:22
                        It is for the clause ar-2023-2030/III.3/b1.
                        It says: the plan says “before 15 October”.
                        - Dossier HS-1, verdict of the plan: expected (NOT_ELIGIBLE), found (ELIGIBLE)
                        - Dossier HS-1, rule: expected (bars ar-2023-2030/III.3/b1/late), found (nothing)
                            Clause ar-2023-2030/III.3/b1. The rule, at rules/III.3-deadlines.drl:13, says: The yearly \
                        dossier reached the Department late.
                            Rule ar-2023-2030/III.3/b1/late does not apply to dossier HS-1.
                            Does not hold: day of receipt: 2025-10-13 (on or after 2025-10-15)
                        - Dossier HS-1, rule: expected (nothing), found (satisfies ar-2023-2030/III.3/b1/in-time)
                            Clause ar-2023-2030/III.3/b1. The rule, at rules/III.3-deadlines.drl:4, says: The yearly \
                        dossier reached the Department in time.
                            Rule ar-2023-2030/III.3/b1/in-time applies to dossier HS-1.
                            Holds: kind of round: yearly (is yearly)
                            Holds: the day of receipt is recorded: yes
                            Holds: day of receipt: 2025-10-13 (before 2025-10-15)""".formatted(file));
    }

    @Test
    void a_file_that_cannot_be_read_is_a_test_that_tells_why() throws IOException {
        change("receivedOn: 2025-10-16", "recievedOn: 2025-10-16");
        DynamicTest wrong = (DynamicTest) CaseTests.in(folder, RULES).toList().get(0);

        assertThat(wrong.getTestSourceUri()).contains(URI.create(file.toUri() + "?line=25"));
        assertThatThrownBy(() -> wrong.getExecutable().execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage(file
                        + ":25: At (/recievedOn) the key “recievedOn” is not known; expected “receivedOn”. Maybe correct its"
                        + " name, or remove it.");
    }

    @Test
    void a_folder_without_cases_is_refused() throws IOException {
        Files.delete(file);

        assertThatThrownBy(() -> CaseTests.in(folder, RULES))
                .hasMessage("In (" + folder + ") there are no cases.\nMaybe correct its name: cases end in .yaml.");
        assertThatThrownBy(() -> CaseTests.in("no/such/folder", RULES))
                .hasMessage("In (no/such/folder) there are no cases.\nMaybe correct its name: cases end in .yaml.");
    }
}
