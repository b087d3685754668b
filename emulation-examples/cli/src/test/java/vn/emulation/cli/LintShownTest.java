package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dossiers that show findings, as files, and the command lines that are told with them. */
class LintShownTest {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    private Path dir;

    private Path plan;
    private Path shown;

    @BeforeEach
    void spoil() throws IOException {
        plan = dir.resolve("kế hoạch");
        shown = Files.createDirectory(dir.resolve("hồ sơ"));
    }

    private DeskRun lint() {
        return DeskRun.of("lint", plan.toString(), "--lang", "en", "--counter-examples", shown.toString());
    }

    private static List<List<String>> commands(String told) {
        return told.lines()
                .filter(line -> line.startsWith("    emulation "))
                .map(LintShownTest::words)
                .toList();
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.subList(1, words.size());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(shown)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void each_command_shows_what_the_lint_says_of_its_dossier() throws IOException {
        LintPlan.at(plan).withoutHouseholds().withoutTheDayItself();

        List<List<String>> commands = commands(lint().out());

        assertThat(files())
                .containsExactly(
                        "EM-211-1.json",
                        "EM-211-1.units.json",
                        "EM-211-2.json",
                        "EM-211-2.rulings.json",
                        "EM-211-2.units.json");
        assertThat(commands).hasSize(2);
        assertThat(DeskRun.of(commands.get(0)).out())
                .contains("1: CHƯA ĐỦ CĂN CỨ\n")
                .contains("2: ĐẠT\n");
        assertThat(DeskRun.of(commands.get(1)).out()).contains("1: ĐẠT\n").contains("2: CHƯA ĐỦ CĂN CỨ\n");
    }

    @Test
    void where_no_rule_answers_a_clause_each_tells_why_it_does_not() throws IOException {
        LintPlan.at(plan).withoutTheDayItself();
        List<String> command = new ArrayList<>(commands(lint().out()).get(0));
        int rulings = command.indexOf("--rulings");
        command.subList(rulings, rulings + 2).clear();
        command.addAll(List.of("--lang", "en"));

        assertThat(DeskRun.of(command).out()).contains("""
                          If read as BEFORE: undetermined
                            Finding      No rule answers this clause.
                            Not applied  small-2026/2/in-time: day of receipt: 2026-10-15 (before 2026-10-15)
                            Not applied  small-2026/2/late: day of receipt: 2026-10-15 (after 2026-10-15)
                            Not applied  small-2026/2/unknown: the day of receipt is recorded: yes
                          If read as ON_OR_BEFORE: met
                        """);
    }

    @Test
    void with_sample_rounds_their_units_do() throws IOException {
        LintPlan.at(plan).withSample().withoutHouseholds();

        List<List<String>> commands = commands(lint().out());

        assertThat(files()).containsExactly("EM-211-1.json");
        assertThat(commands).hasSize(1);
        assertThat(DeskRun.of(commands.get(0)).out())
                .contains("1: CHƯA ĐỦ CĂN CỨ\n")
                .contains("2: ĐẠT\n");
    }

    @Test
    void the_part_of_the_json_is_the_file() throws IOException {
        LintPlan.at(plan).withoutHouseholds();
        lint();
        String json = DeskRun.of("lint", plan.toString(), "--format", "json").out();

        String part = Files.readString(shown.resolve("EM-211-1.json")).strip().replace("\n", "\n        ");

        assertThat(json).contains("\"dossiers\": " + part);
    }

    @Test
    void a_folder_that_is_not_there_is_refused() throws IOException {
        LintPlan.at(plan);
        Files.delete(shown);

        assertThat(lint()).isEqualTo(new DeskRun(2, "", shown + ": there is no such folder. Maybe create it first.\n"));
    }
}
