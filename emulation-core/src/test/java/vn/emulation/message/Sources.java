package vn.emulation.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source text of the modules that use the core's messages. */
final class Sources {
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z][a-z0-9-]*)+)\"");

    private Sources() {}

    /** Returns the text of each source file of the core. */
    static List<String> ofCore() {
        return below(Path.of("src/main/java"));
    }

    /** Returns the text of each source file that may use a text of the core: its own, and those of the rules. */
    static List<String> ofCoreAndRules() {
        return Stream.of("src/main/java", "../emulation-rules/src/main/java")
                .map(Path::of)
                .flatMap(directory -> below(directory).stream())
                .toList();
    }

    private static List<String> below(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Sources::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the string literals that look like a key of a message, with where they stand. */
    static Stream<MatchResult> keys(String source) {
        return KEY.matcher(source).results();
    }

    /** Counts the arguments that a call passes after the literal that ends at a position. */
    static int argumentsAfter(String source, int position) {
        int open = 0;
        int commas = 0;
        for (int i = position; open >= 0; i++) {
            char character = source.charAt(i);
            if (character == '"') {
                i = source.indexOf('"', i + 1);
            } else if (character == ',' && open == 0) {
                commas++;
            }
            open += character == '(' ? 1 : character == ')' ? -1 : 0;
        }
        return commas;
    }
}
