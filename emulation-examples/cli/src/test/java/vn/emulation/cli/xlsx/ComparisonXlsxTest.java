package vn.emulation.cli.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.cli.DeskRun;

/** The workbook of a comparison, as another library reads it. */
class ComparisonXlsxTest {

    @TempDir
    private Path dir;

    @Test
    void the_workbook_holds_what_the_page_shows_with_numbers_as_numbers() throws IOException {
        byte[] workbook = workbook("one.xlsx");

        String text = WorkbookText.of(workbook);
        assertThat(text)
                .contains("[Summary]\n", "[Changes]\n", "[Totals]\n", "[Causes]\n", "[Dossiers]\n")
                .contains("“Come out otherwise” 4\n")
                .contains("“Kind” “collectives” 5 1 2 0 1 2 3 4 2 1 0 0\n")
                .contains("“parameter:annual-deadline” 4 2 2 0 2 2\n")
                .contains("“HS-2029-13” “CB-0758” “individuals” “Vĩnh Thuận Regional Medical Centre”");
        assertThat(workbook("two.xlsx")).isEqualTo(workbook);
    }

    private byte[] workbook(String name) throws IOException {
        Path out = dir.resolve(name);
        DeskRun run = DeskRun.of(
                "compare",
                "--lang",
                "en",
                "--round",
                "annual-2029",
                "--set",
                "annual-deadline=--10-31",
                "--format",
                "xlsx",
                "--out",
                out.toString());
        assertThat(run.err()).isEmpty();
        return Files.readAllBytes(out);
    }
}
