package vn.emulation.testing.generation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.Ruling;
import vn.emulation.testing.cases.CasePlace;
import vn.emulation.testing.cases.Expectation;
import vn.emulation.testing.cases.ExpectedDecision;
import vn.emulation.testing.cases.ExpectedDecisionBuilder;
import vn.emulation.testing.cases.RuleCase;

/** Makes candidates cases that expect what comes under the present rules. */
final class CandidateCases {

    static final DossierId ONLY = DossierId.of("HS-1");
    private static final String NOBODY = "cases";
    private static final CasePlace NOWHERE = new CasePlace("", 1);

    private final CaseScope scope;
    private final PlaceGrid grid;

    CandidateCases(CaseScope scope, PlaceGrid grid) {
        this.scope = scope;
        this.grid = grid;
    }

    /** As all alternatives stand open, and where it was made for some of them, as these were ruled. */
    Stream<CaseDraft> of(Candidate candidate) {
        Spot spot = candidate.spot();
        EvaluationRequest open = EvaluationRequestBuilder.builder(
                        grid.request(spot.campaign(), spot.round(), spot.decidedOn()))
                .dossiers(List.of(Dressing.dressed(candidate.dossier(), ONLY)))
                .build();
        int rule = candidate.probe().rule();
        CaseDraft draft = new CaseDraft(rule, candidate.told(), open, false);
        return candidate.choices().isEmpty()
                ? Stream.of(draft)
                : Stream.of(draft, new CaseDraft(rule, ruled(candidate), ruled(open, candidate.choices()), false));
    }

    private static Told ruled(Candidate candidate) {
        String choices = candidate.choices().stream()
                .map(choice -> choice.reading() + " = " + choice.alternative())
                .collect(Collectors.joining(", "));
        Told told = candidate.told();
        return new Told(
                told.name() + "; đã chọn " + choices, told.why() + " Đã có văn bản chọn cách hiểu " + choices + ".");
    }

    private static EvaluationRequest ruled(EvaluationRequest open, List<ReadingChoice> choices) {
        return EvaluationRequestBuilder.builder(open)
                .rulings(choices.stream()
                        .map(choice ->
                                new Ruling(choice.reading(), choice.alternative(), NOBODY, open.decidedOn(), NOBODY))
                        .toList())
                .build();
    }

    /** Returns the case, whose expectation is what comes under the present rules. */
    GeneratedCase judged(CaseDraft draft) {
        RuleDefinition definition = scope.rules().workbench().rules().get(draft.rule());
        Optional<ClauseId> clause = definition.clauses().stream().findFirst();
        Expectation all = Expectation.of(scope.rules().workbench().evaluate(draft.request()));
        Expectation expected = new Expectation(
                all.decisions().stream()
                        .map(each -> ofInterest(each, clause, draft.limits()))
                        .toList(),
                draft.limits() ? all.limits() : Optional.empty());
        Told told = draft.told();
        return new GeneratedCase(
                draft.rule(), new RuleCase(told.name(), clause, told.why(), NOWHERE, draft.request(), expected));
    }

    /** What follows from the findings is left out, but for the answer to the case's own clause. */
    private ExpectedDecision ofInterest(ExpectedDecision all, Optional<ClauseId> clause, boolean limits) {
        boolean law = all.law().isPresent();
        ClauseStatus status = clause.map(all.reasons()::get).orElse(null);
        return ExpectedDecisionBuilder.builder(all)
                .verdict(Optional.empty())
                .plan(law ? Optional.empty() : all.plan())
                .outcome(limits ? all.outcome() : Optional.empty())
                .reasons(status == null ? Map.of() : Map.of(clause.orElseThrow(), status))
                .build();
    }
}
