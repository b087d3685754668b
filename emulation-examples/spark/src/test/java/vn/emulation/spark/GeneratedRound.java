package vn.emulation.spark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.cli.DossierCells;
import vn.emulation.cli.csv.CsvTable;
import vn.emulation.cli.table.DossierTable;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Rank;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.RoundGenerator;

/**
 * An invented round of a bundled plan.
 *
 * @param plan the plan
 * @param request what one machine decides from
 * @param rows the dossiers as the cells of a table
 */
record GeneratedRound(BundledPlan plan, EvaluationRequest request, List<List<String>> rows) {

    /**
     * Makes a round.
     *
     * @param ranks how many positions there are: with few of them many share one
     * @param unranked of how many in a thousand nobody knows the rank
     * @param percent how many places there are for each hundred dossiers; negative where none are granted
     */
    static GeneratedRound of(String plan, String round, int dossiers, int ranks, int unranked, int percent) {
        BundledPlan bundled = BundledPlans.plan(plan);
        Campaign campaign = bundled.campaign();
        OrgTree units = RoundGenerator.units(campaign, 60);
        RoundGenerator generator = RoundGenerator.of(campaign, RoundId.of(round), units, 20261127);
        Random dice = new Random(dossiers + 31L * ranks);
        List<List<String>> rows = generator
                .dossiers(dossiers)
                .map(each -> changed(each, dice, ranks, unranked))
                .map(DossierCells::of)
                .collect(Collectors.toCollection(ArrayList::new));
        List<Dossier> read = read(rows);
        EvaluationRequest request = EvaluationRequest.builder()
                .campaign(campaign)
                .round(RoundId.of(round))
                .dossiers(read)
                .grants(percent < 0 ? List.of() : generator.grants(dossiers, percent))
                .orgTree(units)
                .rulings(List.of())
                .calendar(EmulationJson.create().bundledWorkCalendar())
                .decidedOn(LocalDate.of(2026, 12, 1))
                .build();
        return new GeneratedRound(bundled, request, List.copyOf(rows));
    }

    /** Some ids sort otherwise in UTF-8 than in Java. */
    private static Dossier changed(Dossier dossier, Random dice, int ranks, int unranked) {
        Optional<Rank> rank = dice.nextInt(1000) < unranked
                ? Optional.empty()
                : Optional.of(new Rank(1 + dice.nextInt(ranks), "Hội đồng", LocalDate.of(2026, 11, 1)));
        String prefix = dice.nextInt(50) == 0 ? "\uFF21" : dice.nextInt(50) == 0 ? "\uD835\uDC00" : "";
        return DossierBuilder.builder(dossier)
                .id(DossierId.of(prefix + dossier.id()))
                .rank(rank)
                .build();
    }

    private static List<Dossier> read(List<List<String>> rows) {
        String csv = Stream.concat(Stream.of(DossierCells.COLUMNS), rows.stream())
                .map(DossierCells::line)
                .collect(Collectors.joining("\n"));
        Words words = Words.in("en");
        return new DossierTable(words).read(CsvTable.read(csv.getBytes(StandardCharsets.UTF_8), "generated", words));
    }

    RoundPapers papers() {
        return RoundPapers.of(plan.sources(), request);
    }
}
