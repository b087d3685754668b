package vn.emulation.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files as references. */
class FileUriTest {

    @ParameterizedTest
    @CsvSource({
        "plan/rules/a.drl, plan/rules/a.drl",
        "./plan//rules/a.drl, plan/rules/a.drl",
        "plan/rules/../a.drl, plan/a.drl",
        "../a.drl, ../a.drl",
        "/srv/plan/a.drl, file:///srv/plan/a.drl",
        "kế hoạch/a.drl, k%E1%BA%BF%20ho%E1%BA%A1ch/a.drl",
        "c:d.drl, c%3Ad.drl",
        "100%.drl, 100%25.drl",
        "a#b?c.drl, a%23b%3Fc.drl"
    })
    void what_has_a_meaning_in_a_reference_is_encoded(String name, String uri) {
        assertThat(FileUri.of(name)).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.drl", "kế hoạch/quy tắc 1.drl", "c:d.drl", "100%.drl", "a#b?c.drl", "/srv/q&a.drl"})
    void a_reader_gets_the_name_back(String name) {
        assertThat(URI.create(FileUri.of(name)).getPath()).isEqualTo(name);
    }

    @Test
    void letters_beyond_the_first_plane_are_encoded_whole() {
        assertThat(FileUri.of("𠀋.drl")).isEqualTo("%F0%A0%80%8B.drl");
    }
}
