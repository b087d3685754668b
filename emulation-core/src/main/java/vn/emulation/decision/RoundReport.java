package vn.emulation.decision;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.Maps;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.Placement;

/**
 * What a round came to (kết quả đợt xét).
 *
 * <p>Equal inputs, in any order, give equal reports.
 *
 * @param campaign the campaign
 * @param round the round
 * @param decidedOn the day of the decision, as the host gave it
 * @param decisions the decision on each dossier, by dossier id
 * @param placements who receives the places, by form and kind
 * @param quota under what limits they were given, and the ties that wait for a council
 * @param provenance what the report was made from
 */
@RecordBuilder
@JsonPropertyOrder({"campaign", "round", "decidedOn", "placements", "quota", "decisions", "provenance"})
public record RoundReport(
        CampaignId campaign,
        RoundId round,
        LocalDate decidedOn,
        List<Decision> decisions,
        List<Placement> placements,
        QuotaReport quota,
        Provenance provenance) {

    /** Copies the lists. */
    public RoundReport {
        decisions = List.copyOf(decisions);
        placements = List.copyOf(placements);
    }

    /** Returns the decision on a dossier, or empty if the round has no such dossier. */
    public Optional<Decision> decision(DossierId dossier) {
        return decisions.stream()
                .filter(decision -> decision.dossier().equals(dossier))
                .findFirst();
    }

    /** Returns how many dossiers have each verdict, of plan and law together; every verdict is a key. */
    public Map<Verdict, Long> verdicts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0L);
        }
        decisions.forEach(decision -> counts.merge(decision.verdict(), 1L, Long::sum));
        return Maps.immutableEnumMap(counts);
    }

    /**
     * Returns the ids of the dossiers that the other report decides otherwise, or that only one of the two decides, in
     * order. Reports of the same inputs by the same rules differ in none.
     */
    public List<DossierId> differences(RoundReport other) {
        Map<DossierId, Decision> mine = byDossier(this);
        Map<DossierId, Decision> theirs = byDossier(other);
        Map<DossierId, Decision> either = new TreeMap<>(mine);
        either.putAll(theirs);
        return either.keySet().stream()
                .filter(id -> !Optional.ofNullable(mine.get(id)).equals(Optional.ofNullable(theirs.get(id))))
                .toList();
    }

    private static Map<DossierId, Decision> byDossier(RoundReport report) {
        Map<DossierId, Decision> byId = new TreeMap<>();
        report.decisions().forEach(decision -> byId.put(decision.dossier(), decision));
        return byId;
    }

    /** Returns a builder. */
    public static RoundReportBuilder builder() {
        return RoundReportBuilder.builder();
    }
}
