package vn.emulation.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.Objective;
import vn.emulation.quota.selection.Impossibility;
import vn.emulation.quota.selection.RankingKey;
import vn.emulation.quota.selection.TieCase;
import vn.emulation.quota.selection.TieDecision;
import vn.emulation.quota.selection.Tier;

/**
 * Under what the places of a round were given (chỉ tiêu và giới hạn của đợt xét).
 *
 * @param tier how the limits lie to each other
 * @param objective what is best where they cross, empty where the campaign states none
 * @param ranking the keys by which dossiers were ranked, the first first
 * @param limits the limits, by id
 * @param alternatives what they would be by other readings that nobody settled
 * @param ties the ties that wait for a council, the best level first
 * @param decided the decisions on ties that were used, by the digest of the case
 * @param conflicts the floors that cannot be kept
 * @param needed what must be known before every limit and preference can be told
 */
@RecordBuilder
public record QuotaReport(
        Tier tier,
        Optional<Objective> objective,
        List<RankingKey> ranking,
        List<RoundLimit> limits,
        List<LimitAlternative> alternatives,
        List<TieCase> ties,
        List<TieDecision> decided,
        List<Impossibility> conflicts,
        List<Need> needed) {

    /** Copies the lists. */
    public QuotaReport {
        ranking = List.copyOf(ranking);
        limits = List.copyOf(limits);
        alternatives = List.copyOf(alternatives);
        ties = List.copyOf(ties);
        decided = List.copyOf(decided);
        conflicts = List.copyOf(conflicts);
        needed = List.copyOf(needed);
    }

    /** Returns a builder. */
    public static QuotaReportBuilder builder() {
        return QuotaReportBuilder.builder();
    }
}
