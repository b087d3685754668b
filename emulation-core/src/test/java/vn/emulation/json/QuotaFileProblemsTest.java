package vn.emulation.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.json.BadDocument.Place.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.nominee.UnitId;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.parameter.ShareBasis;
import vn.emulation.quota.UnitCount;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.quota.limit.Step;

/** Files of counts, and parameters of shares and steps, as they are written and as they are refused. */
class QuotaFileProblemsTest {

    static final String COUNTS = """
            {"schemaVersion": 1, "counts": [
            {"unit": "bv-1", "what": "headcount", "count": 120, "countedOn": "2026-06-30"}]}""";
    private static final String SHARE = """
            {"readings": [], "value": {"type": "share", "ratio": "12,5%", "base": "COUNTED",
            "counted": "holders", "rounding": "HALF_UP", "floorMode": "SOFT"}}""";
    private static final String STEPS = """
            {"readings": [], "value": {"type": "steps", "counted": "units",
            "steps": [{"from": 5, "places": 2}, {"from": 0, "places": 1}]}}""";

    private static BadDocument counts(String name, String from, String to, String code, int column, String... told) {
        return new BadDocument(
                name,
                CountFile.class,
                COUNTS.replace(from, to),
                code,
                at("/counts/0" + told[0], 2, column),
                told[1],
                told[2]);
    }

    static Stream<BadDocument> cases() {
        return Stream.of(
                counts(
                        "a count in quotation marks",
                        "120",
                        "\"120\"",
                        "json.wrong-type",
                        48,
                        "/count",
                        "found “120” where a whole number was expected. Maybe correct the value, or its quotation marks.",
                        "gặp “120”, trong khi cần số nguyên. Có thể cần sửa giá trị hoặc dấu nháy kép."),
                counts(
                        "a count that is not whole",
                        "120",
                        "120.0",
                        "json.wrong-type",
                        48,
                        "/count",
                        "found 120.0 where a whole number was expected. Maybe correct the value, or its quotation marks.",
                        "gặp 120.0, trong khi cần số nguyên. Có thể cần sửa giá trị hoặc dấu nháy kép."),
                counts(
                        "a count beyond counting",
                        "120",
                        "9223372036854775808",
                        "json.number",
                        48,
                        "/count",
                        "found 9223372036854775808 where a whole number from -9223372036854775808 to "
                                + "9223372036854775807 was expected. Maybe correct the number.",
                        "gặp 9223372036854775808, trong khi cần số nguyên từ -9223372036854775808 đến "
                                + "9223372036854775807. Có thể cần sửa số."),
                counts(
                        "a count of more than there are",
                        "120",
                        "1000000001",
                        "json.value",
                        1,
                        "",
                        "The count of (headcount) in the unit (bv-1) is (1000000001), outside 0 to 1000000000. "
                                + "Maybe correct it.",
                        "Số liệu (headcount) của đơn vị (bv-1) là (1000000001), ngoài khoảng 0 đến 1000000000. "
                                + "Có thể cần sửa số."),
                new BadDocument(
                        "a share that is none",
                        ParameterCase.class,
                        SHARE.replace("12,5%", "12.5"),
                        "json.value",
                        at("/value/ratio", 1, 54),
                        "The ratio (12.5) is neither a percentage with at most seven decimals, such as 12.5%, nor a "
                                + "fraction, such as 1/3. Maybe write it so.",
                        "Tỷ lệ (12.5) không phải là phần trăm có tối đa bảy chữ số thập phân như 12.5%, cũng không "
                                + "phải là phân số như 1/3. Có thể viết lại như vậy."),
                new BadDocument(
                        "a rounding that is none",
                        ParameterCase.class,
                        SHARE.replace("HALF_UP", "HALF_DOWN"),
                        "json.enum",
                        at("/value/rounding", 2, 35),
                        "found “HALF_DOWN” where one of “FLOOR”, “CEILING”, “HALF_UP”, “FLOOR_MIN_ONE” was expected. "
                                + "Maybe choose one of these, with the same capitals.",
                        "gặp “HALF_DOWN”, trong khi cần một trong các giá trị “FLOOR”, “CEILING”, “HALF_UP”, "
                                + "“FLOOR_MIN_ONE”. Có thể chọn một trong số đó, viết đúng chữ hoa."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void told_in_one_sentence_with_the_place(BadDocument document) {
        document.verify();
    }

    @Test
    void what_is_written_well_is_read() {
        assertThat(read(COUNTS, CountFile.class).counts())
                .containsExactly(new UnitCount(
                        UnitId.of("bv-1"), "headcount", 120, LocalDate.parse("2026-06-30"), Optional.empty()));
        assertThat(read(SHARE, ParameterCase.class).value())
                .isEqualTo(new ParameterValue.Share(
                        new Ratio(1, 8),
                        ShareBasis.COUNTED,
                        Optional.of("holders"),
                        Optional.of(Rounding.HALF_UP),
                        Optional.of(FloorMode.SOFT)));
        assertThat(read(STEPS, ParameterCase.class).value())
                .isEqualTo(new ParameterValue.Steps("units", List.of(new Step(0, 1), new Step(5, 2))));
    }

    private static <T> T read(String text, Class<T> type) {
        return EmulationJson.create().read(text.getBytes(UTF_8), "file.json", type);
    }
}
