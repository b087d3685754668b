package vn.emulation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.Samples;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.UnitId;
import vn.emulation.quota.selection.Tier;

/** The least decisions and reports, for tests to change one fact of. */
public final class Decisions {

    private Decisions() {}

    static Decision decision(String dossier, Verdict verdict) {
        return Decision.builder()
                .dossier(DossierId.of(dossier))
                .nominee(NomineeId.of("CB-1"))
                .kind(NomineeKind.INDIVIDUAL)
                .unitId(UnitId.of("U1"))
                .form(Samples.FORM)
                .receivedOn(Optional.empty())
                .planVerdict(verdict)
                .lawVerdict(Optional.empty())
                .outcome(Outcome.NOT_CONSIDERED)
                .rank(OptionalInt.empty())
                .answers(List.of())
                .warnings(List.of())
                .build();
    }

    static RoundReport report(Decision... decisions) {
        return report(Samples.DAY, decisions);
    }

    /** A report of a day with nothing but decisions. */
    public static RoundReport report(LocalDate decidedOn, Decision... decisions) {
        return RoundReport.builder()
                .campaign(CampaignId.of("ar"))
                .round(RoundId.of("annual-2026"))
                .decidedOn(decidedOn)
                .decisions(List.of(decisions))
                .placements(List.of())
                .quota(QuotaReport.builder()
                        .tier(Tier.LAMINAR)
                        .objective(Optional.empty())
                        .ranking(List.of())
                        .limits(List.of())
                        .alternatives(List.of())
                        .ties(List.of())
                        .decided(List.of())
                        .conflicts(List.of())
                        .needed(List.of())
                        .build())
                .provenance(new Provenance("0.1", "10.2", "ar@1", "a", "b", "c", List.of(), List.of(), List.of()))
                .build();
    }

    static ClauseAnswer answer(Need... needs) {
        return new ClauseAnswer(
                Samples.CLAUSE,
                true,
                ClauseStatus.UNDETERMINED,
                List.of(new AlternativeAnswer(List.of(), ClauseStatus.UNDETERMINED, List.of(), List.of(needs))),
                Optional.empty(),
                Optional.empty());
    }
}
