package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.vocabulary.RuleVocabulary;

/** The published vocabulary: what is listed stays, so these files change only where a version says so. */
class VocabularyTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/emulation/cli/golden");

    private static void isAsPublished(String name, DeskRun run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        if (Boolean.getBoolean("emulation.write")) {
            Files.writeString(GOLDEN.resolve(name), run.out());
        }
        assertThat(run.out())
                .as("%s has drifted. Maybe run mvn test -Dtest=VocabularyTest -Demulation.write=true", name)
                .isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void the_vocabulary_is_a_page_to_print_unless_another_form_is_asked_for() throws IOException {
        isAsPublished("vocabulary.vi.md", DeskRun.of("vocabulary"));
        isAsPublished("vocabulary.en.md", DeskRun.of("vocabulary", "--format", "md", "--lang", "en"));
    }

    @Test
    void as_json_it_is_the_same_in_both_languages_and_can_be_read_back() throws IOException {
        DeskRun vietnamese = DeskRun.of("vocabulary", "--format", "json");

        isAsPublished("vocabulary.json", vietnamese);
        assertThat(DeskRun.of("vocabulary", "--format", "json", "--lang", "en").out())
                .isEqualTo(vietnamese.out());
        assertThat(EmulationJson.create()
                        .read(
                                vietnamese.out().getBytes(StandardCharsets.UTF_8),
                                "vocabulary.json",
                                RuleVocabulary.class))
                .isEqualTo(RuleVocabulary.current());
    }

    @Test
    void it_can_go_to_a_file(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("vocabulary.md");

        DeskRun run = DeskRun.of("vocabulary", "--out", file.toString());

        assertThat(run).isEqualTo(new DeskRun(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(DeskRun.of("vocabulary").out());
    }

    @Test
    void another_form_is_refused_with_those_that_there_are() {
        assertThat(DeskRun.of("vocabulary", "--format", "text", "--lang", "en"))
                .isEqualTo(new DeskRun(2, "", "Option --format: found “text”. Maybe choose md, json.\n"));
    }
}
