package vn.emulation.cli.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.table.WeightTable;
import vn.emulation.cli.words.Words;

/** Whatever bytes a table holds, it is read or refused, and never in any other way. */
class CsvTextProperties {

    private static final Words WORDS = Words.in("vi");

    @Property(tries = 500)
    void a_table_is_read_or_refused(@ForAll("tables") String table) {
        try {
            CsvDossiers.read(table.getBytes(StandardCharsets.UTF_8), "t.csv", "vi");
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).isNotBlank().doesNotContain("{0}", "null");
        }
    }

    @Property(tries = 500)
    void a_table_of_weights_is_read_or_refused(@ForAll("weights") String table) {
        try {
            WeightTable.read(CsvTable.read(table.getBytes(StandardCharsets.UTF_8), "t.csv", WORDS), WORDS);
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).startsWith("t.csv").doesNotContain("{0}", "null");
        }
    }

    @Property(tries = 500)
    void noise_is_read_or_refused(@ForAll byte[] noise) {
        try {
            CsvDossiers.read(noise, "t.csv", "vi");
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).startsWith("t.csv");
        }
    }

    @Property
    void the_separator_is_the_one_between_the_names(@ForAll("separators") char separator) {
        String header = String.join(String.valueOf(separator), CsvDossiers.HEADERS);

        assertThat(CsvText.separator(header + "\n" + ";,\t".repeat(100))).isEqualTo(separator);
    }

    @Provide
    Arbitrary<String> weights() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.of("a", "b", "", "1", "2.5", "0", "1000000000", "1000000001", "99999999999999999999"),
                Arbitraries.strings().withChars("1.-e\u0661\"\u0300\u202e,\n ").ofMaxLength(6));
        return cell.list()
                .ofSize(5)
                .list()
                .ofMaxSize(5)
                .map(rows -> "id,weight,min,max,prior\n"
                        + String.join(
                                "\n",
                                rows.stream()
                                        .map(cells -> String.join(",", cells))
                                        .toList()));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(';', ',', '\t');
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.of(
                        "H-1",
                        "INDIVIDUAL",
                        "COLLECTIVE",
                        "",
                        "2026-09-30",
                        "30/09/2026",
                        "yes",
                        "a@..: b",
                        "II.1=MET"),
                Arbitraries.strings()
                        .withChars("a1@#.:=|(){}'\"%\n\r\u0300\u202e\u037e;,\t ")
                        .ofMaxLength(12));
        Arbitrary<List<String>> row = cell.list().ofSize(CsvDossiers.HEADERS.size());
        return Combinators.combine(row.list().ofMaxSize(5), Arbitraries.of(";", ",", "\t"))
                .as((rows, separator) -> String.join(separator, CsvDossiers.HEADERS)
                        + "\n"
                        + String.join(
                                "\n",
                                rows.stream()
                                        .map(cells -> String.join(separator, cells))
                                        .toList()));
    }
}
