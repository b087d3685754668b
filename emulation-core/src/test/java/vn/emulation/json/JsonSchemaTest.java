package vn.emulation.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that come with the library, against the model and against documents. */
class JsonSchemaTest {
    private static final String WRITE = "schemas.write";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** A schema cannot tell 1.0 from 1, and knows neither the length after normalisation nor halves of characters. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "a decimal for a whole number",
            "an exponent for a whole number",
            "a blank id",
            "an invisible character in an id",
            "half a surrogate pair",
            "a score below zero",
            "a score whose digits would fill the memory",
            "an exponent beyond counting");

    static List<String> names() {
        return EmulationJson.schemaNames();
    }

    /** Returns what a schema finds wrong with a document. */
    static List<String> errors(String name, String document) {
        Schema schema = REGISTRY.getSchema(EmulationJson.schema(name));
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_schema_says_what_the_model_says(String name) throws IOException {
        String generated = new SchemaWriter().schema(Objects.requireNonNull(Schemas.FILES.get(name)));
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(Path.of("src/main/resources" + Schemas.path(name)), generated);
        }

        assertThat(EmulationJson.schema(name))
                .as(
                        "the model has changed; if that is meant, run: mvn -pl emulation-core test "
                                + "-Dtest=JsonSchemaTest -D%s=true, twice, and look at the difference",
                        WRITE)
                .isEqualTo(generated);
    }

    @Test
    void a_schema_accepts_a_good_document() {
        assertThat(errors("dossiers", Documents.DOCUMENT)).isEmpty();
        assertThat(errors("units", Documents.units(Documents.unit("a", ""), Documents.unit("b", "a"))))
                .isEmpty();
        assertThat(errors("grants", Documents.grants("0"))).isEmpty();
        assertThat(errors("counts", QuotaFileProblemsTest.COUNTS)).isEmpty();
        assertThat(errors("calendar", bundledCalendar())).isEmpty();
    }

    private static String bundledCalendar() {
        return new String(Resource.bytes("/vn/emulation/time/vietnam-working-days.json"), UTF_8);
    }

    static Stream<BadDocument> badDocuments() {
        return BadDocuments.wellFormed().filter(document -> !BEYOND_A_SCHEMA.contains(document.name()));
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void a_schema_refuses_a_bad_document(BadDocument document) {
        assertThat(errors("dossiers", new String(document.bytes(), UTF_8))).isNotEmpty();
    }

    @Test
    void an_unknown_name_is_told_with_the_known_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmulationJson.schema("dossier"))
                .withMessage(
                        "no schema (dossier); there are "
                                + "[campaign, dossiers, grants, counts, units, limits, tie-decisions, rulings, report, calendar, parameters, law, awards, statistics, published-table]");
    }
}
