package vn.emulation.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardCategory;
import vn.emulation.award.AwardForm;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.Criterion;
import vn.emulation.campaign.CriterionId;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.campaign.Duty;
import vn.emulation.campaign.Launch;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.campaign.Milestone;
import vn.emulation.campaign.MilestoneKind;
import vn.emulation.campaign.Objective;
import vn.emulation.campaign.OfferMode;
import vn.emulation.campaign.QuotaSource;
import vn.emulation.campaign.RequiredDocument;
import vn.emulation.campaign.RoundId;
import vn.emulation.campaign.RoundKind;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Reading;

/** Arbitrary campaigns, whose parts cite clauses of their own plan. */
final class Campaigns {
    private final List<ClauseId> clauses;
    private final Arbitrary<ClauseId> cited;
    private final Arbitrary<List<ClauseId>> oneOrMore;

    private Campaigns(List<ClauseId> clauses) {
        this.clauses = clauses;
        this.cited = Arbitraries.of(clauses);
        this.oneOrMore = cited.list().uniqueElements().ofMinSize(1).ofMaxSize(Math.min(3, clauses.size()));
    }

    static Arbitrary<Campaign> campaigns() {
        return Plans.clauseIds()
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(clauses -> new Campaigns(clauses).campaign());
    }

    private Arbitrary<Campaign> campaign() {
        return Builders.withBuilder(CampaignBuilder::builder)
                .use(Texts.ids().map(CampaignId::of))
                .in(CampaignBuilder::id)
                .use(Texts.localised())
                .in(CampaignBuilder::title)
                .use(Nominees.unitIds())
                .in(CampaignBuilder::organiser)
                .use(Texts.windows())
                .in(CampaignBuilder::titlePeriod)
                .use(Plans.documents())
                .in(CampaignBuilder::plan)
                .use(Texts.few(Plans.documents()))
                .in(CampaignBuilder::legalBases)
                .use(Combinators.combine(clauses.stream().map(Plans::clause).toList())
                        .as(list -> list))
                .in(CampaignBuilder::clauses)
                .use(Plans.readings(oneOrMore)
                        .list()
                        .uniqueElements(Reading::id)
                        .ofMaxSize(2))
                .in(CampaignBuilder::readings)
                .use(criteria().list().uniqueElements(Criterion::id).ofMaxSize(3))
                .in(CampaignBuilder::criteria)
                .use(offers().list()
                        .uniqueElements(offer -> offer.form().id())
                        .ofMinSize(1)
                        .ofMaxSize(2))
                .in(CampaignBuilder::awards)
                .use(rounds().list().uniqueElements(AwardRound::id).ofMinSize(1).ofMaxSize(2))
                .in(CampaignBuilder::rounds)
                .use(Texts.few(milestones()))
                .in(CampaignBuilder::milestones)
                .use(Texts.few(duties()))
                .in(CampaignBuilder::duties)
                .use(Texts.few(documents()))
                .in(CampaignBuilder::documents)
                .use(launches().optional())
                .in(CampaignBuilder::launch)
                .use(Arbitraries.of(Objective.class).optional())
                .in(CampaignBuilder::objective)
                .use(Laws.frames(clauses).optional())
                .in(CampaignBuilder::law)
                .build(CampaignBuilder::build);
    }

    private Arbitrary<Criterion> criteria() {
        return Combinators.combine(Texts.ids().map(CriterionId::of), cited, Texts.localised())
                .as(Criterion::new);
    }

    private Arbitrary<AwardOffer> offers() {
        return Combinators.combine(
                        forms(),
                        Arbitraries.of(OfferMode.class),
                        Arbitraries.of(QuotaSource.class),
                        oneOrMore,
                        oneOrMore)
                .as(AwardOffer::new);
    }

    private static Arbitrary<AwardForm> forms() {
        Arbitrary<Authority> authorities = Combinators.combine(Texts.ids().map(AuthorityId::of), Texts.localised())
                .as(Authority::new);
        return Combinators.combine(
                        Dossiers.forms(), Texts.localised(), Arbitraries.of(AwardCategory.class), authorities)
                .as(AwardForm::new);
    }

    private Arbitrary<AwardRound> rounds() {
        return Combinators.combine(
                        Texts.ids().map(RoundId::of),
                        Arbitraries.of(RoundKind.class),
                        Arbitraries.integers().between(2000, 2100),
                        Texts.localised(),
                        Texts.windows(),
                        oneOrMore,
                        Texts.few(cited))
                .as(AwardRound::new);
    }

    private Arbitrary<Launch> launches() {
        return Combinators.combine(
                        Arbitraries.of(LaunchLevel.class), Arbitraries.of(AwardMode.class), Texts.windows(), oneOrMore)
                .as(Launch::new);
    }

    private Arbitrary<Milestone> milestones() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2000, 2100);
        return Combinators.combine(cited, Arbitraries.of(MilestoneKind.class), years, years, Texts.localised())
                .as((clause, kind, one, other, text) ->
                        new Milestone(clause, kind, Math.min(one, other), Math.max(one, other), text));
    }

    private Arbitrary<Duty> duties() {
        return Combinators.combine(cited, Texts.localised(), Texts.localised()).as(Duty::new);
    }

    private static Arbitrary<RequiredDocument> documents() {
        return Combinators.combine(
                        Texts.ids().map(DocumentTypeId::of),
                        Texts.localised(),
                        Arbitraries.subsetOf(NomineeKind.values())
                                .filter(kinds -> !kinds.isEmpty())
                                .map(List::copyOf))
                .as(RequiredDocument::new);
    }
}
