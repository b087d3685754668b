package vn.emulation.testing.comparison;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.RoundId;

/**
 * Two rule sets compared over a round (báo cáo so sánh quy tắc).
 *
 * <p>Equal inputs give equal reports, on however many threads.
 *
 * @param schemaVersion the version of the form, 1
 * @param campaign the campaign
 * @param round the round
 * @param decidedOn the day of the decision
 * @param changes the changes from the first set to the second: the campaign, parameters, rules, each by name
 * @param total what it comes to for all dossiers
 * @param byUnit for each unit that has dossiers, by id
 * @param byKind for each kind of nominee that has dossiers
 * @param byForm for each form of award that dossiers ask for, by id
 * @param byCause for each cause, most dossiers first
 * @param dossiers the dossiers that come out otherwise, by id
 * @param setsTried how many sets of changes were tried beside the two that are compared
 */
@RecordBuilder
public record ComparisonReport(
        int schemaVersion,
        CampaignId campaign,
        RoundId round,
        LocalDate decidedOn,
        List<RuleChange> changes,
        ChangeTotal total,
        List<ChangeTotal> byUnit,
        List<ChangeTotal> byKind,
        List<ChangeTotal> byForm,
        List<CauseTotal> byCause,
        List<DossierChange> dossiers,
        int setsTried) {

    /** Copies the lists. */
    public ComparisonReport {
        changes = ImmutableList.copyOf(changes);
        byUnit = ImmutableList.copyOf(byUnit);
        byKind = ImmutableList.copyOf(byKind);
        byForm = ImmutableList.copyOf(byForm);
        byCause = ImmutableList.copyOf(byCause);
        dossiers = ImmutableList.copyOf(dossiers);
    }
}
