package vn.emulation.rules.internal.fact;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.Criterion;
import vn.emulation.campaign.CriterionId;
import vn.emulation.campaign.RequiredDocument;
import vn.emulation.dossier.Dossier;
import vn.emulation.law.LegalCriterion;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/**
 * What all dossiers of a round share.
 *
 * @param campaign the campaign
 * @param days the days of the round
 * @param tree the units
 * @param documents the documents asked of each kind of nominee
 * @param criteria the ids of the campaign's criteria
 * @param nominations what the dossiers of the round name
 */
public record RoundContext(
        Campaign campaign,
        RoundDays days,
        OrgTree tree,
        ImmutableListMultimap<NomineeKind, RequiredDocument> documents,
        ImmutableSet<CriterionId> criteria,
        Nominations nominations) {

    /** Returns the context of a round that is decided on a day. */
    public static RoundContext of(Campaign campaign, AwardRound round, OrgTree tree, LocalDate decidedOn) {
        ImmutableListMultimap.Builder<NomineeKind, RequiredDocument> documents = ImmutableListMultimap.builder();
        Arrays.stream(NomineeKind.values())
                .forEach(kind -> campaign.documents().stream()
                        .filter(document -> document.kinds().contains(kind))
                        .forEach(document -> documents.put(kind, document)));
        ImmutableSet<CriterionId> criteria =
                campaign.criteria().stream().map(Criterion::id).collect(ImmutableSet.toImmutableSet());
        return new RoundContext(
                campaign, new RoundDays(round, decidedOn), tree, documents.build(), criteria, Nominations.NONE);
    }

    /** Returns the context in which these are the dossiers of the round. */
    public RoundContext among(Collection<Dossier> dossiers) {
        return new RoundContext(campaign, days, tree, documents, criteria, Nominations.of(dossiers));
    }

    /** Returns what a criterion of the law asks, or empty if there is none of that id. */
    Optional<LocalisedText> criterionText(String id) {
        return campaign.law()
                .flatMap(law -> law.criteria().stream()
                        .filter(criterion -> criterion.id().equals(id))
                        .map(LegalCriterion::text)
                        .findFirst());
    }

    /** Returns the round. */
    public AwardRound round() {
        return days.round();
    }

    /** Returns how the campaign was launched. */
    public LaunchView launch() {
        return new LaunchView(campaign.launch());
    }

    /** Returns the whole months of the years that the campaign's title names, 0 where these are open. */
    public long titleMonths() {
        DateWindow title = campaign.titlePeriod();
        return title.from()
                .flatMap(from -> title.before().map(before -> ChronoUnit.MONTHS.between(from, before)))
                .orElse(0L);
    }
}
