package vn.emulation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.Samples;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.OrgTree;
import vn.emulation.time.CalendarYear;

class EmulationJsonTest {
    private static final EmulationJson JSON = EmulationJson.create();
    private static final String LEAST = """
            {
              "id": "D1",
              "campaign": "ar",
              "round": "annual-2026",
              "nominee": {
                "kind": "HOUSEHOLD",
                "id": "H1",
                "unitId": "U1"
              },
              "form": "merit",
              "documents": {
                "complete": false,
                "items": []
              },
              "achievements": {
                "complete": false,
                "items": []
              },
              "criteria": [],
              "history": {
                "complete": false,
                "items": []
              },
              "conduct": {
                "complete": false,
                "items": []
              },
              "votes": []
            }
            """;

    private static <T> T read(String json, Class<T> type) {
        return JSON.read(json.getBytes(StandardCharsets.UTF_8), "test.json", type);
    }

    @Test
    void writes_indented_with_line_feeds_in_the_order_of_the_type_and_without_what_is_empty() {
        assertThat(new String(JSON.write(Samples.dossier()), StandardCharsets.UTF_8))
                .isEqualTo(LEAST);
    }

    @Test
    void writes_compact_without_white_space() {
        assertThat(new String(JSON.writeCompact(Samples.grant()), StandardCharsets.UTF_8))
                .isEqualTo("{\"form\":\"merit\",\"kind\":\"INDIVIDUAL\",\"places\":12,\"grantedBy\":\"UBND tỉnh\"}");
    }

    @Test
    void what_is_absent_is_empty_and_an_absent_listing_unknown() {
        String json = "{'id':'D1','campaign':'ar','round':'annual-2026','form':'merit','criteria':[],'votes':[],"
                + "'nominee':{'kind':'HOUSEHOLD','id':'H1','unitId':'U1'}}";

        assertThat(read(json.replace('\'', '"'), Dossier.class)).isEqualTo(Samples.dossier());
    }

    @ParameterizedTest
    @ValueSource(strings = {"receivedOn", "registered", "rank"})
    void null_is_as_good_as_absent(String property) {
        String json = LEAST.replace("\"votes\"", "\"" + property + "\": null, \"votes\"");

        assertThat(read(json, Dossier.class)).isEqualTo(Samples.dossier());
    }

    @Test
    void a_listing_that_is_null_is_unknown() {
        String json = LEAST.replaceFirst("(?s)\"documents\": \\{.*?}", "\"documents\": null");

        assertThat(read(json, Dossier.class)).isEqualTo(Samples.dossier());
    }

    @Test
    void a_number_that_is_null_is_as_good_as_absent() {
        String json = "{'kind':'COLLECTIVE','id':'TT-1','unitId':'U1','name':'Phòng Y','members':null}";

        assertThat(read(json.replace('\'', '"'), Nominee.class)).isEqualTo(Samples.collective());
    }

    @Test
    void an_empty_listing_says_whether_it_is_complete() {
        Dossier complete = DossierBuilder.builder(Samples.dossier())
                .history(Listing.complete(List.of()))
                .build();

        assertThat(JSON.read(JSON.write(complete), "test.json", Dossier.class)).isEqualTo(complete);
    }

    @Test
    void a_byte_order_mark_is_passed_over_and_takes_no_column() {
        assertThat(read("\ufeff" + LEAST, Dossier.class)).isEqualTo(Samples.dossier());
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> read("\ufeff[]", Dossier.class))
                .satisfies(thrown -> assertThat(thrown.problem().column()).isOne());
    }

    @Test
    void columns_count_characters_and_lines_every_line_feed() {
        String json = LEAST.replace("\n", "\r\n").replace("\"D1\",", "\"hồ sơ\", \"colour\": 1,");

        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> read(json, Dossier.class))
                .satisfies(thrown -> {
                    assertThat(thrown.problem().line()).isEqualTo(2);
                    assertThat(thrown.problem().column()).isEqualTo("  \"id\": \"hồ sơ\", ".length() + 1);
                });
    }

    @Test
    void units_are_a_list() {
        OrgTree tree = OrgTree.of(List.of(Samples.unit("b", "a"), Samples.unit("a")));

        assertThat(new String(JSON.writeCompact(new UnitFile(1, tree)), StandardCharsets.UTF_8))
                .isEqualTo("{'schemaVersion':1,'units':["
                        .concat("{'id':'a','name':{'vi':'Phong trào','en':'Campaign'},'type':'DIVISION'},")
                        .concat("{'id':'b','name':{'vi':'Phong trào','en':'Campaign'},'type':'DIVISION',")
                        .concat("'parent':'a'}]}")
                        .replace('\'', '"'));
    }

    @Test
    void scores_keep_every_digit() {
        String json = "{'criterion':'II.1','assessment':'MET','score':0.1234567890123456789012345678,'evidence':[]}";

        assertThat(read(json.replace('\'', '"'), CriterionScore.class).score())
                .hasValueSatisfying(score -> assertThat(score).hasToString("0.1234567890123456789012345678"));
    }

    @Test
    void what_is_not_unicode_cannot_be_written() {
        Dossier half = DossierBuilder.builder(Samples.dossier())
                .rank(Optional.of(new Rank(1, "\ud83d", Samples.DAY)))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(half))
                .withMessage("not a value of the model, or text that is not Unicode");
    }

    @Test
    void a_map_is_written_by_the_type_of_its_values() {
        record Counts(Map<String, Integer> places, Map<String, String> names) {}

        assertThat(new String(JSON.writeCompact(new Counts(Map.of("a", 1), Map.of("a", "A"))), StandardCharsets.UTF_8))
                .isEqualTo("{\"places\":{\"a\":1},\"names\":{\"a\":\"A\"}}");
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.write(new Counts(Map.of(), Map.of("a", "\ud83d"))));
    }

    @Test
    void the_bundled_calendar_holds_2022_to_2026() {
        assertThat(JSON.bundledWorkCalendar().years())
                .extracting(CalendarYear::year)
                .containsExactly(2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void reading_twice_gives_equal_values_that_share_nothing() {
        assertThat(read(LEAST, Dossier.class)).isEqualTo(read(LEAST, Dossier.class));
        assertThat(read("\"D1\"", DossierId.class)).isEqualTo(DossierId.of("D1"));
    }
}
