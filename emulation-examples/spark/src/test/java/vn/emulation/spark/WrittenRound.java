package vn.emulation.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RoundReportBuilder;
import vn.emulation.json.EmulationJson;
import vn.emulation.quota.Placement;
import vn.emulation.quota.PlacementBuilder;
import vn.emulation.rules.EmulationEngine;

/**
 * What is written of a round.
 *
 * @param decisions the decisions, each a line of JSON
 * @param candidates the candidates, each a line of JSON
 * @param report all else, as JSON
 */
record WrittenRound(List<String> decisions, List<String> candidates, String report) {

    private static final EmulationJson JSON = EmulationJson.create();

    static WrittenRound of(PlacedRound placed) {
        return new WrittenRound(
                placed.decisions().collectAsList(),
                placed.candidates().collectAsList(),
                new String(JSON.write(placed.report()), StandardCharsets.UTF_8));
    }

    /** What one machine comes to. */
    static WrittenRound of(GeneratedRound round) {
        RoundReport whole = EmulationEngine.of(round.plan().ruleSet()).evaluate(round.request());
        RoundReport shell = RoundReportBuilder.builder(whole)
                .decisions(List.of())
                .placements(whole.placements().stream()
                        .map(each -> PlacementBuilder.builder(each)
                                .candidates(List.of())
                                .build())
                        .toList())
                .build();
        return new WrittenRound(
                whole.decisions().stream().map(WrittenRound::text).toList(),
                whole.placements().stream()
                        .flatMap(each -> each.candidates().stream().map(candidate -> line(each, candidate)))
                        .toList(),
                new String(JSON.write(shell), StandardCharsets.UTF_8));
    }

    private static String line(Placement placement, Object candidate) {
        return "{\"form\":\"" + placement.form() + "\",\"kind\":\"" + placement.kind() + "\",\"candidate\":"
                + text(candidate) + "}";
    }

    private static String text(Object value) {
        return new String(JSON.writeCompact(value), StandardCharsets.UTF_8);
    }
}
