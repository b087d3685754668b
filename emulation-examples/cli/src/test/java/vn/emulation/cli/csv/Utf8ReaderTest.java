package vn.emulation.cli.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Decoding as it is read, against decoding at once. */
class Utf8ReaderTest {

    private static final String[] LETTERS = {"a", "\n", ";", "ế", "é", "\uD835\uDC00", "\"", "\r\n"};

    @Test
    void text_is_the_same_however_its_bytes_come() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            Random dice = new Random(seed);
            String text = text(dice, seed == 0 ? 0 : dice.nextInt(3000));
            byte[] bytes = ((seed % 2 == 0 ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);

            assertThat(all(new Utf8Reader(new Drops(bytes, dice)), dice)).isEqualTo(text);
        }
    }

    @Test
    void text_longer_than_the_buffer_comes_whole() throws IOException {
        String text = text(new Random(1), 200_000);

        assertThat(all(new Utf8Reader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), new Random(2)))
                .isEqualTo(text);
    }

    @Test
    void the_line_of_the_first_bad_byte_is_known() {
        for (int seed = 0; seed < 50; seed++) {
            Random dice = new Random(seed);
            String before = text(dice, dice.nextInt(300));
            byte[] bytes = (before + "\u0001\n").getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 2] = (byte) (seed % 2 == 0 ? 0xFF : 0xC3);

            MalformedTextException streamed = catchThrowableOfType(
                    MalformedTextException.class, () -> all(new Utf8Reader(new Drops(bytes, dice)), dice));
            MalformedTextException whole =
                    catchThrowableOfType(MalformedTextException.class, () -> CsvText.decode(bytes));

            assertThat(streamed.line())
                    .isEqualTo(whole.line())
                    .isEqualTo(1 + before.chars().filter(c -> c == '\n').count());
        }
    }

    @Test
    void a_letter_that_is_cut_at_the_end_is_no_text() {
        byte[] cut = {'a', '\n', (byte) 0xE1, (byte) 0xBA};

        assertThat(catchThrowableOfType(
                                MalformedTextException.class,
                                () -> all(new Utf8Reader(new ByteArrayInputStream(cut)), new Random(1)))
                        .line())
                .isEqualTo(2);
    }

    private static String text(Random dice, int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            text.append(LETTERS[dice.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    private static String all(Reader reader, Random dice) throws IOException {
        StringWriter all = new StringWriter();
        char[] buffer = new char[9000];
        int read = 0;
        while (read >= 0) {
            all.write(buffer, 0, read);
            read = reader.read(buffer, 0, 1 + dice.nextInt(buffer.length));
        }
        return all.toString();
    }

    /** Gives a few bytes at a time. */
    private static final class Drops extends InputStream {

        private final ByteArrayInputStream bytes;
        private final Random dice;

        Drops(byte[] bytes, Random dice) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.dice = dice;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return bytes.read(buffer, offset, Math.min(length, 1 + dice.nextInt(5)));
        }
    }
}
