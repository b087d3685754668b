package vn.emulation.rules.internal.fact;

import java.util.List;
import java.util.Optional;
import vn.emulation.award.AuthorityId;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Need;
import vn.emulation.dossier.Dossier;
import vn.emulation.law.AskedDocument;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.Provision;
import vn.emulation.law.Regime;

/**
 * What the law says of a dossier, by the regime that judges it.
 *
 * @param regime the regime, empty where none is modelled, the day of receipt is not known or the campaign has no law
 * @param provision how it opens the form to the nominee
 * @param competent whether it lets the authority that the campaign names decide the form on the day of the decision
 * @param missing the documents that it asks for and the dossier lacks, or holds in fewer copies
 */
record LawView(Optional<Regime> regime, Optional<Provision> provision, boolean competent, List<Need> missing) {

    static LawView of(Dossier dossier, Campaign campaign, RoundDays days) {
        Optional<LegalFrame> law = campaign.law();
        Optional<Regime> regime = law.flatMap(frame -> dossier.receivedOn().flatMap(frame::regimeOn))
                .filter(Regime::textKnown);
        Optional<Provision> provision = law.flatMap(frame -> regime.flatMap(known ->
                frame.provision(known.id(), dossier.form(), dossier.nominee().kind())));
        Optional<AuthorityId> authority = campaign.offer(dossier.form())
                .map(offer -> offer.form().decidedBy().id());
        boolean competent = provision
                .flatMap(opens -> authority.map(each -> opens.isCompetent(each, days.decidedOn())))
                .orElse(false);
        return new LawView(regime, provision, competent, missing(dossier, law, regime));
    }

    private static List<Need> missing(Dossier dossier, Optional<LegalFrame> law, Optional<Regime> regime) {
        return law
                .flatMap(frame -> regime.map(known -> frame.askedDocuments(
                        known.id(), dossier.form(), dossier.nominee().kind())))
                .orElse(List.of())
                .stream()
                .filter(asked -> !isHeld(asked, dossier))
                .map(asked ->
                        new Need(NeedTarget.LAW_DOCUMENTS.word(), Optional.of(asked.type()), Optional.of(asked.name())))
                .toList();
    }

    /** Where the dossier does not say how many copies it holds, they are enough. */
    private static boolean isHeld(AskedDocument asked, Dossier dossier) {
        return dossier.documents().items().stream()
                .filter(document -> document.type().value().equals(asked.type()))
                .anyMatch(document -> document.copies().orElse(Integer.MAX_VALUE)
                        >= asked.copies().orElse(1));
    }
}
