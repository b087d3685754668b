package vn.emulation.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.cli.DossierCells;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.UnitFile;

/** From files to files. */
class MainTest {

    private static final GeneratedRound ROUND = GeneratedRound.of("poor-2021-2025", "annual-2025", 700, 90, 0, 10);

    @TempDir
    private Path folder;

    @BeforeAll
    static void inThisProcess() {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.host", "localhost");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    }

    @AfterAll
    static void anywhere() {
        List.of("spark.master", "spark.ui.enabled", "spark.driver.host", "spark.driver.bindAddress")
                .forEach(System::clearProperty);
    }

    private String[] arguments(String dossiers, String... more) throws IOException {
        EmulationJson json = EmulationJson.create();
        Path units = folder.resolve("units.json");
        Path grants = folder.resolve("grants.json");
        Files.write(units, json.write(new UnitFile(1, ROUND.request().orgTree())));
        Files.write(grants, json.write(new GrantFile(1, ROUND.request().grants())));
        String[] arguments = {
            "--campaign",
            "poor-2021-2025",
            "--round",
            "annual-2025",
            "--dossiers",
            dossiers,
            "--units",
            units.toString(),
            "--grants",
            grants.toString(),
            "--decided",
            "2026-12-01",
            "--out",
            folder.resolve("out").toString()
        };
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private String csv(List<List<String>> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("\uFEFF" + DossierCells.line(DossierCells.COLUMNS)));
        rows.forEach(row -> lines.add(DossierCells.line(row)));
        return Files.write(folder.resolve("dossiers.csv"), lines).toString();
    }

    private WrittenRound written() throws IOException {
        return new WrittenRound(
                lines("decisions"), lines("candidates"), Files.readString(folder.resolve("out/round.json")));
    }

    private List<String> lines(String output) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(folder.resolve("out/" + output))) {
            for (Path part : parts.filter(each -> each.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.addAll(read(part));
            }
        }
        return lines;
    }

    private static List<String> read(Path part) throws IOException {
        if (!part.toString().endsWith(".gz")) {
            return Files.readAllLines(part);
        }
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(part))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void csv() throws IOException {
        Main.main(arguments(csv(ROUND.rows())));

        assertThat(written()).isEqualTo(WrittenRound.of(ROUND));
    }

    @Test
    void parquet() throws IOException {
        String table = folder.resolve("dossiers.parquet").toString();
        try (SparkSession spark = Sessions.local()) {
            Sessions.table(spark, ROUND.rows()).write().parquet(table);
        }

        Main.main(arguments(table));

        assertThat(written()).isEqualTo(WrittenRound.of(ROUND));
    }

    @Test
    void compressed() throws IOException {
        Main.main(arguments(csv(ROUND.rows()), "--compress", "gzip", "--part", "100"));

        assertThat(written()).isEqualTo(WrittenRound.of(ROUND));
        assertThat(folder.resolve("out/decisions")).isDirectoryRecursivelyContaining("glob:**/part-00006-*.txt.gz");
        assertThat(folder.resolve("out/candidates")).isDirectoryRecursivelyContaining("glob:**.txt.gz");
    }

    @Test
    void a_row_that_cannot_be_read_is_named_and_nothing_is_written() throws IOException {
        List<List<String>> rows = new ArrayList<>(ROUND.rows());
        List<String> wrong = new ArrayList<>(rows.get(300));
        wrong.set(DossierCells.COLUMNS.indexOf("received"), "yesterday");
        rows.set(300, wrong);
        String[] arguments = arguments(csv(rows));

        assertThatThrownBy(() -> Main.main(arguments))
                .hasMessageContaining("dossier (" + wrong.get(0) + "), column (received)")
                .hasMessageContaining("yesterday");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void two_dossiers_of_one_id_and_other_nominees_are_refused() throws IOException {
        List<List<String>> rows = new ArrayList<>(ROUND.rows());
        List<String> other = new ArrayList<>(rows.get(300));
        other.set(0, rows.get(0).get(0));
        other.set(DossierCells.COLUMNS.indexOf("form"), "not-on-offer");
        rows.set(300, other);
        // Those two are judged apart from each other.
        String[] arguments = arguments(csv(rows), "--part", "50");

        assertThatThrownBy(() -> Main.main(arguments))
                .hasStackTraceContaining("Two dossiers share the id (" + other.get(0) + ") and differ.");
        assertThat(folder.resolve("out/round.json")).doesNotExist();
    }
}
