package vn.emulation.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.RegimeId;
import vn.emulation.source.DocumentId;

class LawFileTest {
    private static final String DOCUMENT = """
            {"schemaVersion": 1, "documents": [
              {"id": "law", "title": {"vi": "Luật", "en": "Law"}, "issuer": {"vi": "Quốc hội", "en": "Assembly"}}]}
            """;
    private static final String REGIME = """
            {"schemaVersion": 1, "regimes": [
              {"id": "now", "title": {"vi": "nay", "en": "now"}, "received": {}, "documents": ["law"], "textKnown": true}]}
            """;

    private static LawFile read(String text) {
        return EmulationJson.create().read(text.getBytes(UTF_8), "terms.json", LawFile.class);
    }

    @Test
    void a_file_may_lack_any_list() {
        LegalFrame frame = LawFile.frame(List.of(read("{\"schemaVersion\": 1}"), read(DOCUMENT)));

        assertThat(frame.documents()).containsExactly(DocumentId.of("law"));
        assertThat(frame.regimes()).isEmpty();
    }

    @Test
    void files_are_joined_before_their_references_are_checked() {
        LegalFrame frame = LawFile.frame(List.of(read(REGIME), read(DOCUMENT), read(DOCUMENT)));

        assertThat(frame.regimes()).extracting(regime -> regime.id()).containsExactly(RegimeId.of("now"));
        assertThat(frame.documents()).containsExactly(DocumentId.of("law"));
    }

    @Test
    void the_schema_accepts_what_can_be_read() {
        assertThat(JsonSchemaTest.errors("law", DOCUMENT)).isEmpty();
        assertThat(JsonSchemaTest.errors("law", REGIME)).isEmpty();
        assertThat(JsonSchemaTest.errors("law", "{\"schemaVersion\": 1}")).isEmpty();
        assertThat(JsonSchemaTest.errors("law", REGIME.replace("\"textKnown\": true", "\"textKnown\": 1")))
                .isNotEmpty();
    }

    @Test
    void a_null_in_a_list_is_refused_where_it_stands() {
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> read("{\"schemaVersion\": 1, \"regimes\": [null]}"))
                .satisfies(refused -> assertThat(refused.problem().pointer()).isEqualTo("/regimes/0"));
    }

    @Test
    void another_version_is_refused() {
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> read("{\"schemaVersion\": 2}"))
                .withMessage("terms.json, at /schemaVersion, line 1, column 19: found 2 where version 1 was expected. "
                        + "Maybe export the file in that version.");
    }
}
