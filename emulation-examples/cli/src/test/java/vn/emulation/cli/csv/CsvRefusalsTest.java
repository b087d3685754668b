package vn.emulation.cli.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.cli.input.Refusal;

/** Tables that cannot be read: each sentence names file, line, column, what was found and what was expected. */
class CsvRefusalsTest {

    private static final String HEADER = "id;campaign;round;nominee;kind;unit;form";
    private static final String ROW = "H;c;r;n;HOUSEHOLD;u;f";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            received ~ 30/02/2026 ~ found “30/02/2026”, expected a real day, as 2026-09-30 or 30/09/2026. Maybe \
            correct the day, or leave it empty where it is not known.
            received ~ 2026-2-3 ~ found “2026-2-3”, expected a real day, as 2026-09-30 or 30/09/2026. Maybe \
            correct the day, or leave it empty where it is not known.
            registered ~ maybe ~ found “maybe”, expected yes, no, có, không, true or false. Maybe leave it empty \
            where it is not known.
            documents_complete ~ x ~ found “x”, expected yes, no, có, không, true or false. Maybe leave it empty \
            where it is not known.
            documents ~ report@ ~ found “report@”, expected documents as type or type@2026-09-30#number, with | \
            between them. Maybe write it that way.
            documents ~ a||b ~ found an empty cell, expected documents as type or type@2026-09-30#number, with | \
            between them. Maybe write it that way.
            documents ~ =SUM(A1) ~ found “=SUM(A1)”, expected documents as type or type@2026-09-30#number, with | \
            between them. Maybe write it that way.
            achievements ~ A-1: x ~ found “A-1: x”, expected achievements as id@from..before: summary, with | \
            between them. Maybe leave a day that is not known empty, but keep the two dots.
            achievements ~ A-1@2026-13-01..: x ~ found “A-1@2026-13-01..: x”, expected achievements as \
            id@from..before: summary, with | between them. Maybe leave a day that is not known empty, but keep the two \
            dots.
            criteria ~ II.1=GOOD ~ found “II.1=GOOD”, expected assessments as II.1=MET(92.5):evidence or \
            II.1=NOT_MET, with | between them. Maybe write it that way.
            criteria ~ II.1=MET(9,5) ~ found “II.1=MET(9,5)”, expected assessments as II.1=MET(92.5):evidence or \
            II.1=NOT_MET, with | between them. Maybe write it that way.
            history ~ merit ~ found “merit”, expected awards as form@2024-04-10#number or \
            form@2024-04-10[2023-01-01..2024-01-01]=THEMATIC!2025-02-01#number: achievements, with | between \
            them. Maybe leave out what is not known: the days rewarded in [ ], how it came about after =, the \
            day it was revoked after !.
            history ~ merit@2024-13-01 ~ found “merit@2024-13-01”, expected awards as form@2024-04-10#number or \
            form@2024-04-10[2023-01-01..2024-01-01]=THEMATIC!2025-02-01#number: achievements, with | between \
            them. Maybe leave out what is not known: the days rewarded in [ ], how it came about after =, the \
            day it was revoked after !.
            history ~ merit@2024-04-10=GOOD ~ found “merit@2024-04-10=GOOD”, expected awards as \
            form@2024-04-10#number or form@2024-04-10[2023-01-01..2024-01-01]=THEMATIC!2025-02-01#number: \
            achievements, with | between them. Maybe leave out what is not known: the days rewarded in [ ], how \
            it came about after =, the day it was revoked after !.
            history ~ merit@2024-04-10[x..] ~ found “merit@2024-04-10[x..]”, expected awards as \
            form@2024-04-10#number or form@2024-04-10[2023-01-01..2024-01-01]=THEMATIC!2025-02-01#number: \
            achievements, with | between them. Maybe leave out what is not known: the days rewarded in [ ], how \
            it came about after =, the day it was revoked after !.
            history ~ merit@2024-04-10!soon ~ found “merit@2024-04-10!soon”, expected awards as \
            form@2024-04-10#number or form@2024-04-10[2023-01-01..2024-01-01]=THEMATIC!2025-02-01#number: \
            achievements, with | between them. Maybe leave out what is not known: the days rewarded in [ ], how \
            it came about after =, the day it was revoked after !.
            history ~ merit@2024-04-10# ~ found “merit@2024-04-10#”, expected awards as form@2024-04-10#number \
            or form@2024-04-10[2023-01-01..2024-01-01]=THEMATIC!2025-02-01#number: achievements, with | between \
            them. Maybe leave out what is not known: the days rewarded in [ ], how it came about after =, the \
            day it was revoked after !.
            conduct ~ INVESTIGATION ~ found “INVESTIGATION”, expected records as INVESTIGATION@from..before or \
            DISCIPLINE(WARNING)@from..before, with | between them. Maybe leave a day that is not known empty, \
            but keep the two dots.
            conduct ~ GOSSIP@.. ~ found “GOSSIP@..”, expected records as INVESTIGATION@from..before or \
            DISCIPLINE(WARNING)@from..before, with | between them. Maybe leave a day that is not known empty, \
            but keep the two dots.
            conduct ~ DISCIPLINE(MILD)@.. ~ found “DISCIPLINE(MILD)@..”, expected records as \
            INVESTIGATION@from..before or DISCIPLINE(WARNING)@from..before, with | between them. Maybe leave a \
            day that is not known empty, but keep the two dots.
            conduct ~ COMPLAINT@2026-13-01.. ~ found “COMPLAINT@2026-13-01..”, expected records as \
            INVESTIGATION@from..before or DISCIPLINE(WARNING)@from..before, with | between them. Maybe leave a \
            day that is not known empty, but keep the two dots.
            rank ~ 3 ~ found an empty cell, expected all three of rank (a number from 1), ranked_by (who ranked) and \
            ranked_on (the day). Maybe fill in all three, or none.
            employment ~ CADRE ~ found “CADRE”, expected an empty cell, since the column is for individuals only. \
            Maybe clear the cell, or correct the column kind.
            name ~ Tổ 1 ~ found “Tổ 1”, expected an empty cell, since the column is for collectives only. Maybe \
            clear the cell, or correct the column kind.
            """)
    void a_cell_that_does_not_fit_is_told_with_what_was_expected(String column, String cell, String told) {
        String place = column.equals("rank") ? "ranked_by" : column;

        assertThat(refusal(HEADER + ";" + column + "\n" + ROW + ";" + cell + "\n"))
                .startsWith("table.csv, line 2: column " + place + ": " + told);
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+84", "@sum"})
    void a_formula_is_no_id(String formula) {
        assertThat(refusal(HEADER + "\n" + ROW.replace("H;", formula + ";")))
                .isEqualTo("table.csv, line 2: column id: found “" + formula
                        + "”, expected an id, not a formula. Maybe write the id, which does not begin with =, + or @.");
    }

    @Test
    void a_cell_that_must_not_be_empty_is_told() {
        assertThat(refusal(HEADER + "\n" + ROW.replace(";u;", ";;")))
                .isEqualTo("table.csv, line 2: column unit: found an empty cell, expected an id, not a formula. Maybe"
                        + " write the id, which does not begin with =, + or @.");
    }

    @Test
    void a_kind_that_is_none_is_told() {
        assertThat(refusal(HEADER + "\n" + ROW.replace("HOUSEHOLD", "family")))
                .isEqualTo("table.csv, line 2: column kind: found “family”, expected INDIVIDUAL, COLLECTIVE or"
                        + " HOUSEHOLD. Maybe choose one of these.");
    }

    @Test
    void what_the_model_refuses_is_told_with_its_place() {
        assertThat(refusal(HEADER + ";achievements\n" + ROW + ";A-1@2026-02-01..2026-01-01: x\n"))
                .isEqualTo("table.csv, line 2: column achievements, “A-1@2026-02-01..2026-01-01: x”: The window's first"
                        + " day (2026-02-01) is not before its end (2026-01-01), and the end is excluded. Maybe give the"
                        + " day after the last day as the end.");
        assertThat(refusal(HEADER + ";history\n" + ROW + ";merit@2024-04-10!2024-04-09\n"))
                .isEqualTo(
                        "table.csv, line 2: column history, “merit@2024-04-10!2024-04-09”: The award (merit), decided on"
                                + " (2024-04-10), was revoked on (2024-04-09), before that. Maybe correct one of the days.");
        assertThat(refusal(HEADER + ";conduct\n" + ROW + ";COMPLAINT(WARNING)@..\n"))
                .isEqualTo(
                        "table.csv, line 2: column conduct, “COMPLAINT(WARNING)@..”: A level of discipline is given for"
                                + " (COMPLAINT), which is none. Maybe leave the level out, or correct the kind.");
        assertThat(refusal(HEADER + ";criteria\n" + ROW + ";II.1=MET|II.1=NOT_MET\n"))
                .startsWith("table.csv, line 2: ")
                .contains("(II.1)");
        assertThat(refusal(HEADER + ";rank;ranked_by;ranked_on\n" + ROW + ";0;council;2026-10-20\n"))
                .startsWith("table.csv, line 2: column rank, “0”: ");
        assertThat(refusal(HEADER + ";name;members;women\n" + ROW.replace("HOUSEHOLD", "COLLECTIVE") + ";T;3;4\n"))
                .isEqualTo("table.csv, line 2: The collective (n) has 4 women, fewer than 0 or more than its members."
                        + " Maybe correct one of the numbers.");
    }

    @Test
    void one_id_with_two_contents_is_told_with_both_lines() {
        assertThat(refusal(HEADER + "\nHồ;c;r;n;HOUSEHOLD;u;f\n\nHô\u0300;c;r;n;HOUSEHOLD;u;g\n"))
                .isEqualTo("table.csv, line 4: the dossier (Hồ) is in line 2 already, with other content. Maybe one of"
                        + " the two has another id.");
    }

    @Test
    void the_problems_of_all_lines_are_told_together() {
        String table = HEADER + ";received;registered\n" + ROW + ";x;y\n" + ROW + ";2026-01-01;\n"
                + ROW.replace("H;", ";") + ";z;\n";

        assertThat(refusal(table)).isEqualTo("""
                table.csv, line 2: column received: found “x”, expected a real day, as 2026-09-30 or 30/09/2026. Maybe \
                correct the day, or leave it empty where it is not known.
                table.csv, line 2: column registered: found “y”, expected yes, no, có, không, true or false. Maybe \
                leave it empty where it is not known.
                table.csv, line 4: column id: found an empty cell, expected an id, not a formula. Maybe write the id, \
                which does not begin with =, + or @.
                table.csv, line 4: column received: found “z”, expected a real day, as 2026-09-30 or 30/09/2026. Maybe \
                correct the day, or leave it empty where it is not known.""");
    }

    @Test
    void at_most_twenty_problems_are_told_and_the_others_counted() {
        assertThat(refusal(HEADER + ";received\n" + (ROW + ";x\n").repeat(20))).hasLineCount(20);
        assertThat(refusal(HEADER + ";received\n" + (ROW + ";x\n").repeat(21)))
                .hasLineCount(21)
                .endsWith("line 21: column received: found “x”, expected a real day, as 2026-09-30 or 30/09/2026. Maybe"
                        + " correct the day, or leave it empty where it is not known.\n… and 1 more problems.");
    }

    @Test
    void an_unknown_column_is_told_with_the_nearest_name() {
        assertThat(refusal(HEADER + ";recieved\n" + ROW + ";\n"))
                .isEqualTo("table.csv, line 1: the column “recieved” is not known. Maybe it is received.");
    }

    @Test
    void a_column_that_is_there_twice_is_told() {
        assertThat(refusal(HEADER + ";ID\n" + ROW + ";\n"))
                .isEqualTo("table.csv, line 1: the column id is there twice. Maybe delete one.");
    }

    @Test
    void every_required_column_that_is_missing_is_told() {
        assertThat(refusal("id;campaign;round;nominee;unit\n")).isEqualTo("""
                        table.csv, line 1: the column kind is missing. Maybe add it to the first line.
                        table.csv, line 1: the column form is missing. Maybe add it to the first line.""");
    }

    @Test
    void a_cell_beyond_the_last_column_is_told() {
        assertThat(refusal(HEADER + "\n" + ROW + ";;x\n"))
                .isEqualTo("table.csv, line 2: cell 9 is filled, but the first line has 7 columns. Maybe put a cell"
                        + " that holds a separator into quotation marks.");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_told() {
        assertThat(refusal(HEADER + "\n" + ROW + "\n\"" + ROW + "\n" + ROW + "\n"))
                .isEqualTo("table.csv, line 2: from this line on a quotation mark is not closed, or a cell is too long."
                        + " Maybe mend the quotation marks, or double each one within a cell.");
    }

    @Test
    void a_cell_can_have_a_hundred_thousand_characters_and_not_one_more() {
        String table = HEADER.replace("form", "form;name") + "\n" + ROW.replace("HOUSEHOLD", "COLLECTIVE") + ";%s\n";

        assertThat(CsvDossiers.read(
                        table.replace("%s", "x".repeat(100_000)).getBytes(StandardCharsets.UTF_8), "table.csv", "en"))
                .hasSize(1);
        assertThat(refusal(table.replace("%s", "x".repeat(100_001))))
                .startsWith("table.csv, line 2: column name: the cell has 100001 characters, more than 100000. Maybe"
                        + " shorten it.");
    }

    @Test
    void an_empty_table_is_told() {
        assertThat(refusal("")).isEqualTo("table.csv: the table has no lines. Maybe choose another file.");
        assertThat(refusal("\uFEFF\r\n")).isEqualTo("table.csv: the table has no lines. Maybe choose another file.");
    }

    @Test
    void other_bytes_than_utf_8_are_told_with_their_line() {
        byte[] windows = (HEADER + "\n" + ROW.replace("u", "\u00ea")).getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = HEADER.getBytes(StandardCharsets.UTF_16);

        assertThat(refusal(windows))
                .isEqualTo("table.csv, line 2: the table is not UTF-8 text. Maybe save it again in Excel as “CSV"
                        + " UTF-8”.");
        assertThat(refusal(wide)).startsWith("table.csv, line 1: the table is not UTF-8 text.");
    }

    private static String refusal(String table) {
        return refusal(table.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] table) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> CsvDossiers.read(table, "table.csv", "en"));
        assertThat(refusal).isNotNull();
        return refusal.sentence();
    }
}
