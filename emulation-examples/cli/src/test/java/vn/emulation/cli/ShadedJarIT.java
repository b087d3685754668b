package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in the jar that people run. */
class ShadedJarIT {

    private static final Path JAR = Path.of("target", "emulation.jar");

    @BeforeEach
    void the_jar_has_been_made() {
        assumeTrue(Files.exists(JAR), "a quick build makes no jar");
    }

    @Test
    void what_tests_are_written_with_is_not_in_it() throws IOException {
        assertThat(names())
                .noneMatch(name -> name.startsWith("org/junit/")
                        || name.startsWith("org/opentest4j/")
                        || name.startsWith("org/apiguardian/")
                        || name.startsWith("org/assertj/")
                        || name.startsWith("net/jqwik/")
                        || name.startsWith("META-INF/services/org.junit")
                        || name.startsWith("META-INF/services/net.jqwik"));
    }

    @Test
    void what_rules_are_tested_by_is_in_it() throws IOException {
        assertThat(names()).contains("vn/emulation/testing/rules/RulesUnderTest.class");
    }

    private static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
