package vn.emulation.arbitrary;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Condition;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.decision.EarliestRound;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Need;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Provenance;
import vn.emulation.decision.ProvenanceBuilder;
import vn.emulation.decision.Remedy;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.SequenceBreak;
import vn.emulation.decision.Verdict;
import vn.emulation.decision.YearSequence;
import vn.emulation.law.RegimeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;

/** Arbitrary reports; what they say of a dossier need not fit together. */
final class Reports {
    private static final Arbitrary<List<ClauseId>> CLAUSES = Texts.few(Plans.clauseIds());
    private static final Arbitrary<RuleId> RULES = Texts.ids().map(RuleId::of);

    private Reports() {}

    static Arbitrary<RoundReport> reports() {
        return Combinators.combine(
                        Texts.ids().map(CampaignId::of),
                        Texts.ids().map(RoundId::of),
                        Texts.days(),
                        decisions().list().uniqueElements(Decision::dossier).ofMaxSize(3),
                        Texts.few(Quotas.placements()),
                        Selections.quotaReports(),
                        provenances())
                .as(RoundReport::new);
    }

    private static Arbitrary<Decision> decisions() {
        return Builders.withBuilder(DecisionBuilder::builder)
                .use(Dossiers.ids())
                .in(DecisionBuilder::dossier)
                .use(Nominees.ids())
                .in(DecisionBuilder::nominee)
                .use(Arbitraries.of(NomineeKind.class))
                .in(DecisionBuilder::kind)
                .use(Nominees.unitIds())
                .in(DecisionBuilder::unitId)
                .use(Dossiers.forms())
                .in(DecisionBuilder::form)
                .use(Texts.days().optional())
                .in(DecisionBuilder::receivedOn)
                .use(Texts.ids().map(RegimeId::of).optional())
                .in(DecisionBuilder::regime)
                .use(Arbitraries.of(Verdict.class))
                .in(DecisionBuilder::planVerdict)
                .use(Arbitraries.of(Verdict.class).optional())
                .in(DecisionBuilder::lawVerdict)
                .use(Arbitraries.of(Outcome.class))
                .in(DecisionBuilder::outcome)
                .use(Quotas.positions())
                .in(DecisionBuilder::rank)
                .use(answers().list().ofMaxSize(2))
                .in(DecisionBuilder::answers)
                .use(earliest().optional())
                .in(DecisionBuilder::earliest)
                .use(Texts.few(findings()))
                .in(DecisionBuilder::warnings)
                .use(Texts.few(findings()))
                .in(DecisionBuilder::preferences)
                .use(Selections.explanations().optional())
                .in(DecisionBuilder::place)
                .build(DecisionBuilder::build);
    }

    private static Arbitrary<ClauseAnswer> answers() {
        Arbitrary<AlternativeAnswer> alternatives = Combinators.combine(
                        Texts.few(Plans.choices()),
                        Arbitraries.of(ClauseStatus.class),
                        Texts.few(findings()),
                        Texts.few(needs()))
                .as(AlternativeAnswer::new);
        return Combinators.combine(
                        Plans.clauseIds(),
                        Arbitraries.of(false, true),
                        Arbitraries.of(ClauseStatus.class),
                        Texts.few(alternatives),
                        Plans.clauseIds().optional(),
                        remedies().optional())
                .as(ClauseAnswer::new);
    }

    private static Arbitrary<Remedy> remedies() {
        return Combinators.combine(RULES, Texts.few(Plans.choices()), Texts.few(conditions()))
                .as(Remedy::new);
    }

    static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        RULES,
                        Arbitraries.of(Effect.class),
                        CLAUSES,
                        Texts.few(conditions()),
                        Texts.few(needs()),
                        RULES.optional())
                .as(Finding::new);
    }

    private static Arbitrary<Condition> conditions() {
        return Combinators.combine(
                        Texts.ids(),
                        Texts.few(Texts.free()),
                        Arbitraries.of("==", "<", "is not"),
                        Texts.free(),
                        Texts.free(),
                        Texts.ids().optional(),
                        CLAUSES,
                        sequences().optional())
                .as(Condition::new);
    }

    private static Arbitrary<YearSequence> sequences() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1945, 2100);
        return Combinators.combine(
                        Texts.few(years),
                        years,
                        Arbitraries.of(SequenceBreak.class).optional())
                .as((counted, last, reason) -> new YearSequence(
                        counted, reason.map(any -> OptionalInt.of(last)).orElseGet(OptionalInt::empty), reason));
    }

    private static Arbitrary<EarliestRound> earliest() {
        return Combinators.combine(
                        Arbitraries.integers().between(2000, 2100),
                        Arbitraries.of(true, false),
                        Plans.clauseIds().list().ofMinSize(1).ofMaxSize(2))
                .as((year, found, clauses) ->
                        new EarliestRound(found ? OptionalInt.of(year) : OptionalInt.empty(), clauses, year));
    }

    static Arbitrary<Need> needs() {
        return Combinators.combine(
                        Texts.ids(), Texts.ids().optional(), Texts.localised().optional())
                .as(Need::new);
    }

    private static Arbitrary<Provenance> provenances() {
        return Builders.withBuilder(ProvenanceBuilder::builder)
                .use(Texts.ids())
                .in(ProvenanceBuilder::libraryVersion)
                .use(Texts.ids())
                .in(ProvenanceBuilder::engineVersion)
                .use(Texts.ids())
                .in(ProvenanceBuilder::ruleSet)
                .use(Texts.ids())
                .in((builder, digest) ->
                        builder.rulesDigest(digest).parametersDigest(digest).inputDigest(digest))
                .use(Texts.few(Plans.choices()))
                .in(ProvenanceBuilder::defaults)
                .use(Texts.few(Plans.rulings()))
                .in(ProvenanceBuilder::rulings)
                .use(Texts.few(Texts.free()))
                .in(ProvenanceBuilder::replaced)
                .build(ProvenanceBuilder::build);
    }
}
