package vn.emulation.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.Samples;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;

class DossierStreamTest {
    private static final EmulationJson JSON = EmulationJson.create();

    /** What only shows when dossiers are compared, or when a later problem is looked for before an earlier one. */
    private static final Set<String> ONLY_AS_A_WHOLE = Set.of(
            "two dossiers of one id",
            "two dossiers whose ids are one after normalisation",
            "another version of another form",
            "a list of lists without end");

    private static Dossier dossier(int number) {
        return DossierBuilder.builder(Samples.dossier())
                .id(DossierId.of("HS-" + number))
                .build();
    }

    private static List<Dossier> read(byte[] bytes) {
        return JSON.readDossiers(new ByteArrayInputStream(bytes), "tệp.json").toList();
    }

    static Stream<BadDocument> badDocuments() {
        return BadDocuments.all()
                .filter(document -> document.type() == DossierFile.class)
                .filter(document -> !ONLY_AS_A_WHOLE.contains(document.name()));
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void says_the_same_of_a_bad_document_as_reading_it_whole(BadDocument document) {
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> read(document.bytes()))
                .withMessage(document.english());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 500})
    void reads_and_writes_what_reading_and_writing_it_whole_does(int count) {
        List<Dossier> dossiers =
                IntStream.range(0, count).mapToObj(DossierStreamTest::dossier).toList();
        byte[] whole = JSON.write(new DossierFile(1, dossiers));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JSON.writeDossiers(dossiers.stream(), written);

        assertThat(written.toByteArray()).isEqualTo(whole);
        assertThat(read(whole)).isEqualTo(dossiers);
    }

    @Test
    void tells_the_place_of_a_problem_far_into_the_document() {
        List<Dossier> dossiers =
                IntStream.range(0, 1_000).mapToObj(DossierStreamTest::dossier).toList();
        String broken = new String(JSON.write(new DossierFile(1, dossiers)), UTF_8).replace("\"HS-777\"", "\" \"");

        JsonProblem whole = problem(() -> JSON.read(broken.getBytes(UTF_8), "tệp.json", DossierFile.class));
        JsonProblem streamed = problem(() -> read(broken.getBytes(UTF_8)));

        assertThat(streamed).isEqualTo(whole);
        assertThat(streamed.pointer()).isEqualTo("/dossiers/777/id");
        assertThat(streamed.line()).isEqualTo(5 + 777 * 29);
    }

    private static JsonProblem problem(Runnable reading) {
        try {
            reading.run();
            throw new AssertionError("read");
        } catch (JsonProblemException e) {
            return e.problem();
        }
    }

    @Test
    void passes_on_dossiers_before_a_problem() {
        String broken = "{\"schemaVersion\": 1, \"dossiers\": [" + new String(JSON.write(dossier(1)), UTF_8) + ", 5]}";
        Stream<Dossier> dossiers = JSON.readDossiers(new ByteArrayInputStream(broken.getBytes(UTF_8)), "tệp.json");
        var each = dossiers.iterator();

        assertThat(each.next()).isEqualTo(dossier(1));
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(each::hasNext)
                .withMessage("tệp.json, at /dossiers/1, line 30, column 3: found 5 where an object was expected. "
                        + "Maybe correct the value, or its quotation marks.");
    }

    @Test
    void the_version_may_follow_the_dossiers() {
        String json = "{\"dossiers\": [" + new String(JSON.write(dossier(1)), UTF_8) + "], \"schemaVersion\": 1}";

        assertThat(read(json.getBytes(UTF_8))).containsExactly(dossier(1));
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> read(json.replace("\": 1}", "\": 2}").getBytes(UTF_8)))
                .withMessage("tệp.json, at /schemaVersion, line 30, column 21: found 2 where version 1 was expected. "
                        + "Maybe export the file in that version.");
    }

    @Test
    void a_file_without_version_or_dossiers_is_incomplete() {
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> read("{\"dossiers\": []}".getBytes(UTF_8)))
                .withMessage("tệp.json, at /schemaVersion, line 1, column 16: missing; expected a whole number and "
                        + "found nothing. Maybe add it.");
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> read("{\"schemaVersion\": 1}".getBytes(UTF_8)))
                .withMessage("tệp.json, at /dossiers, line 1, column 20: missing; expected a list and found nothing. "
                        + "Maybe add it.");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(read(("\ufeff" + Documents.DOCUMENT).getBytes(UTF_8))).hasSize(1);
    }

    @Test
    void a_stream_of_one_byte_at_a_time_reads_the_same() {
        InputStream slow = new ByteArrayInputStream(Documents.DOCUMENT.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };

        assertThat(JSON.readDossiers(slow, "tệp.json")).hasSize(1);
    }

    @Test
    void a_failing_stream_is_no_problem_of_the_document() {
        IOException broken = new IOException("cable");
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw broken;
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.readDossiers(failing, "tệp.json"))
                .withCause(broken);
    }

    @Test
    void a_document_without_end_ends_at_the_limit() {
        int most = 10_000_000;
        EmulationJson limited = EmulationJson.create(new Limits(most));
        InputStream endless = new EndlessDossiers(JSON.writeCompact(dossier(1)));

        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> limited.readDossiers(endless, "tệp.json").count())
                .satisfies(thrown -> assertThat(thrown.problem().code()).isEqualTo("json.size"))
                .satisfies(thrown -> assertThat(thrown.problem().column()).isBetween(most - 10_000, most + 10_000));
    }
}
