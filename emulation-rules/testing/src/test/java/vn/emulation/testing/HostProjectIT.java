package vn.emulation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.testing.HostProject.Build;

/** A host adds this library to a project of its own, and its tests pass; with one bound changed they say what is wrong. */
class HostProjectIT {

    private static final String RULES = "src/test/rules/rules/1-deeds.drl";

    @TempDir
    Path temporary;

    /** Those that this build uses, which are there. */
    private static Map<String, String> versions(String own) throws IOException {
        String parent = Files.readString(LaidOutRepository.PARENT);
        return Map.of(
                "emulation", own,
                "junit", found(parent, "<junit.version>(.+?)</"),
                "resources", plugin(parent, "resources"),
                "compiler", plugin(parent, "compiler"),
                "surefire", plugin(parent, "surefire"));
    }

    private static String plugin(String parent, String name) {
        return found(parent, "<artifactId>maven-" + name + "-plugin</artifactId>\\s*<version>(.+?)</");
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void a_host_tests_its_rules_and_a_bound_that_was_changed_is_named() throws IOException {
        LaidOutRepository repository = LaidOutRepository.at(temporary.resolve("repository"));
        HostProject host =
                HostProject.write(temporary.resolve("host"), repository.folder(), versions(repository.version()));
        try {
            passesAndFails(host);
        } finally {
            repository.unlink();
        }
    }

    private static void passesAndFails(HostProject host) throws IOException {
        Build sound = host.test();
        assertThat(sound.output()).contains("BUILD SUCCESS").contains("Tests run: 6, Failures: 0, Errors: 0");
        assertThat(sound.code()).isZero();

        host.replace(RULES, "achievementCount >= 2", "achievementCount >= 3");
        Build changed = host.test();
        assertThat(changed.code()).isNotZero();
        assertThat(changed.output())
                .contains("BUILD FAILURE")
                .contains("two deeds are enough")
                .contains("""
                clause green/1 is (UNDETERMINED), expected (SATISFIED).
                Rule green/1/enough does not apply to dossier HS-1.
                Does not hold: number of achievements: 2 (at least 3)
                It is for clause green/1 and stands at rules/1-deeds.drl:2.
                """);
    }
}
