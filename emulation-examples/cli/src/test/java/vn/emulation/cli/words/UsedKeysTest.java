package vn.emulation.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text is kept that nothing shows. */
class UsedKeysTest {

    private static final Pattern BY_CONSTANT = Pattern.compile(
            "(Figure|Verdict|PrizePayer|Outcome|Standing|ClauseStatus|Treatment|Severity|NomineeKind|kind|role|sex|rounding|pool|Turn|Reach|Kind|DueEvent|due\\.undated|due\\.count)\\.[A-Z_]+|(method|certificate\\.claim)\\.[a-z-]+|.*\\.(none|fix)");
    private static final Pattern BY_PICOCLI = Pattern.compile("(usage\\.(?!error)|emulation\\.|mixin).*");

    @Test
    void every_text_is_used() throws IOException {
        String sources = read("src/main/java") + read("src/main/resources/vn/emulation/cli/html");
        ResourceBundle texts = Words.in("en").bundle();

        assertThat(texts.keySet().stream()
                        .filter(key -> !BY_CONSTANT.matcher(key).matches())
                        .filter(key -> !BY_PICOCLI.matcher(key).matches())
                        .filter(key -> !sources.contains("\"" + key + "\"")
                                && !sources.contains("bundle:" + key + "}")
                                && !sources.contains("{{t." + key.replace("html.", "") + "}}")))
                .isEmpty();
    }

    private static String read(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(UsedKeysTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
