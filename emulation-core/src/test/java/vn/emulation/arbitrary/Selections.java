package vn.emulation.arbitrary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.emulation.campaign.Objective;
import vn.emulation.decision.LimitAlternative;
import vn.emulation.decision.QuotaReport;
import vn.emulation.decision.QuotaReportBuilder;
import vn.emulation.decision.RoundLimit;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.quota.limit.Step;
import vn.emulation.quota.selection.EntrantExplanation;
import vn.emulation.quota.selection.Impossibility;
import vn.emulation.quota.selection.KeyOrder;
import vn.emulation.quota.selection.LimitUse;
import vn.emulation.quota.selection.LimitUseBuilder;
import vn.emulation.quota.selection.RankingKey;
import vn.emulation.quota.selection.TieCase;
import vn.emulation.quota.selection.TieDecision;
import vn.emulation.quota.selection.Tier;

/** Arbitrary limits, ties, explanations and what a round reports of them. */
final class Selections {
    private static final Arbitrary<Integer> PLACES = Arbitraries.integers().between(0, LimitNumber.MOST);
    private static final Arbitrary<List<String>> IDS = Texts.few(Texts.ids());

    private Selections() {}

    static Arbitrary<List<BigDecimal>> keys() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .list()
                .ofMaxSize(2);
    }

    static Arbitrary<Scope> scopes() {
        return Arbitraries.maps(Arbitraries.of("kind", "unit", "role"), Texts.ids())
                .ofMaxSize(2)
                .map(Scope::new);
    }

    static Arbitrary<Limit> limits() {
        return Combinators.combine(
                        Texts.ids(),
                        scopes(),
                        numbers(),
                        numbers().optional(),
                        Arbitraries.of(FloorMode.class),
                        Texts.few(Plans.clauseIds()))
                .as((id, scope, most, least, mode, clauses) ->
                        new Limit(id, scope, Optional.of(most), least, mode, clauses));
    }

    private static Arbitrary<LimitNumber> numbers() {
        Arbitrary<Ratio> ratios = Arbitraries.of("15%", "12.5%", "1/3").map(Ratio::of);
        Arbitrary<ShareBase.Counted> counted = Combinators.combine(
                        Texts.ids(),
                        Arbitraries.longs().between(0, ShareBase.MOST),
                        Texts.days().optional())
                .as(ShareBase.Counted::new);
        Arbitrary<ShareBase> bases = Arbitraries.oneOf(
                counted.map(ShareBase.class::cast),
                scopes().map(ShareBase.Nominated::new),
                scopes().map(ShareBase.Selected::new));
        return Arbitraries.oneOf(
                PLACES.map(LimitNumber.Fixed::new),
                Combinators.combine(ratios, bases, Arbitraries.of(Rounding.class))
                        .as(LimitNumber.Share::new),
                Combinators.combine(counted, PLACES)
                        .as((of, places) -> LimitNumber.Steps.by(of, List.of(new Step(0, places)))),
                Texts.ids().map(LimitNumber.NotKnown::new));
    }

    static Arbitrary<TieCase> ties() {
        return Combinators.combine(
                        Texts.ids(),
                        keys(),
                        Texts.ids().list().uniqueElements().ofMinSize(2).ofMaxSize(4),
                        IDS,
                        IDS)
                .as((digest, keys, tied, limits, waiting) ->
                        new TieCase(digest, keys, tied.size() - 1, tied, limits, waiting));
    }

    static Arbitrary<TieDecision> decisions() {
        Arbitrary<CouncilVote> votes = Combinators.combine(
                        Texts.free(), Texts.days(), Arbitraries.integers().between(1, 40))
                .as((council, heldOn, inFavour) -> new CouncilVote(council, heldOn, inFavour + 2, inFavour, 0));
        return Combinators.combine(
                        Texts.ids(),
                        Texts.ids().list().uniqueElements().ofMinSize(1).ofMaxSize(3),
                        Texts.free(),
                        votes)
                .as(TieDecision::new);
    }

    static Arbitrary<EntrantExplanation> explanations() {
        return Combinators.combine(
                        Texts.ids(), IDS, keys().optional(), IDS, Texts.ids().optional(), IDS, IDS)
                .as(EntrantExplanation::new);
    }

    private static Arbitrary<LimitUse> uses() {
        Arbitrary<OptionalInt> numbers =
                PLACES.optional().map(each -> each.map(OptionalInt::of).orElseGet(OptionalInt::empty));
        return Builders.withBuilder(LimitUseBuilder::builder)
                .use(Texts.ids())
                .in(LimitUseBuilder::limit)
                .use(PLACES)
                .in((builder, places) -> builder.entrants(places)
                        .released(places)
                        .selected(places)
                        .tied(places))
                .use(numbers)
                .in((builder, number) -> builder.most(number).least(number))
                .use(Arbitraries.longs().between(0, ShareBase.MOST).optional())
                .in(LimitUseBuilder::base)
                .use(Arbitraries.of(false, true))
                .in(LimitUseBuilder::exceedsShare)
                .use(Texts.ids().optional())
                .in(LimitUseBuilder::notKnown)
                .build(LimitUseBuilder::build);
    }

    static Arbitrary<RankingKey> rankingKeys() {
        return Combinators.combine(Texts.ids(), Arbitraries.of(KeyOrder.class), Texts.few(Plans.clauseIds()))
                .as(RankingKey::new);
    }

    static Arbitrary<QuotaReport> quotaReports() {
        return Builders.withBuilder(QuotaReportBuilder::builder)
                .use(Arbitraries.of(Tier.class))
                .in(QuotaReportBuilder::tier)
                .use(Arbitraries.of(Objective.class).optional())
                .in(QuotaReportBuilder::objective)
                .use(Texts.few(rankingKeys()))
                .in(QuotaReportBuilder::ranking)
                .use(Texts.few(Combinators.combine(
                                limits(),
                                Reports.findings().optional(),
                                Texts.ids().optional(),
                                uses())
                        .as(RoundLimit::new)))
                .in(QuotaReportBuilder::limits)
                .use(Texts.few(Combinators.combine(Texts.few(Plans.choices()), Texts.few(limits()), IDS)
                        .as(LimitAlternative::new)))
                .in(QuotaReportBuilder::alternatives)
                .use(Texts.few(ties()))
                .in(QuotaReportBuilder::ties)
                .use(Texts.few(decisions()))
                .in(QuotaReportBuilder::decided)
                .use(Texts.few(Combinators.combine(
                                Texts.ids(),
                                Arbitraries.longs().between(1, 9),
                                Arbitraries.longs().between(0, 9))
                        .as(Impossibility::new)))
                .in(QuotaReportBuilder::conflicts)
                .use(Texts.few(Reports.needs()))
                .in(QuotaReportBuilder::needed)
                .build(QuotaReportBuilder::build);
    }
}
