package vn.emulation.testing.mutation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleSource;
import vn.emulation.testing.cases.CasePlace;
import vn.emulation.testing.cases.Expectation;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;

/** A few rules of a plan, and cases of them. */
final class SmallRules {

    static final BundledPlan PLAN = BundledPlans.plan("ar-2023-2030");

    /** A collective, a person, a household, one of which nobody knows when it came, and two that came late. */
    private static final Set<String> FEW =
            Set.of("HS-2026-001", "HS-2026-003", "HS-2026-051", "HS-2026-099", "HS-2026-170", "HS-2026-175");

    static final String TEXT = """
            rule "ar-2023-2030/III.3/b1/in-time"
                @clause("ar-2023-2030/III.3/b1")
                @reading("ar-2023-2030/deadline-bound=BEFORE")
                when
                    $dossier : Dossier( receivedOnKnown, receivedOn < date("annual-deadline") )
                then
                    findings.satisfies($dossier);
            end

            rule "ar-2023-2030/III.3/b1/received-unknown"
                @clause("ar-2023-2030/III.3/b1")
                when
                    $dossier : Dossier( !receivedOnKnown )
                then
                    findings.needs($dossier, "receivedOn");
            end

            rule "ar-2023-2030/III.1/kinds"
                @clause("ar-2023-2030/III.1, ar-2023-2030/III.3/b2")
                @from("2020-01-01")
                @clock("DECIDED")
                when
                    $dossier : Dossier(
                            kind in (NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE), achievementCount >= 2 )
                then
                    findings.warns($dossier);
            end

            rule "ar-2023-2030/III.1/quiet"
                @clause("ar-2023-2030/III.1")
                @exceptionTo("ar-2023-2030/III.1/kinds")
                when
                    $dossier : Dossier( roundKind == RoundKind.FINAL )
                then
                    findings.warns($dossier);
            end
            """;

    private SmallRules() {}

    static RulesUnderTest rules(String text) {
        Stream<RuleSource> parameters = PLAN.sources().stream()
                .filter(source -> source.name().endsWith("deadlines.json")
                        || source.name().endsWith("criteria.json"));
        return RulesUnderTest.of(
                PLAN.campaign(),
                Stream.concat(Stream.of(RuleSource.rules("small.drl", text)), parameters)
                        .toList());
    }

    /** A sample with few of its dossiers. */
    static EvaluationRequest few() {
        EvaluationRequest sample = PLAN.sample(PLAN.sampleRounds().get(0));
        return EvaluationRequestBuilder.builder(sample)
                .dossiers(sample.dossiers().stream()
                        .filter(dossier -> FEW.contains(dossier.id().value()))
                        .toList())
                .build();
    }

    /** These dossiers, each a case of its own that expects what comes of it. */
    static List<RuleCase> cases(RulesUnderTest rules) {
        EvaluationRequest sample = few();
        return sample.dossiers().stream()
                .map(dossier -> asItComes(rules, only(sample, dossier)))
                .toList();
    }

    private static EvaluationRequest only(EvaluationRequest sample, Dossier dossier) {
        return EvaluationRequestBuilder.builder(sample)
                .dossiers(List.of(dossier))
                .build();
    }

    static RuleCase asItComes(RulesUnderTest rules, EvaluationRequest request) {
        return new RuleCase(
                request.dossiers().get(0).id().value(),
                Optional.empty(),
                "",
                new CasePlace("cases.yaml", 1),
                request,
                Expectation.of(rules.evaluate(request)));
    }
}
