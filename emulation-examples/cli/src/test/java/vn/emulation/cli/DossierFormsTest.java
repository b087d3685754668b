package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.campaign.RoundId;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;

/** One round as JSON, as a table and as a workbook; which of them a file is, its content tells. */
class DossierFormsTest {

    @TempDir
    private Path dir;

    @Test
    void a_sample_round_of_each_plan_gives_the_same_bytes_in_every_form() throws IOException {
        for (BundledPlan plan : BundledPlans.load().all()) {
            RoundId round = plan.sampleRounds().get(0);
            byte[] csv = resource(plan, round, "dossiers.csv");
            byte[] xlsx = TypedWorkbook.of(new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", ""));

            String report = report(plan, round, "dossiers.csv", csv);

            assertThat(report).contains("\"decisions\"");
            assertThat(report(plan, round, "dossiers.xlsx", xlsx)).isEqualTo(report);
            assertThat(report(plan, round, "dossiers.json", resource(plan, round, "dossiers.json")))
                    .isEqualTo(report);
        }
    }

    @Test
    void a_workbook_is_known_by_its_content_whatever_its_name() throws IOException {
        byte[] xlsx = TypedWorkbook.of(SmallRound.text("round/dossiers.csv"));
        String report = new SmallRound().decide().out();

        for (String name : List.of("d.xlsx", "d.XLSX", "d.csv", "d.json", "d")) {
            assertThat(decide(name, xlsx).out()).describedAs(name).isEqualTo(report);
        }
    }

    @Test
    void what_a_workbook_lacks_is_told_in_vietnamese_with_its_place() throws IOException {
        byte[] xlsx = TypedWorkbook.of(
                SmallRound.text("round/dossiers.csv").replace("HOUSEHOLD", "hộ").replace("D-10;", ";"));

        DeskRun run = decide("hồ sơ.xlsx", xlsx);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().replace(dir + "/", "")).isEqualTo("""
                        hồ sơ.xlsx, trang “Hồ sơ”, dòng 8, cột E: cột kind: gặp “hộ”, trong khi cần INDIVIDUAL (cá nhân), \
                        COLLECTIVE (tập thể) hoặc HOUSEHOLD (hộ gia đình). Có thể chọn một trong số đó.
                        hồ sơ.xlsx, trang “Hồ sơ”, dòng 11, cột A: cột id: gặp ô trống, trong khi cần một mã, không phải \
                        công thức. Có thể cần ghi mã, không bắt đầu bằng =, + hoặc @.
                        """);
    }

    @Test
    void a_name_that_promises_a_workbook_is_held_to_it() throws IOException {
        byte[] csv = SmallRound.text("round/dossiers.csv").getBytes(StandardCharsets.UTF_8);

        for (String name : List.of("d.xlsx", "d.xlsm", "d.xls")) {
            DeskRun run = decide(name, csv);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err().replace(dir + "/", ""))
                    .isEqualTo(name + ": đây không phải tệp Excel, dù tên tệp ghi như vậy. Có thể cần lưu lại trong"
                            + " Excel với loại “Excel Workbook (.xlsx)”, hoặc đổi đuôi tệp thành .csv.\n");
        }
    }

    private DeskRun decide(String name, byte[] dossiers) throws IOException {
        return new SmallRound()
                .with("--dossiers", Files.write(dir.resolve(name), dossiers))
                .decide();
    }

    private String report(BundledPlan plan, RoundId round, String name, byte[] dossiers) throws IOException {
        DeskRun run = DeskRun.of(
                "decide",
                "--campaign",
                plan.campaign().id().value(),
                "--round",
                round.value(),
                "--dossiers",
                Files.write(dir.resolve(name), dossiers).toString(),
                "--format",
                "json");
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static byte[] resource(BundledPlan plan, RoundId round, String name) throws IOException {
        String path = "/vn/emulation/plans/an-giang-health/" + plan.campaign().id() + "/rounds/" + round + "/" + name;
        try (InputStream in = DossierFormsTest.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        }
    }
}
