package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read as what they ought to be: exit 2 and one sentence with the place. */
class BadFileTest {

    private static final String DOSSIER = """
            {
              "id": "D-01",
              "campaign": "small-2026",
              "round": "annual-2026",
              "nominee": {"kind": "INDIVIDUAL", "id": "CB-1", "unitId": "bv"},
              "form": "merit",
              "receivedOn": "2026-10-01",
              "criteria": [],
              "votes": []
            }""";

    @TempDir
    private Path dir;

    @Test
    void a_truncated_file() throws IOException {
        String whole = dossiers(DOSSIER);

        assertThat(refusal("--dossiers", whole.substring(0, whole.indexOf(", \"id\": \"CB-1\""))))
                .isEqualTo("file.json, tại /dossiers/0/nominee/kind, dòng 8, cột 35: gặp điểm kết thúc tệp, trong khi"
                        + " cần phần còn lại. Có thể tệp bị cắt; cần xuất hoặc sao chép lại.\n");
    }

    @Test
    void a_value_of_another_type() throws IOException {
        assertThat(refusal("--dossiers", dossiers(DOSSIER.replace("\"criteria\": []", "\"criteria\": \"none\""))))
                .isEqualTo("file.json, tại /dossiers/0/criteria, dòng 11, cột 15: gặp “none”, trong khi cần một danh"
                        + " sách. Có thể cần sửa giá trị hoặc dấu nháy kép.\n");
    }

    @Test
    void an_unknown_field() throws IOException {
        assertThat(refusal("--dossiers", dossiers(DOSSIER.replace("receivedOn", "recievedOn"))))
                .isEqualTo("file.json, tại /dossiers/0/recievedOn, dòng 10, cột 3: gặp thuộc tính lạ “recievedOn”,"
                        + " trong khi cần “receivedOn”. Có thể cần sửa tên hoặc xóa đi.\n");
    }

    @Test
    void one_id_for_two_dossiers() throws IOException {
        assertThat(refusal("--dossiers", dossiers(DOSSIER, DOSSIER.replace("10-01", "10-02"))))
                .isEqualTo("file.json, tại /dossiers/1, dòng 14, cột 1: Hai hồ sơ trùng mã (D-01) nhưng khác nội dung."
                        + " Có thể một hồ sơ có mã khác.\n");
    }

    @Test
    void two_ids_that_differ_only_in_how_their_letters_are_spelt() throws IOException {
        String composed = DOSSIER.replace("D-01", "Hồ-1");
        String decomposed = DOSSIER.replace("D-01", "Hô\u0300-1").replace("10-01", "10-02");

        assertThat(refusal("--dossiers", dossiers(composed, decomposed)))
                .isEqualTo("file.json, tại /dossiers/1, dòng 14, cột 1: Hai hồ sơ trùng mã (Hồ-1) nhưng khác nội dung."
                        + " Có thể một hồ sơ có mã khác.\n");
    }

    @Test
    void a_day_that_does_not_exist() throws IOException {
        assertThat(refusal("--dossiers", dossiers(DOSSIER.replace("2026-10-01", "2026-02-30"))))
                .isEqualTo(
                        "file.json, tại /dossiers/0/receivedOn, dòng 10, cột 17: gặp “2026-02-30”, trong khi cần ngày"
                                + " có thật, viết dạng yyyy-MM-dd. Có thể cần sửa ngày.\n");
    }

    @Test
    void units_above_each_other() throws IOException {
        String units = """
                {"schemaVersion": 1, "units": [
                {"id": "a", "name": {"vi": "X", "en": "X"}, "type": "OTHER", "parent": "b"},
                {"id": "b", "name": {"vi": "X", "en": "X"}, "type": "OTHER", "parent": "a"}]}
                """;

        assertThat(refusal("--units", units))
                .isEqualTo("file.json, tại /units/0, dòng 2, cột 1: Đơn vị (a) đứng trên chính nó. Có thể cần sửa đơn"
                        + " vị cấp trên. Đơn vị (b) đứng trên chính nó. Có thể cần sửa đơn vị cấp trên.\n");
    }

