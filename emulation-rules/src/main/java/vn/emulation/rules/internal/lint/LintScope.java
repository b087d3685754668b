package vn.emulation.rules.internal.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.WorkCalendar;

/**
 * What rules are looked at with.
 *
 * @param campaign the campaign
 * @param orgTree the units
 * @param calendar the working days
 */
public record LintScope(Campaign campaign, OrgTree orgTree, WorkCalendar calendar) {

    /** Returns the scope of a campaign: the units and working days of the first request, or two units and the bundled days. */
    public static LintScope of(Campaign campaign, List<EvaluationRequest> tried) {
        return tried.stream()
                .findFirst()
                .map(request -> new LintScope(campaign, request.orgTree(), request.calendar()))
                .orElseGet(() -> new LintScope(
                        campaign, units(campaign), EmulationJson.create().bundledWorkCalendar()));
    }

    /** The organiser, and a unit that is not of its sector. */
    private static OrgTree units(Campaign campaign) {
        UnitId organiser = campaign.organiser();
        UnitId outside = UnitId.of(organiser.value().equals("outside") ? "beyond" : "outside");
        return OrgTree.of(Stream.of(organiser, outside)
                .map(unit -> new OrgUnit(
                        unit, new LocalisedText(unit.value(), unit.value()), UnitType.OTHER, Optional.empty()))
                .toList());
    }

    EvaluationRequest request(RoundId round, WorkCalendar days, LocalDate decidedOn) {
        return EvaluationRequest.builder()
                .campaign(campaign)
                .round(round)
                .dossiers(List.of())
                .grants(List.of())
                .orgTree(orgTree)
                .rulings(List.of())
                .calendar(days)
                .decidedOn(decidedOn)
                .build();
    }
}
