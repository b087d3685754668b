package vn.emulation.arbitrary;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.CriterionId;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.NomineeKind;

/** Arbitrary dossiers. */
final class Dossiers {

    private Dossiers() {}

    static Arbitrary<Dossier> dossiers() {
        return Builders.withBuilder(DossierBuilder::builder)
                .use(ids())
                .in(DossierBuilder::id)
                .use(Texts.ids().map(CampaignId::of))
                .in(DossierBuilder::campaign)
                .use(Texts.ids().map(RoundId::of))
                .in(DossierBuilder::round)
                .use(Nominees.nominees())
                .in(DossierBuilder::nominee)
                .use(forms())
                .in(DossierBuilder::form)
                .use(Texts.days().optional())
                .in(DossierBuilder::receivedOn)
                .use(Arbitraries.of(false, true).optional())
                .in(DossierBuilder::registered)
                .use(listings(documents()))
                .in(DossierBuilder::documents)
                .use(achievements())
                .in(DossierBuilder::achievements)
                .use(scores().list().uniqueElements(CriterionScore::criterion).ofMaxSize(3))
                .in(DossierBuilder::criteria)
                .use(listings(awards()))
                .in(DossierBuilder::history)
                .use(listings(conduct()))
                .in(DossierBuilder::conduct)
                .use(WorkRecords.ratings())
                .in(DossierBuilder::ratings)
                .use(WorkRecords.initiatives())
                .in(DossierBuilder::initiatives)
                .use(WorkRecords.careers().optional())
                .in(DossierBuilder::career)
                .use(WorkRecords.staff().optional())
                .in(DossierBuilder::staff)
                .use(Texts.days().optional())
                .in(DossierBuilder::establishedOn)
                .use(Texts.few(votes()))
                .in(DossierBuilder::votes)
                .use(ranks().optional())
                .in(DossierBuilder::rank)
                .build(Dossiers::fitting);
    }

    /** Only persons have a career, and only collectives a staff. */
    private static Dossier fitting(DossierBuilder dossier) {
        NomineeKind kind = dossier.nominee().kind();
        boolean isCollective = kind == NomineeKind.COLLECTIVE;
        return dossier.career(dossier.career().filter(career -> kind == NomineeKind.INDIVIDUAL))
                .staff(dossier.staff().filter(staff -> isCollective))
                .establishedOn(dossier.establishedOn().filter(day -> isCollective))
                .build();
    }

    static Arbitrary<DossierId> ids() {
        return Texts.ids().map(DossierId::of);
    }

    static Arbitrary<AwardFormId> forms() {
        return Texts.ids().map(AwardFormId::of);
    }

    static <T> Arbitrary<Listing<T>> listings(Arbitrary<T> items) {
        return Combinators.combine(Arbitraries.of(false, true), Texts.few(items))
                .as(Listing::new);
    }

    private static Arbitrary<Document> documents() {
        return Combinators.combine(
                        Texts.ids().map(DocumentTypeId::of),
                        Texts.free().optional(),
                        Texts.days().optional(),
                        Texts.counts(1))
                .as(Document::new);
    }

    private static Arbitrary<Listing<Achievement>> achievements() {
        Arbitrary<Achievement> each = Combinators.combine(
                        Texts.ids().map(AchievementId::of), Texts.free(), Texts.windows())
                .as(Achievement::new);
        return Combinators.combine(
                        Arbitraries.of(false, true),
                        each.list().uniqueElements(Achievement::id).ofMaxSize(3))
                .as(Listing::new);
    }

    private static Arbitrary<CriterionScore> scores() {
        Arbitrary<BigDecimal> points = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999999999999999999"))
                .ofScale(5);
        Arbitrary<BigDecimal> powers = Arbitraries.integers().between(-30, 29).map(BigDecimal.ONE::scaleByPowerOfTen);
        return Combinators.combine(
                        Texts.ids().map(CriterionId::of),
                        Arbitraries.of(Assessment.class),
                        Arbitraries.oneOf(points, powers).optional(),
                        Texts.free().list().ofMaxSize(2))
                .as(CriterionScore::new);
    }

    private static Arbitrary<PastAward> awards() {
        return Combinators.combine(
                        forms(),
                        Texts.days(),
                        Texts.free().optional(),
                        Texts.windows().optional(),
                        Arbitraries.of(AwardMode.class).optional(),
                        listings(Texts.ids().map(AchievementId::of)),
                        Arbitraries.integers().between(0, 4000).optional())
                .as((form, day, decision, period, mode, achievements, later) ->
                        new PastAward(form, day, decision, period, mode, achievements, later.map(day::plusDays)));
    }

    private static Arbitrary<ConductRecord> conduct() {
        return Combinators.combine(
                        Arbitraries.of(ConductKind.class),
                        Texts.windows(),
                        Arbitraries.of(DisciplineLevel.class).optional())
                .as((kind, period, level) ->
                        new ConductRecord(kind, period, level.filter(each -> kind == ConductKind.DISCIPLINE)));
    }

    private static Arbitrary<CouncilVote> votes() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 500_000_000);
        return Combinators.combine(
                        Texts.free(),
                        Texts.days(),
                        counts,
                        counts,
                        counts,
                        Texts.counts(0),
                        Arbitraries.of(false, true).optional())
                .as((council, day, absent, inFavour, against, letters, secret) -> new CouncilVote(
                        council,
                        day,
                        absent + inFavour + against + 1,
                        inFavour,
                        against,
                        Texts.atMost(letters, inFavour + against),
                        secret));
    }

    private static Arbitrary<Rank> ranks() {
        return Combinators.combine(Arbitraries.integers().greaterOrEqual(1), Texts.free(), Texts.days())
                .as(Rank::new);
    }
}
