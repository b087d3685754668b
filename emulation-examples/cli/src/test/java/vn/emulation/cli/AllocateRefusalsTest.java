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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be allocated: exit 2, nothing on the standard output, and every problem at once. */
class AllocateRefusalsTest {

    private static final String SMALL = "id,weight\na,1\nb,4\n";

    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1000000001",
                "3000000000",
                "99999999999999999999",
                "ten",
                "1.5",
                "1e3",
                "+3",
                "٣",
                " 3",
                ""
            })
    void a_number_of_places_that_is_none(String typed) throws IOException {
        assertThat(refusal(SMALL, "--places", typed))
                .isEqualTo("Option --places: found “" + typed.strip()
                        + "”, expected a whole number from 0 to 1000000000. Maybe write it in digits alone.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000000000", "0000000007"})
    void the_fewest_and_the_most_places(String typed) throws IOException {
        assertThat(run(SMALL, "--places", typed).code()).isZero();
    }

    @Test
    void everything_that_is_missing_or_unknown_is_told_at_once() {
        DeskRun run = DeskRun.of("allocate", "--method", "webstr", "--format", "html", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                It is not said how many places there are. Maybe add --places.
                Option --method: found “webstr”. Maybe choose webster.
                Option --format: found “html”. Maybe choose text, json.
                It is not said to which units. Maybe add --weights with a CSV file.
                """);
        assertThat(DeskRun.of("allocate").err()).isEqualTo("""
                Chưa nêu số chỉ tiêu. Có thể cần thêm --places.
                Chưa nêu các đơn vị. Có thể cần thêm --weights với một tệp CSV.
                """);
    }

    @Test
    void a_method_like_no_other_is_told_with_all_there_are() throws IOException {
        assertThat(refusal(SMALL, "--places", "3", "--method", "WEBSTER"))
                .isEqualTo("Option --method: found “WEBSTER”. Maybe choose webster.\n");
        assertThat(refusal(SMALL, "--places", "3", "--method", "fair"))
                .isEqualTo("Option --method: found “fair”. Maybe choose webster, hamilton, jefferson, adams,"
                        + " huntington-hill, dean, all.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                 | w.csv: the table has no lines. Maybe choose another file.
            id,weight          | w.csv: the table names no unit below its first line. Maybe add a line for each unit.
            id,weight;,,;      | w.csv: the table names no unit below its first line. Maybe add a line for each unit.
            id,wieght;a,1;     | w.csv, line 1: the column “wieght” is not known. Maybe it is weight.;w.csv, line 1: \
            the column weight is missing. Maybe add it to the first line.
            a,1;b,2;           | w.csv, line 1: the column “a” is not known. Maybe it is id, weight, min, max, prior.;\
            w.csv, line 1: the column “1” is not known. Maybe it is id, weight, min, max, prior.;w.csv, line 1: the \
            column id is missing. Maybe add it to the first line.;w.csv, line 1: the column weight is missing. Maybe \
            add it to the first line.
            id,weight,id;a,1,b | w.csv, line 1: the column id is there twice. Maybe delete one.
            id,weight;a,1,2    | w.csv, line 2: cell 3 is filled, but the first line has 2 columns. Maybe put a cell \
            that holds a separator into quotation marks.
            """)
    void a_table_that_is_none(String table, String told) throws IOException {
        assertThat(refusal(table.replace(";", "\n"), "--places", "3")).isEqualTo(told.replace(";", "\n") + "\n");
    }

    @Test
    void every_cell_that_does_not_fit_is_told_at_once() throws IOException {
        String table = """
                id,weight,min,max,prior
                a,-1,x,1.5,1000000001
                ,"2,5",,,
                =b,1e3,-2,10000000000,
                c,,,,
                d,1000000000000.000001,1000000000,1000000000,1000000000
                e,0.0000001,3,2,
                a,1,,,
                """;
        String places =
                ", expected a whole number from 0 to 1000000000. Maybe leave the cell empty where there is none.\n";
        String weight = ", expected a number from 0, with a point before decimals. Maybe write it as 1250 or 12.5.\n";
        String id = ", expected an id, not a formula. Maybe write the id, which does not begin with =, + or @.\n";

        assertThat(refusal(table, "--places", "-3"))
                .isEqualTo(
                        "Option --places: found “-3”, expected a whole number from 0 to 1000000000. Maybe write it in"
                                + " digits alone.\n"
                                + "w.csv, line 2: column weight: found “-1”" + weight
                                + "w.csv, line 2: column min: found “x”" + places
                                + "w.csv, line 2: column max: found “1.5”" + places
                                + "w.csv, line 2: column prior: found “1000000001”" + places
                                + "w.csv, line 3: column id: found an empty cell" + id
                                + "w.csv, line 3: column weight: found “2,5”" + weight
                                + "w.csv, line 4: column id: found “=b”" + id
                                + "w.csv, line 4: column weight: found “1e3”" + weight
                                + "w.csv, line 4: column min: found “-2”" + places
                                + "w.csv, line 4: column max: found “10000000000”" + places
                                + "w.csv, line 5: column weight: found an empty cell" + weight
                                + "w.csv, line 6: The unit (d) has the weight (1000000000000.000001), outside 0 to 1000000000000"
                                + " or with more than 6 decimals. Maybe correct it.\n"
                                + "w.csv, line 7: The unit (e) has the weight (1E-7), outside 0 to 1000000000000 or with more"
                                + " than 6 decimals. Maybe correct it. The unit (e) is to receive from (3) to (2) places, which"
                                + " are not in ascending order from 0 to 1000000000. Maybe exchange them.\n"
                                + "w.csv, line 8: column id: the unit (a) is in line 2 already. Maybe delete one of the two, or"
                                + " correct its id.\n");
    }

    @Test
    void an_id_that_is_spelt_in_two_ways_is_there_twice() throws IOException {
        assertThat(refusal("id,weight\nHò,1\nHo\u0300,1\n", "--places", "3"))
                .isEqualTo(
                        "w.csv, line 3: column id: the unit (Hò) is in line 2 already. Maybe delete one of the two, or"
                                + " correct its id.\n");
    }

    @Test
    void minimums_beyond_the_places() throws IOException {
        String table = "id,weight,min\na,1,2\nb,4,1\n";

        assertThat(refusal(table, "--places", "2"))
                .isEqualTo("The minimums add up to (3) places, and there are (2). Maybe lower a minimum.\n");
        assertThat(refusal(table, "--places", "2", "--method", "all"))
                .isEqualTo("The minimums add up to (3) places, and there are (2). Maybe lower a minimum.\n");
        assertThat(run(table, "--places", "3").code()).isZero();
    }

    @Test
    void all_methods_or_none() throws IOException {
        String told =
                "By the method (%s) each unit with a weight receives a place first; that takes (2) places with the"
                        + " minimums, and there are (1). Maybe use webster.\n";

        assertThat(refusal(SMALL, "--places", "1", "--method", "all"))
                .isEqualTo(told.formatted("adams") + told.formatted("huntington-hill") + told.formatted("dean"));
        assertThat(run(SMALL, "--places", "1", "--method", "hamilton").code()).isZero();
    }

    @Test
    void the_table_is_not_overwritten_and_nothing_is_written_where_anything_is_wrong() throws IOException {
        Path target = Files.writeString(dir.resolve("places.json"), "as it was");

        assertThat(refusal("id,weight\na,x\n", "--places", "3", "--out", target.toString()))
                .startsWith("w.csv, line 2: column weight");
        assertThat(target).hasContent("as it was");
        assertThat(refusal(SMALL, "--places", "3", "--out", dir.resolve("w.csv").toString()))
                .isEqualTo("w.csv: this is a file of the input, which would be lost. Maybe choose another name.\n");
    }

    @Test
    void a_file_that_is_not_there() {
        DeskRun run = DeskRun.of("allocate", "--places", "3", "--weights", "none.csv", "--lang", "en");

        assertThat(run)
                .isEqualTo(
                        new DeskRun(2, "", "none.csv: there is no such file. Maybe check the name and the folder.\n"));
    }

    private String refusal(String table, String... args) throws IOException {
        DeskRun run = run(table, args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err().replace(dir + "/", "");
    }

    private DeskRun run(String table, String... args) throws IOException {
        Path file = Files.write(dir.resolve("w.csv"), table.getBytes(StandardCharsets.UTF_8));
        List<String> all = new ArrayList<>(List.of("allocate", "--lang", "en", "--weights", file.toString()));
        all.addAll(List.of(args));
        return DeskRun.of(all);
    }
}
