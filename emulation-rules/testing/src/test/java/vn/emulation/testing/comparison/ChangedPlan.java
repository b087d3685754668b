package vn.emulation.testing.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleSource;
import vn.emulation.testing.RoundGenerator;
import vn.emulation.testing.rules.Workbench;

/** The administrative-reform plan with files of a host over it. */
final class ChangedPlan {

    static final BundledPlan PLAN = BundledPlans.plan("ar-2023-2030");

    /** Dossiers are due at the end of October. */
    static final RuleSource LATER = RuleSource.parameters(
            "later.json", resource("parameters/deadlines.json").replace("\"--10-15\"", "\"--10-31\""));

    /** One missing document is passed over, which takes two rules. */
    static final RuleSource ONE_MAY_LACK =
            RuleSource.rules("complete.drl", document("complete", "missingDocumentCount <= 1", "satisfies($dossier)"));

    static final RuleSource TWO_ARE_MISSED = RuleSource.rules(
            "missing.drl", document("missing", "missingDocumentCount > 1", "needs($dossier, \"documents\")"));

    /** Contract workers are only told of. */
    static final RuleSource CONTRACT = RuleSource.rules("contract.drl", """
            rule "ar-2023-2030/III.1/contract-worker"
                @clause("ar-2023-2030/III.1")
                when
                    $dossier : Dossier(
                            kind == NomineeKind.INDIVIDUAL, sectorKnown, sectorMember, employmentKnown,
                            employment == Employment.CONTRACT_WORKER )
                then
                    findings.satisfies($dossier);
            end
            """);

    /** Individuals have one place, whatever is granted. */
    static final RuleSource ONE_PLACE = RuleSource.rules("cap.drl", """
            rule "own/cap"
                @clause("ar-2023-2030/III.2/b2")
                when
                    $pool : Pool( byForm, byKind, kind == NomineeKind.INDIVIDUAL )
                then
                    findings.limits($pool, atMost("a-cap"));
            end
            """);

    static final List<RuleSource> CAP = List.of(
            ONE_PLACE,
            RuleSource.parameters("cap.json", """
                    {"schemaVersion": 1, "parameters": [{
                      "name": "a-cap", "description": {"vi": "Trần", "en": "Cap"}, "unit": "place", "clock": "DECIDED",
                      "values": [{"from": "2020-01-01", "citations": [{"clause": "ar-2023-2030/III.2/b2"}],
                        "checkedOn": "2026-11-22",
                        "cases": [{"readings": [], "value": {"type": "number", "number": 1}}]}]}]}
                    """),
            text(RuleSource.Kind.TEXTS_VI, "cap_vi.properties", "rule.own/cap=Trần riêng."),
            text(RuleSource.Kind.TEXTS_EN, "cap_en.properties", "rule.own/cap=A cap of its own."));

    /** Leaders have no place. */
    static final List<RuleSource> NO_LEADER = List.of(
            RuleSource.rules("cap.drl", """
                    rule "own/cap"
                        @clause("ar-2023-2030/III.2/b2")
                        when
                            $pool : Pool( role == Role.LEADER )
                        then
                            findings.limits($pool, atMost("a-cap"));
                    end
                    """),
            RuleSource.parameters(
                    "cap.json",
                    new String(CAP.get(1).content(), StandardCharsets.UTF_8).replace("\"number\": 1", "\"number\": 0")),
            CAP.get(2),
            CAP.get(3));

    private ChangedPlan() {}

    static Workbench bundled() {
        return with();
    }

    static Workbench with(RuleSource... own) {
        return with(List.of(own));
    }

    static Workbench with(List<RuleSource> own) {
        return Workbench.load(
                PLAN.campaign(),
                Stream.concat(PLAN.sources().stream(), own.stream()).toList());
    }

    static EvaluationRequest sample(String round) {
        return PLAN.sample(RoundId.of(round));
    }

    /** A round of the sample's units with dossiers that are drawn. */
    static EvaluationRequest generated(long seed, int dossiers) {
        EvaluationRequest sample = sample("annual-2026");
        RoundGenerator generator =
                RoundGenerator.of(PLAN.campaign(), RoundId.of("annual-2026"), sample.orgTree(), seed);
        return EvaluationRequestBuilder.builder(sample)
                .dossiers(generator.dossiers(dossiers).toList())
                .grants(generator.grants(dossiers, 20))
                .build();
    }

    static DossierChange change(ComparisonReport report, String dossier) {
        return report.dossiers().stream()
                .filter(each -> each.dossier().equals(DossierId.of(dossier)))
                .findFirst()
                .orElseThrow();
    }

    private static String document(String name, String constraint, String effect) {
        return """
                rule "ar-2023-2030/IV.2/b2/%s"
                    @clause("ar-2023-2030/IV.2/b2")
                    when
                        $dossier : Dossier( %s )
                    then
                        findings.%s;
                end
                """.formatted(name, constraint, effect);
    }

    private static RuleSource text(RuleSource.Kind kind, String name, String text) {
        return RuleSource.of(kind, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        String path = "/vn/emulation/plans/an-giang-health/ar-2023-2030/" + name;
        try (var in = BundledPlan.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
