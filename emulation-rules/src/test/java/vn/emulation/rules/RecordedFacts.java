package vn.emulation.rules;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.AwardRoundBuilder;
import vn.emulation.campaign.Campaign;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.time.DateWindow;

/** What rules read of dossiers of the test campaign that tell of other years. */
final class RecordedFacts {

    private RecordedFacts() {}

    /** A fact of a round of a year, decided on the last day of November. */
    static DossierFact of(int year, UnaryOperator<DossierBuilder> told) {
        return of(DateWindow.year(year), year, told);
    }

    /** A fact of a round about a period. */
    static DossierFact of(DateWindow period, int year, UnaryOperator<DossierBuilder> told) {
        Campaign campaign = TestCampaign.campaign();
        AwardRound round = AwardRoundBuilder.builder(campaign.rounds().get(0))
                .year(year)
                .period(period)
                .build();
        RoundContext context = RoundContext.of(campaign, round, Requests.tree(), LocalDate.of(year, 11, 30));
        return new DossierFact(
                new DossierView(told.apply(Dossiers.but(TestCampaign.dossier())).build(), context),
                new Supposition(List.of(), new BitSet(), List.of()));
    }
}
