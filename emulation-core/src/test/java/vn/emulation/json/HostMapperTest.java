package vn.emulation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.dossier.Assessment;

/** The module in a mapper that a host has configured, or has not. */
class HostMapperTest {
    private static final DossierFile FILE = EmulationJson.create()
            .read(Documents.DOCUMENT.getBytes(StandardCharsets.UTF_8), "test.json", DossierFile.class);

    private final ObjectMapper plain = new ObjectMapper().registerModule(EmulationJson.module());

    @Test
    void a_plain_mapper_writes_as_this_library_does() throws JsonProcessingException {
        assertThat(plain.writeValueAsBytes(FILE))
                .isEqualTo(EmulationJson.create().writeCompact(FILE));
    }

    @Test
    void a_plain_mapper_reads_what_this_library_writes() throws JsonProcessingException {
        assertThat(plain.readValue(Documents.DOCUMENT, DossierFile.class)).isEqualTo(FILE);
    }

    @Test
    void the_order_of_modules_does_not_matter() throws JsonProcessingException {
        ObjectMapper before =
                new ObjectMapper().registerModules(EmulationJson.module(), new JavaTimeModule(), new Jdk8Module());
        ObjectMapper after =
                new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module(), EmulationJson.module());

        assertThat(before.writeValueAsString(FILE))
                .isEqualTo(after.writeValueAsString(FILE))
                .isEqualTo(plain.writeValueAsString(FILE));
        assertThat(before.readValue(Documents.DOCUMENT, DossierFile.class)).isEqualTo(FILE);
        assertThat(after.readValue(Documents.DOCUMENT, DossierFile.class)).isEqualTo(FILE);
    }

    @Test
    void a_plain_mapper_is_as_strict_about_values() {
        for (String broken : List.of(
                Documents.with("2026-10-14", "2026-02-30"),
                Documents.with("\"HS-1\"", "5"),
                Documents.with("8.5", "\"8.5\""),
                Documents.with("\"MET\"", "\"met\""),
                Documents.with("\"merit\"", "null"),
                Documents.with("\"form\": \"merit\",", ""))) {
            assertThatExceptionOfType(JsonMappingException.class)
                    .isThrownBy(() -> plain.readValue(broken, DossierFile.class));
        }
    }

    @Test
    void types_of_the_jdk_keep_the_ways_of_the_host() throws JsonProcessingException {
        ObjectMapper host = new ObjectMapper().registerModules(new JavaTimeModule(), EmulationJson.module());

        assertThat(host.writeValueAsString(LocalDate.of(2026, 10, 14))).isEqualTo("[2026,10,14]");
        assertThat(host.readValue("\"MET\"", Assessment.class)).isEqualTo(Assessment.MET);
    }
}
