package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One digest of all reports, whatever the order of facts and files, the number of threads and the machine's settings. */
class DeterminismTest {

    @Test
    void twenty_orders_give_one_digest() {
        assertThat(ReportDigest.of(20, 10, 1)).hasSize(1);
    }

    /** {@code mvn -Plong -pl emulation-rules test -Dtest=DeterminismTest}. */
    @Test
    @Tag("long")
    void a_thousand_orders_over_three_starts_give_one_digest() {
        List<String> digests = Stream.of(
                        started(400, "tr", "TR", "Asia/Ho_Chi_Minh", "ISO-8859-1", 1),
                        started(300, "vi", "VN", "America/Caracas", "UTF-8", 2),
                        started(300, "en", "US", "Pacific/Kiritimati", "US-ASCII", 2))
                .toList();

        assertThat(digests).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
        assertThat(digests).containsOnly(String.join(" ", ReportDigest.of(1, 1, 1)));
    }

    /** What another machine says of so many orders. */
    private static String started(
            int orders, String language, String country, String zone, String charset, int processors) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-XX:ActiveProcessorCount=" + processors,
                "-cp",
                System.getProperty("java.class.path"),
                ReportDigest.class.getName()));
        command.addAll(List.of(String.valueOf(orders), "5", String.valueOf(orders + processors)));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
