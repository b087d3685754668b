package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be counted or checked: exit 2, nothing on the standard output, and every problem at once. */
class StatisticsRefusalsTest {

    private static final String AWARDS =
            SmallRound.file("statistics/awards.csv").toString();

    @TempDir
    private Path dir;

    @Test
    void nothing_to_count_or_check() {
        assertThat(refusal("--form", "0603"))
                .isEqualTo("Nothing is given to count or check. Maybe add --awards, --reports or --published.\n");
    }

    @Test
    void everything_that_is_missing_or_unknown_is_told_at_once() {
        assertThat(refusal("--awards", AWARDS)).isEqualTo("""
                        It is not said which form. Maybe add --form, such as --form 0603.
                        It is not said which year. Maybe add --year, such as --year 2026.
                        """);
        assertThat(refusal(
                        "--form=0604",
                        "--year=26",
                        "--period=school",
                        "--awards=" + dir.resolve("none.csv"),
                        "--format=html"))
                .isEqualTo("""
                        Option --format: found “html”. Maybe choose text, json, csv.
                        Option --period: found “school”. Maybe choose calendar, reporting.
                        Option --year: found “26”, expected a year of four digits. Maybe write it as 2026.
                        none.csv: there is no such file. Maybe check the name and the folder.
                        """);
        assertThat(refusal("--form=603", "--year=1900", "--awards=" + AWARDS)).isEqualTo("""
                        Option --form: found “603”. Maybe choose 0603.
                        The year (1900) is not between 1901 and 2998. Maybe correct it.
                        """);
    }

    @Test
    void a_list_that_the_form_counts_is_missing() {
        assertThat(refusal("--form=0601", "--year=2026", "--awards=" + AWARDS))
                .isEqualTo("The form (0601) counts what (campaigns) lists, and that list is missing. Maybe add it; an "
                        + "empty list says that there are none.\n");
    }

    @Test
    void csv_cannot_tell_whether_figures_add_up() throws IOException {
        assertThat(refusal(
                        "--form=0603",
                        "--year=2026",
                        "--awards=" + AWARDS,
                        "--format=csv",
                        "--published=" + file("p.csv", "row,1\n01,1\n")))
                .isEqualTo("Whether figures add up cannot be told as csv. Maybe choose text or json, or leave "
                        + "--published out.\n");
    }

    @Test
    void a_published_table_that_is_no_json_needs_its_form() throws IOException {
        assertThat(refusal("--published=" + file("p.csv", "row,1\n01,1\n")))
                .isEqualTo("It is not said which form. Maybe add --form, such as --form 0603.\n");
    }

    @Test
    void every_wrong_cell_of_a_table_of_awards_is_told() throws IOException {
        Path awards = file("a.csv", """
                id,form,kind,class,mode,proposer,decided_on,count
                a,merit,PERSON,,,,2026-01-01,
                a,merit,INDIVIDUAL,BOSS,YEARLY,,2026-02-30,0
                b,,INDIVIDUAL,,,DISTRICT,,-1
                =c,merit,INDIVIDUAL,ENTERPRISE,,,2026-01-01,1000000001
                d,merit,INDIVIDUAL,ENTERPRISE,,,2026-01-01,99999999999999999999
                e,merit,INDIVIDUAL,ENTERPRISE,,,2026-01-01,1
                """);

        assertThat(refusal("--form=0603", "--year=2026", "--awards=" + awards)).isEqualTo("""
                        a.csv, line 2: column kind: found “PERSON”, expected INDIVIDUAL, COLLECTIVE or HOUSEHOLD. Maybe choose one of these.
                        a.csv, line 3: column decided_on: found “2026-02-30”, expected a real day, as 2026-09-30 or 30/09/2026. Maybe write the day of the decision.
                        a.csv, line 3: column class: found “BOSS”, expected ENTERPRISE, OTHER_COLLECTIVE, MINISTRY_OR_PROVINCE_LEADER, DEPARTMENT_LEADER, ENTREPRENEUR, OTHER_LEADER or DIRECT_WORKER. Maybe leave it empty where it is not known.
                        a.csv, line 3: column mode: found “YEARLY”, expected REGULAR, THEMATIC, SUDDEN, EXTERNAL, DEDICATION, SENIORITY or RESISTANCE. Maybe leave it empty where it is not known.
                        a.csv, line 3: column count: found “0”, expected a whole number from 1 to 1000000000. Maybe leave it empty where it is one.
                        a.csv, line 3: column id: the award (a) is in line 2 already. Maybe delete one of the two, or correct its id.
                        a.csv, line 4: column form: found an empty cell, expected an id, not a formula. Maybe write the id, which does not begin with =, + or @.
                        a.csv, line 4: column decided_on: found an empty cell, expected a real day, as 2026-09-30 or 30/09/2026. Maybe write the day of the decision.
                        a.csv, line 4: column proposer: found “DISTRICT”, expected MINISTRY or PROVINCE. Maybe leave it empty where it is not known.
                        a.csv, line 4: column count: found “-1”, expected a whole number from 1 to 1000000000. Maybe leave it empty where it is one.
                        a.csv, line 5: column id: found “=c”, expected an id, not a formula. Maybe write the id, which does not begin with =, + or @.
                        a.csv, line 5: column count: found “1000000001”, expected a whole number from 1 to 1000000000. Maybe leave it empty where it is one.
                        a.csv, line 6: column count: found “99999999999999999999”, expected a whole number from 1 to 1000000000. Maybe leave it empty where it is one.
                        a.csv, line 7: The award (e) went to the kind of nominee (INDIVIDUAL), and its class (ENTERPRISE) is of another kind. Maybe correct one of them, or leave the class out.
                        """);
    }

