package vn.emulation.cli.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

    @Test
    void folds_after_75_octets() {
        String most = "a".repeat(75);

        assertThat(ContentLines.folded("a".repeat(74) + "\r\n")).isEqualTo("a".repeat(74) + "\r\n");
        assertThat(ContentLines.folded(most + "\r\n")).isEqualTo(most + "\r\n");
        assertThat(ContentLines.folded(most + "b\r\n")).isEqualTo(most + "\r\n b\r\n");
        assertThat(ContentLines.folded(most + "b".repeat(74) + "c\r\n"))
                .isEqualTo(most + "\r\n " + "b".repeat(74) + "\r\n c\r\n");
    }

    @Test
    void never_folds_within_a_letter() {
        assertThat(ContentLines.folded("a".repeat(73) + "ồ" + "b\r\n")).isEqualTo("a".repeat(73) + "\r\n ồb\r\n");
        assertThat(ContentLines.folded("a".repeat(72) + "ồ" + "b\r\n")).isEqualTo("a".repeat(72) + "ồ\r\n b\r\n");
        assertThat(ContentLines.folded("a".repeat(72) + "😀\r\n")).isEqualTo("a".repeat(72) + "\r\n 😀\r\n");
        assertThat(ContentLines.folded("a".repeat(71) + "😀\r\n")).isEqualTo("a".repeat(71) + "😀\r\n");
    }

    @Test
    void folds_anew_what_was_folded_otherwise() {
        assertThat(ContentLines.folded("SUMMARY:xét\r\n  đợt\r\nEND\r\n")).isEqualTo("SUMMARY:xét đợt\r\nEND\r\n");
    }

    @Property
    void unfolds_to_what_it_was(@ForAll @CharRange(from = 'ẫ', to = 'ỵ') @StringLength(max = 400) String text) {
        String folded = ContentLines.folded("X:" + text + "\r\n");

        assertThat(folded.replace("\r\n ", "")).isEqualTo("X:" + text + "\r\n");
        assertThat(folded.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }
}
