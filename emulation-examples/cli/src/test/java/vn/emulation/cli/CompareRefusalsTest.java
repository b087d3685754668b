package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What compare refuses, and what it says then. */
class CompareRefusalsTest {

    @TempDir
    private Path dir;

    @Test
    void something_to_compare_with_is_needed() {
        assertThat(refusal())
                .isEqualTo("There is nothing to compare with. Maybe add --against with files of rules, or --set such as"
                        + " --set annual-deadline=--10-31.\n");
        assertThat(DeskRun.of("compare").err())
                .isEqualTo("Chưa có gì để so sánh. Có thể cần thêm --against với tệp quy tắc, hoặc --set như --set"
                        + " annual-deadline=--10-31.\n");
    }

    @Test
    void what_is_set_has_a_name_and_a_value() {
        assertThat(set("annual-deadline"))
                .isEqualTo("Option --set: found “annual-deadline”, expected a name and a value. Maybe write it as"
                        + " annual-deadline=--10-31.\n");
        assertThat(set("anual-deadline=--10-31"))
                .isEqualTo("Option --set: there is no parameter (anual-deadline). Maybe it is annual-deadline.\n");
        assertThat(set("annual-deadline@2040-01-01=--10-31"))
                .isEqualTo("Option --set: the parameter (annual-deadline) has no value on 2040-01-01. Maybe choose a"
                        + " day in 2023-01-01 – 2029-12-31.\n");
        assertThat(set("annual-deadline@soon=--10-31"))
                .isEqualTo("Option --set: found “soon”, expected a real day. Maybe write 2026-11-20 or"
                        + " 20/11/2026.\n");
    }

    @Test
    void a_value_is_of_the_type_of_its_parameter() {
        assertThat(set("annual-deadline=soon"))
                .isEqualTo(
                        "Option --set: the parameter (annual-deadline) is a deadline, found “soon”. Maybe write it as"
                                + " annual-deadline=2026-10-31, or as annual-deadline=--10-31 for each year.\n");
        assertThat(set("criteria-required=many"))
                .isEqualTo(
                        "Option --set: the parameter (criteria-required) is a number, found “many”. Maybe write it as"
                                + " criteria-required=3.\n");
        assertThat(set("window-closes=--10-31"))
                .isEqualTo("Option --set: the parameter (window-closes) is a day, found “--10-31”. Maybe write it as"
                        + " window-closes=2026-10-31.\n");
        assertThat(refusal("--law", "national", "--set", "grassroots-fighter-share=250"))
                .isEqualTo("Option --set: the parameter (grassroots-fighter-share) is a share, found “250”. Maybe write"
                        + " it as grassroots-fighter-share=15%.\n");
    }

    @Test
    void all_that_is_wrong_with_settings_is_told_at_once() {
        assertThat(refusal("--set", "a=1", "--set", "b=2").lines()).hasSize(2);
    }

    @Test
    void dossiers_are_read_or_drawn() {
        assertThat(refusal("--set", "criteria-required=3", "--dossiers", "x.json", "--generate", "5"))
                .isEqualTo(
                        "Dossiers are named (--dossiers) and are to be drawn (--generate). Maybe leave one of the two"
                                + " out.\n");
        assertThat(refusal("--set", "criteria-required=3", "--seed", "5"))
                .isEqualTo("Option --seed is for dossiers that are drawn. Maybe add --generate, or leave it out.\n");
        assertThat(drawn("--generate", "none"))
                .isEqualTo("Option --generate: found “none”, expected a number from 1 to 100000. Maybe choose 200.\n");
        assertThat(drawn("--generate", "3", "--seed", "-1"))
                .isEqualTo("Option --seed: found “-1”, expected a number of at most 18 digits. Maybe leave it out.\n");
        assertThat(drawn(
                        "--generate",
                        "3",
                        "--units",
                        SmallRound.file("round/units.json").toString()))
                .isEqualTo("The units do not hold the organiser (syt-an-giang), so that no dossiers can be drawn. Maybe"
                        + " name others with --units.\n");
    }

    @Test
    void two_campaigns_are_not_compared() {
        Path small = SmallRound.file("small");

        assertThat(refusal("--round", "annual-2026", "--against", small.toString()))
                .isEqualTo(small + "/campaign.json: the campaign is (small-2026), and that of the first rules is"
                        + " (ar-2023-2030). Maybe compare two sets of one campaign.\n");
        assertThat(refusal("--round", "annual-2026", "--against", small.toString(), "more.drl"))
                .isEqualTo("The folder (" + small + ") is a plan, which is compared by itself. Maybe leave the other"
                        + " files of --against out.\n");
    }

    @Test
    void rules_that_cannot_be_loaded_end_with_their_own_code() throws IOException {
        Path broken = Files.writeString(dir.resolve("broken.drl"), "rule \"x\"", StandardCharsets.UTF_8);

        DeskRun run = DeskRun.of("compare", "--against", broken.toString(), "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("The rule set cannot be loaded; problems: 1.\n" + broken);
    }

    @Test
    void a_workbook_needs_a_file_and_no_result_overwrites_what_is_compared() throws IOException {
        Path own = Files.writeString(dir.resolve("own.drl"), "", StandardCharsets.UTF_8);

        assertThat(refusal("--set", "criteria-required=3", "--format", "xlsx"))
                .isEqualTo("A workbook cannot be shown on the screen. Maybe add --out report.xlsx.\n");
        assertThat(refusal("--against", own.toString(), "--out", own.toString()))
                .contains(own.toString());
        assertThat(own).isEmptyFile();
    }

    private static String set(String setting) {
        return refusal("--set", setting);
    }

    private static String drawn(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--campaign", "ar-2023-2030", "--round", "annual-2026", "--set", "criteria-required=3"));
        return refusal(all.toArray(String[]::new));
    }

    private static String refusal(String... options) {
        List<String> args = new ArrayList<>(List.of("compare", "--lang", "en"));
        args.addAll(List.of(options));
        DeskRun run = DeskRun.of(args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
