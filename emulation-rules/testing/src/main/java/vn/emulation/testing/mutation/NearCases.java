package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.cases.ExpectedFinding;
import vn.emulation.testing.cases.RuleCase;

/**
 * The cases that a rule fires in, of which one that is missing may differ in little: its day, or what its dossier says.
 *
 * @param byRule the cases that expect a finding, by its rule
 */
record NearCases(ImmutableListMultimap<RuleId, RuleCase> byRule) {

    /** There may be hundreds, as of a rule on the text of the law; the first few are as good as any. */
    private static final int MOST = 6;

    static NearCases of(List<RuleCase> cases) {
        ImmutableListMultimap.Builder<RuleId, RuleCase> byRule = ImmutableListMultimap.builder();
        cases.forEach(given -> given.expected().decisions().stream()
                .flatMap(decision -> decision.findings().stream())
                .flatMap(findings -> findings.stream().map(ExpectedFinding::rule))
                .distinct()
                .forEach(rule -> byRule.put(rule, given)));
        return new NearCases(byRule.build());
    }

    /** Returns the rounds of the first few, as they are. */
    Stream<EvaluationRequest> rounds(RuleId rule) {
        return byRule.get(rule).stream().map(RuleCase::request).limit(MOST);
    }

    /** Returns the same rounds on the days on which one of the two is in force and the other is not. */
    Stream<EvaluationRequest> moved(RuleDefinition rule, RuleDefinition mutant) {
        return CaseDays.parting(rule.inForce(), mutant.inForce())
                .flatMap(day -> rounds(rule.id()).flatMap(round -> moved(round, rule.clock(), day).stream()));
    }

    private static Optional<EvaluationRequest> moved(EvaluationRequest round, Clock clock, LocalDate day) {
        return switch (clock) {
            case RECEIVED ->
                Optional.of(EvaluationRequestBuilder.builder(round)
                        .dossiers(round.dossiers().stream()
                                .map(dossier -> received(dossier, day))
                                .toList())
                        .build());
            case DECIDED ->
                Optional.of(
                        EvaluationRequestBuilder.builder(round).decidedOn(day).build());
            case ACHIEVEMENT -> Optional.empty();
        };
    }

    private static Dossier received(Dossier dossier, LocalDate day) {
        return DossierBuilder.builder(dossier).receivedOn(Optional.of(day)).build();
    }
}