    @Test
    void fewer_than_no_places() throws IOException {
        String grants = SmallRound.text("round/grants.json").replace("\"places\": 2", "\"places\": -1");

        assertThat(refusal("--grants", grants))
                .isEqualTo("file.json, tại /grants/0, dòng 4, cột 5: Chỉ tiêu cho (merit, INDIVIDUAL) là (-1), ngoài"
                        + " khoảng 0 đến 1000000. Có thể cần sửa số, hoặc bỏ trống khi chưa được phân bổ.\n");
    }

    @Test
    void noise() throws IOException {
        byte[] noise = {(byte) 0x9f, 0x13, (byte) 0xe2, 0x00, 0x41, (byte) 0xff, 0x0a};

        assertThat(refusal("--dossiers", noise))
                .isEqualTo("file.json, dòng 1, cột 3: gặp byte 00, trong khi cần văn bản UTF-8. Có thể cần lưu lại tệp"
                        + " với bảng mã UTF-8.\n");
    }

    @Test
    void nothing_at_all() throws IOException {
        assertThat(refusal("--dossiers", ""))
                .isEqualTo("file.json, dòng 1, cột 1: tệp không có nội dung JSON. Có thể cần chọn tệp khác hoặc lưu lại"
                        + " tệp này.\n");
    }

    @Test
    void nesting_a_hundred_thousand_deep() throws IOException {
        assertThat(refusal("--dossiers", "[".repeat(100_000)))
                .startsWith("file.json, tại /0/0/0/")
                .contains("trong khi cần không quá 64 cấp lồng nhau. Có thể đây là một loại tệp khác.\n")
                .hasLineCount(1);
    }

    @Test
    void a_dossier_of_another_round() throws IOException {
        assertThat(refusal("--dossiers", dossiers(DOSSIER.replace("annual-2026", "annual-2027"))))
                .isEqualTo("file.json: Hồ sơ (D-01) thuộc phong trào (small-2026), đợt (annual-2027), không thuộc đợt"
                        + " (annual-2026). Có thể hồ sơ này nằm ở tệp khác.\n");
    }

    @Test
    void many_dossiers_of_another_round_are_told_up_to_twenty() throws IOException {
        String[] dossiers = new String[23];
        for (int i = 0; i < dossiers.length; i++) {
            dossiers[i] = DOSSIER.replace("annual-2026", "annual-2027").replace("D-01", "D-" + (100 + i));
        }

        assertThat(refusal("--dossiers", dossiers(dossiers)))
                .hasLineCount(21)
                .contains("(D-119)")
                .doesNotContain("(D-120)")
                .endsWith("\n… và 3 lỗi khác.\n");
    }

    @Test
    void places_for_a_form_that_is_not_offered() throws IOException {
        String grants = SmallRound.text("round/grants.json").replace("merit", "flag");

        assertThat(refusal("--grants", grants))
                .isEqualTo("file.json: Chỉ tiêu dành cho hình thức (flag), phong trào (small-2026) không có hình thức"
                        + " này. Có thể cần sửa hình thức.\n");
    }

    @Test
    void a_ruling_that_chooses_no_alternative() throws IOException {
        String rulings = SmallRound.text("round/rulings.json").replace("ON_OR_BEFORE", "NEVER");

        assertThat(refusal("--rulings", rulings))
                .isEqualTo("file.json: Kết luận về (small-2026/deadline) chọn (NEVER), phong trào không có. Có thể cần"
                        + " sửa cách hiểu hoặc phương án.\n");
    }

    private static String dossiers(String... dossiers) {
        return "{\n\"schemaVersion\": 1,\n\"dossiers\": [\n" + String.join(",\n", dossiers) + "\n]\n}\n";
    }

    private String refusal(String option, String content) throws IOException {
        return refusal(option, content.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(String option, byte[] content) throws IOException {
        Path file = Files.write(dir.resolve("file.json"), content);
        Path target = Files.writeString(dir.resolve("report.txt"), "as it was");

        DeskRun run = new SmallRound().with(option, file).with("--out", target).decide();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(target).hasContent("as it was");
        assertThat(dir.toFile().list()).containsExactlyInAnyOrder("file.json", "report.txt");
        return run.err().replace(dir + "/", "");
    }
}
