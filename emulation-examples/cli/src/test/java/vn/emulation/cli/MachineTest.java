package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The machine's language, letters and time zone change nothing; they can only be set when a process starts. */
class MachineTest {

    /** As the tests themselves run. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final List<String> UNUSUAL =
            List.of("-Duser.language=tr", "-Dfile.encoding=US-ASCII", "-Duser.timezone=America/New_York");
    private static final List<List<String>> COMMAND_LINES = List.of(
            new SmallRound().with("--format", "json").args("decide"),
            new SmallRound().args("decide"),
            new SmallRound().with("--format", "html").args("decide"),
            new SmallRound().with("--dossier", "D-04").args("explain"),
            List.of("clauses", "ar-2023-2030"),
            List.of("calendar", "ar-2023-2030", "--format", "ics", "--stamp", "2026-11-26T00:00:00Z"),
            List.of("decide", "--help"),
            List.of("decide", "--INIT"));
    private static final String WORKBOOK = "report.xlsx";

    @TempDir
    private Path dir;

    /** Runs all command lines in the process that an unusual machine has started: a process for each takes long. */
    static final class Runs {
        private Runs() {}

        public static void main(String[] args) throws IOException {
            for (List<String> commandLine : COMMAND_LINES) {
                Path file = Path.of(args[0], COMMAND_LINES.indexOf(commandLine) + ".txt");
                try (OutputStream out = Files.newOutputStream(file)) {
                    Main.run(commandLine.toArray(String[]::new), out, out);
                }
            }
            List<String> workbook = workbook(Path.of(args[0], WORKBOOK));
            Main.run(workbook.toArray(String[]::new), System.out, System.err);
        }
    }

    private static List<String> workbook(Path file) {
        return new SmallRound().with("--format", "xlsx").with("--out", file).args("decide");
    }

    @Test
    void everything_is_the_same_bytes_on_an_unusual_machine() throws Exception {
        assertThat(forked(UNUSUAL, Runs.class, List.of(dir.toString()))).isEmpty();

        for (List<String> commandLine : COMMAND_LINES) {
            DeskRun run = DeskRun.of(commandLine);
            assertThat(dir.resolve(COMMAND_LINES.indexOf(commandLine) + ".txt"))
                    .content()
                    .isEqualTo(run.out() + run.err());
        }
        Path here = dir.resolve("here.xlsx");
        assertThat(DeskRun.of(workbook(here)).code()).isZero();
        assertThat(dir.resolve(WORKBOOK)).hasSameBinaryContentAs(here);
    }

    /** Years of another era, other digits, and a zone that once left out a day. */
    @ParameterizedTest
    @CsvSource({"th, TH, Pacific/Apia", "ja, JP, Pacific/Kiritimati", "ar, EG, America/Sao_Paulo"})
    void the_calendar_is_the_same_bytes_where_years_and_digits_are_others(String language, String country, String zone)
            throws Exception {
        List<String> args = List.of("calendar", "ar-2023-2030", "--format", "ics", "--stamp", "2026-11-26T00:00:00Z");
        List<String> machine = List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.variant=" + (language.equals("ja") ? "JP" : ""),
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=US-ASCII");

        assertThat(forked(machine, Main.class, args)).isEqualTo(DeskRun.of(args).bytes());
    }

    private byte[] forked(List<String> machine, Class<?> main, List<String> args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(args);
        Process process = new ProcessBuilder(command)
                .redirectOutput(dir.resolve("out").toFile())
                .redirectError(dir.resolve("err").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(dir.resolve("err")).isEmptyFile();
        return Files.readAllBytes(dir.resolve("out"));
    }
}
