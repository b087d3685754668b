package vn.emulation.rules;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.load.LoadedRules;

/** Dossiers that rules made by a fuzzer are tried on, each with and without known parameters. */
final class FuzzFacts {

    private static final Campaign CAMPAIGN = TestCampaign.campaign();
    private static final RoundContext ROUND = RoundContext.of(
            CAMPAIGN, CAMPAIGN.round(TestCampaign.ROUND).orElseThrow(), Requests.tree(), Requests.DECIDED_ON);
    private static final ParameterWorth KNOWN =
            new ParameterWorth(true, true, LocalDate.parse("2024-10-01"), 2, Optional.empty(), List.of());
    private static final List<Dossier> DOSSIERS = List.of(
            TestCampaign.dossier(), Dossiers.blank("green", "annual-2024").build());

    private FuzzFacts() {}

    static List<DossierFact> of(LoadedRules loaded) {
        return DOSSIERS.stream()
                .flatMap(dossier -> Stream.of(KNOWN, ParameterWorth.UNKNOWN).map(worth -> fact(dossier, worth, loaded)))
                .toList();
    }

    private static DossierFact fact(Dossier dossier, ParameterWorth worth, LoadedRules loaded) {
        BitSet all = new BitSet();
        all.set(0, loaded.rules().size());
        int parameters = loaded.parameters().parameters().size();
        return new DossierFact(
                new DossierView(dossier, ROUND),
                new Supposition(List.of(), all, Collections.nCopies(parameters, worth)));
    }
}
