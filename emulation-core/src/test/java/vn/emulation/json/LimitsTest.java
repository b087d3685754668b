package vn.emulation.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.Samples;
import vn.emulation.quota.Grant;

/** Each limit at minus one, equal and plus one. */
class LimitsTest {
    private static final EmulationJson JSON = EmulationJson.create();

    private static JsonProblem problem(EmulationJson json, String document) {
        try {
            json.read(document.getBytes(UTF_8), "tệp.json", Grant.class);
            throw new AssertionError("read");
        } catch (JsonProblemException e) {
            return e.problem();
        }
    }

    private static String grant(String name, String value) {
        return "{\"form\":\"f\",\"kind\":\"HOUSEHOLD\",\"places\":1,\"grantedBy\":\"x\",\"%s\":%s}"
                .formatted(name, value);
    }

    @ParameterizedTest
    @CsvSource({"63, json.unknown-property", "64, json.unknown-property", "65, json.depth"})
    void nests_64_levels(int depth, String code) {
        String nested = "[".repeat(depth - 1) + "]".repeat(depth - 1);

        assertThat(problem(JSON, grant("x", nested)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"99999", "100000"})
    void texts_have_100_000_characters(int length) {
        String text = "ệ".repeat(length);
        Grant grant = JSON.read(grant("document", '"' + text + '"').getBytes(UTF_8), "tệp.json", Grant.class);

        assertThat(grant.document()).contains(text);
    }

    @Test
    void texts_have_no_more() {
        JsonProblem problem = problem(JSON, grant("document", '"' + "ệ".repeat(100_001) + '"'));

        assertThat(problem.text(Locale.ENGLISH))
                .isEqualTo("tệp.json, at /document, line 1, column 70: found more than that where at most 100000 "
                        + "characters were expected. Maybe split or shorten it.");
        assertThat(problem.text(Locale.forLanguageTag("vi")))
                .isEqualTo("tệp.json, tại /document, dòng 1, cột 70: gặp nhiều hơn mức đó, trong khi cần không quá "
                        + "100000 ký tự. Có thể cần chia nhỏ hoặc rút ngắn.");
    }

    @ParameterizedTest
    @CsvSource({"199, json.unknown-property", "200, json.unknown-property", "201, json.size"})
    void names_have_200_characters(int length, String code) {
        assertThat(problem(JSON, grant("n".repeat(length), "1")).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"49, json.unknown-property", "50, json.unknown-property", "51, json.size"})
    void numbers_have_50_digits(int digits, String code) {
        assertThat(problem(JSON, grant("n", "9".repeat(digits))).code()).isEqualTo(code);
        assertThat(problem(JSON, grant("n", "0." + "9".repeat(digits - 1))).code())
                .isEqualTo(code);
    }

    @Test
    void documents_have_as_many_bytes_as_are_allowed() {
        byte[] bytes = JSON.write(Samples.grant());

        assertThat(limited(bytes.length + 1).read(bytes, "tệp.json", Grant.class))
                .isEqualTo(Samples.grant());
        assertThat(limited(bytes.length).read(bytes, "tệp.json", Grant.class)).isEqualTo(Samples.grant());
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(() -> limited(bytes.length - 1).read(bytes, "tệp.json", Grant.class))
                .withMessage("tệp.json, as a whole, line 7, column 1: found more than that where at most 91 bytes were "
                        + "expected. Maybe split or shorten it.");
    }

    private static EmulationJson limited(int bytes) {
        return EmulationJson.create(new Limits(bytes));
    }
}
