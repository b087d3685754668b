package vn.emulation.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;

/** Writing beside the target and renaming. */
class OutputFileTest {

    private static final Words WORDS = Words.in("en");

    @TempDir
    private Path dir;

    @Test
    void a_target_that_turned_into_a_folder_is_left_alone() throws IOException {
        Path target = dir.resolve("report.txt");
        OutputFile file = OutputFile.of(target.toString(), List.of(), WORDS);
        Files.createDirectories(target.resolve("full"));

        assertThatThrownBy(() -> file.write(new byte[] {1}))
                .isInstanceOf(Refusal.class)
                .hasMessage(target + ": it cannot be written; what it held before, if anything, is still there. Maybe"
                        + " check permissions and space.");
        assertThat(target.resolve("full")).isDirectory();
        assertThat(dir.toFile().list()).containsExactly("report.txt");
    }

    @Test
    void a_folder_that_went_away_leaves_nothing_behind() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("folder"));
        OutputFile file = OutputFile.of(folder.resolve("report.txt").toString(), List.of(), WORDS);
        Files.delete(folder);

        assertThatThrownBy(() -> file.write(new byte[] {1})).isInstanceOf(Refusal.class);
        assertThat(dir).isEmptyDirectory();
    }
}
