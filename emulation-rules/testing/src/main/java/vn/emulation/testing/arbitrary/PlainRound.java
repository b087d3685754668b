package vn.emulation.testing.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.synthesis.DossierSynthesiser;
import vn.emulation.testing.RoundGenerator;
import vn.emulation.time.WorkCalendar;

/**
 * A round in which nothing is special.
 *
 * @param campaign the campaign
 * @param round the round
 * @param calendar the working days
 */
record PlainRound(Campaign campaign, AwardRound round, WorkCalendar calendar) {

    private static final int UNITS = 4;

    static PlainRound of(Campaign campaign, RoundId id) {
        AwardRound round = campaign.round(id)
                .orElseThrow(() -> new IllegalArgumentException("The campaign (" + campaign.id() + ") has no round ("
                        + id + ").\nMaybe choose one of "
                        + campaign.rounds().stream().map(AwardRound::id).toList() + "."));
        return new PlainRound(campaign, round, EmulationJson.create().bundledWorkCalendar());
    }

    int year() {
        return round.year();
    }

    LocalDate decidedOn() {
        return LocalDate.of(year(), 12, 1);
    }

    /** Returns a few units. */
    OrgTree units() {
        return RoundGenerator.units(campaign, UNITS);
    }

    DossierSynthesiser synthesiser(OrgTree units) {
        return new DossierSynthesiser(RoundContext.of(campaign, round, units, decidedOn()));
    }

    EvaluationRequest request() {
        Dossier plain = synthesiser(units()).dossier(Map.of()).orElseThrow();
        return EvaluationRequest.builder()
                .campaign(campaign)
                .round(round.id())
                .dossiers(List.of(plain))
                .grants(List.of())
                .orgTree(units())
                .rulings(List.of())
                .calendar(calendar)
                .decidedOn(decidedOn())
                .build();
    }
}
