package vn.emulation.testing.generation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Decision;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.synthesis.DossierSynthesiser;

/** Tells the rounds in which a dossier with which nothing is wrong is eligible. */
final class SoundRound {

    private SoundRound() {}

    static boolean isSound(CaseScope scope, Campaign campaign, AwardRound round, LocalDate receivedOn) {
        LocalDate decidedOn = LocalDate.of(round.year(), 12, 31);
        RoundContext context = RoundContext.of(campaign, round, scope.orgTree(), decidedOn);
        return new DossierSynthesiser(context)
                .dossier(Map.of(Slot.of("receivedOn"), receivedOn)).stream()
                        .map(dossier -> EvaluationRequest.builder()
                                .campaign(campaign)
                                .round(round.id())
                                .dossiers(List.of(dossier))
                                .grants(List.of())
                                .orgTree(scope.orgTree())
                                .rulings(List.of())
                                .calendar(scope.calendar())
                                .decidedOn(decidedOn)
                                .build())
                        .flatMap(request -> scope.rules().workbench().evaluate(request).decisions().stream())
                        .anyMatch(Decision::eligible);
    }
}
