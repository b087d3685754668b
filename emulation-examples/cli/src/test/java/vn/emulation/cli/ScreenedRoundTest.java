package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.ReportFile;
import vn.emulation.json.UnitFile;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.BundledPlans;
import vn.emulation.testing.RoundGenerator;

/** Rounds of several parts: screened, they come to what they come to decided at once. */
class ScreenedRoundTest {

    private static final EmulationJson JSON = EmulationJson.create();
    private static final RoundId ROUND = RoundId.of("annual-2026");

    @TempDir
    private Path dir;

    @Test
    void a_generated_round_comes_to_what_decide_makes_of_it() throws IOException {
        Campaign campaign = BundledPlans.plan("ar-2023-2030").campaign();
        OrgTree units = RoundGenerator.units(campaign, 40);
        Path unitFile = Files.write(dir.resolve("units.json"), JSON.write(new UnitFile(1, units)));
        List<List<Dossier>> nominees = new ArrayList<>(RoundGenerator.of(campaign, ROUND, units, 7)
                .dossiers(300)
                .map(ScreenedRoundTest::dossiersOf)
                .toList());
        Collections.shuffle(nominees, new Random(7));
        List<Dossier> dossiers = nominees.stream().flatMap(List::stream).toList();
        SmallRound asked = new SmallRound()
                .without("--grants")
                .without("--rules")
                .with("--campaign", "ar-2023-2030")
                .with("--units", unitFile)
                .with("--dossiers", table(dossiers));

        List<Decision> screened = screened(asked);

        assertThat(screened.stream().map(Decision::dossier))
                .containsExactlyElementsOf(dossiers.stream().map(Dossier::id).toList());
        assertThat(byId(screened)).isEqualTo(byId(decided(asked)));
    }

    @Test
    void dossiers_of_one_nominee_are_judged_together_wherever_they_stand() throws IOException {
        for (int before : new int[] {255, 256}) {
            SmallRound asked = new SmallRound()
                    .without("--grants")
                    .withMoreRules(SmallRound.file("nominated-twice"))
                    .with("--dossiers", Files.write(dir.resolve("table.csv"), aroundABorder(before)));

            List<Decision> screened = screened(asked);

            assertThat(byId(screened)).isEqualTo(byId(decided(asked)));
            assertThat(screened.stream()
                            .filter(decision -> !decision.eligible())
                            .map(Decision::dossier))
                    .extracting(DossierId::value)
                    .containsExactly("T-1", "T-2");
        }
    }

    @Test
    void the_number_of_threads_changes_no_byte() throws IOException {
        Path table = Files.write(dir.resolve("table.csv"), aroundABorder(900));

        byte[] alone = bytes(table, "1");

        assertThat(bytes(table, "3")).isEqualTo(alone);
        assertThat(alone).asString(StandardCharsets.UTF_8).hasLineCount(1 + 900 + 2 + 50);
    }

    private byte[] bytes(Path table, String threads) throws IOException {
        Path target = dir.resolve("threads.csv");
        DeskRun run = DeskRun.of(new SmallRound()
                .without("--grants")
                .with("--dossiers", table)
                .with("--threads", threads)
                .with("--out", target)
                .args("screen"));
        assertThat(run.err()).isEmpty();
        return Files.readAllBytes(target);
    }

    /** Some dossiers, two that name one achievement of a nominee for two forms, and some more. */
    private static List<String> aroundABorder(int before) {
        String cells =
                ";small-2026;annual-2026;%s;INDIVIDUAL;bv;%s;2026-10-01;report;yes;%s@2026-01-01..2026-10-01: x;yes";
        Stream<String> others = IntStream.range(0, before + 50)
                .mapToObj(each -> "D-" + each + cells.formatted("N-" + each, "merit", "A-1"));
        List<String> lines = others.collect(Collectors.toCollection(ArrayList::new));
        lines.addAll(
                before,
                List.of(
                        "T-1" + cells.formatted("N-twice", "merit", "A-1"),
                        "T-2" + cells.formatted("N-twice", "commendation", "A-1")));
        lines.add(
                0,
                "id;campaign;round;nominee;kind;unit;form;received;documents;documents_complete;achievements;"
                        + "achievements_complete");
        return lines;
    }

    private static List<Dossier> dossiersOf(Dossier dossier) {
        boolean two = dossier.id().value().endsWith("3");
        return two
                ? List.of(
                        dossier,
                        DossierBuilder.builder(dossier)
                                .id(DossierId.of(dossier.id() + "-b"))
                                .form(AwardFormId.of("form-of-no-plan"))
                                .build())
                : List.of(dossier);
    }

    private Path table(List<Dossier> dossiers) throws IOException {
        return Files.write(
                dir.resolve("generated.csv"),
                Stream.concat(Stream.of(DossierCells.COLUMNS), dossiers.stream().map(DossierCells::of))
                        .map(DossierCells::line)
                        .toList());
    }

    private List<Decision> screened(SmallRound asked) throws IOException {
        Path target = dir.resolve("screened.jsonl");
        List<String> args = new ArrayList<>(asked.args("screen"));
        args.addAll(List.of("--format", "jsonl", "--out", target.toString()));
        DeskRun run = DeskRun.of(args);
        assertThat(run.err()).isEmpty();
        return Files.readAllLines(target).stream()
                .map(line -> JSON.read(line.getBytes(StandardCharsets.UTF_8), "line", Decision.class))
                .toList();
    }

    private static List<Decision> decided(SmallRound asked) {
        List<String> args = new ArrayList<>(asked.args("decide"));
        args.addAll(List.of("--format", "json"));
        DeskRun run = DeskRun.of(args);
        assertThat(run.err()).isEmpty();
        return JSON.read(run.bytes(), "report", ReportFile.class).report().decisions();
    }

    /** Without places, nothing is said of them. */
    private static Map<DossierId, Decision> byId(List<Decision> decisions) {
        Map<DossierId, Decision> byId = new TreeMap<>();
        for (Decision decision : decisions) {
            byId.put(
                    decision.dossier(),
                    DecisionBuilder.builder(decision)
                            .preferences(List.of())
                            .place(Optional.empty())
                            .build());
        }
        return byId;
    }
}
