package vn.emulation.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocumentWindowTest {

    private static DocumentWindow window(String text) throws IOException {
        return DocumentWindow.open("tệp.json", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void keeps_only_what_it_is_not_told_to_forget() throws IOException {
        DocumentWindow window = window("một\nhai\nba");
        assertThat(window.readAllBytes()).isEqualTo("một\nhai\nba".getBytes(UTF_8));

        window.forget("một\nh".getBytes(UTF_8).length);

        assertThat(window.part("").bytes()).isEqualTo("ai\nba".getBytes(UTF_8));
        assertThat(window.part("").encoding("một\nhai\nb".getBytes(UTF_8).length))
                .extracting(JsonProblem::line, JsonProblem::column)
                .containsExactly(3, 2);
    }

    @Test
    void a_letter_between_two_reads_is_whole() throws IOException {
        DocumentWindow window = window("1234ệ5");
        byte[] some = new byte[5];

        assertThat(window.readNBytes(some, 0, 5)).isEqualTo(5);
        assertThat(new String(window.readAllBytes(), UTF_8)).endsWith("5");
    }

    @Test
    void a_broken_letter_between_two_reads_is_refused() throws IOException {
        byte[] broken = {'1', '2', '3', '4', (byte) 0xE1, '5', '6'};
        DocumentWindow window = DocumentWindow.open("tệp.json", new ByteArrayInputStream(broken));
        byte[] some = new byte[5];

        assertThat(window.readNBytes(some, 0, 5)).isEqualTo(5);
        assertThatExceptionOfType(Utf8.MalformedException.class)
                .isThrownBy(window::readAllBytes)
                .satisfies(malformed -> assertThat(malformed.index()).isEqualTo(4));
    }

    @Test
    void grows_as_far_as_one_value_reaches() throws IOException {
        String large = "ệ".repeat(100_000);
        DocumentWindow window = window(large);

        assertThat(window.readAllBytes()).hasSize(300_000);
        assertThat(window.part("").bytes()).isEqualTo(large.getBytes(UTF_8));
    }
}