    @Test
    void every_wrong_cell_of_a_published_table_is_told() throws IOException {
        Path published = file("p.csv", """
                row,1,2
                01,-3,1.500
                1,1,1
                ,1000000000000000,999999999999999
                """);

        assertThat(refusal("--form=0603", "--published=" + published)).isEqualTo("""
                        p.csv, line 2: column 1: found “-3”, expected a whole number from 0 to 999999999999999. Maybe write digits alone, or leave the cell blank.
                        p.csv, line 2: column 2: found “1.500”, expected a whole number from 0 to 999999999999999. Maybe write digits alone, or leave the cell blank.
                        p.csv, line 3: column row: the row (01) is in line 2 already. Maybe delete one of the two, or correct its code.
                        p.csv, line 4: column row: found an empty cell, expected the code of the row. Maybe write the code as the form has it.
                        p.csv, line 4: column 1: found “1000000000000000”, expected a whole number from 0 to 999999999999999. Maybe write digits alone, or leave the cell blank.
                        """);
    }

    @Test
    void lines_that_the_form_has_not_are_told() throws IOException {
        assertThat(refusal("--form=0604", "--published=" + file("p.csv", "row,1,2\n01,1,1\n06,1,1\n")))
                .isEqualTo("""
                        The table has the row (06), and the form knows only (01, 02, 03, 04, 05, level-not-stated). Maybe correct the code of the row.
                        The table has the column (2), and the form knows only (1). Maybe correct the code of the column.
                        """);
    }

    @Test
    void json_that_repeats_an_award_otherwise_is_refused_with_all_that_is_wrong() throws IOException {
        Path awards = file("a.json", """
                {"schemaVersion": 1, "awards": [
                  {"id": "a", "form": "merit", "kind": "INDIVIDUAL", "decidedOn": "2026-01-01"},
                  {"id": "a", "form": "merit", "kind": "INDIVIDUAL", "decidedOn": "2026-01-02"},
                  {"id": "b", "form": "merit", "kind": "INDIVIDUAL", "decidedOn": "2026-01-01"},
                  {"id": "b", "form": "merit", "kind": "COLLECTIVE", "decidedOn": "2026-01-01"}]}
                """);

        assertThat(refusal("--form=0603", "--year=2026", "--awards=" + awards))
                .isEqualTo(
                        "a.json, as a whole, line 1, column 1: Two lines share the id (a) and differ. Maybe one of them has "
                                + "another id. Two lines share the id (b) and differ. Maybe one of them has another id.\n");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    private String refusal(String... args) {
        List<String> all = new ArrayList<>(List.of("statistics", "--lang", "en"));
        all.addAll(List.of(args));
        DeskRun run = DeskRun.of(all);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err().replace(dir + "/", "");
    }
}
