package vn.emulation.rules.internal.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Need;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.law.AskedDocument;
import vn.emulation.law.LegalCriterion;
import vn.emulation.law.Provision;
import vn.emulation.law.Regime;
import vn.emulation.text.LocalisedText;

/**
 * What the law of the day on which a dossier was received says of it.
 *
 * @param dossier the dossier
 * @param campaign the campaign, with its law
 * @param decidedOn the day of the decision
 */
record LawView(Dossier dossier, Campaign campaign, LocalDate decidedOn) {

    /** Returns the regime, if the day received tells one of which the text is known. */
    private Optional<Regime> regime() {
        return campaign.law()
                .flatMap(law -> dossier.receivedOn().flatMap(law::regimeOn))
                .filter(Regime::textKnown);
    }

    boolean regimeKnown() {
        return regime().isPresent();
    }

    private Optional<Provision> provision() {
        return regime().flatMap(regime -> campaign.law()
                .flatMap(law -> law.provision(
                        regime.id(), dossier.form(), dossier.nominee().kind())));
    }

    boolean formProvided() {
        return provision().isPresent();
    }

    /** Returns whether the authority that decides the form, as the campaign says, is one that the law names. */
    boolean authorityCompetent() {
        return campaign.offer(dossier.form())
                .map(AwardOffer::form)
                .flatMap(form -> provision()
                        .map(provision -> provision.isCompetent(form.decidedBy().id(), decidedOn)))
                .orElse(false);
    }

    /** Returns the documents that the law asks for and the dossier lacks, or holds in too few copies. */
    List<Need> missingDocuments() {
        return regime().stream()
                .flatMap(regime -> campaign.law().stream()
                        .flatMap(law ->
                                law
                                        .askedDocuments(
                                                regime.id(),
                                                dossier.form(),
                                                dossier.nominee().kind())
                                        .stream()))
                .filter(asked -> dossier.documents().items().stream().noneMatch(sent -> answers(sent, asked)))
                .map(asked ->
                        new Need(NeedTarget.LAW_DOCUMENTS.word(), Optional.of(asked.type()), Optional.of(asked.name())))
                .distinct()
                .toList();
    }

    /** Returns what a criterion of the law asks, or empty if the law knows none of that id. */
    Optional<LocalisedText> criterion(String id) {
        return campaign.law().stream()
                .flatMap(law -> law.criteria().stream())
                .filter(criterion -> criterion.id().equals(id))
                .map(LegalCriterion::text)
                .findFirst();
    }

    private static boolean answers(Document sent, AskedDocument asked) {
        int needed = asked.copies().orElse(1);
        return sent.type().value().equals(asked.type()) && sent.copies().orElse(needed) >= needed;
    }
}
