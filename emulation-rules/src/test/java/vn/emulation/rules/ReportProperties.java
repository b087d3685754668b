package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.quota.Grant;
import vn.emulation.source.Ruling;

/** A report hangs on what a request and the rules hold, not on the order in which they are given. */
class ReportProperties {

    private static final RoundId ROUND = RoundId.of("annual-2026");
    private static final EmulationEngine ENGINE = EmulationEngine.of(Plans.REFORM_RULES);
    private static final DossierArbitraries DOSSIERS = new DossierArbitraries(Plans.REFORM.campaign());
    private static final EmulationJson JSON = EmulationJson.create();
    private static final List<Grant> GRANTS = List.of(
            grant(NomineeKind.COLLECTIVE, 2), grant(NomineeKind.INDIVIDUAL, 1), grant(NomineeKind.HOUSEHOLD, 0));
    private static final List<Ruling> RULINGS = Requests.rulings(
            "ar-2023-2030/deadline-bound=BEFORE", "ar-2023-2030/criteria=ONE", "ar-2023-2030/cadre-subject=INCLUDED");

    private static Grant grant(NomineeKind kind, int places) {
        return new Grant(Dossiers.MERIT, kind, places, "Province", Optional.empty(), Optional.empty());
    }

    private static RoundReport report(
            EmulationEngine engine, List<Dossier> dossiers, List<Grant> grants, List<Ruling> rulings) {
        return engine.evaluate(Requests.of(Plans.REFORM.campaign(), Dossiers.reform())
                .dossiers(dossiers)
                .grants(grants)
                .rulings(rulings)
                .build());
    }

    private static RoundReport report(List<Dossier> dossiers) {
        return report(ENGINE, dossiers, List.of(), List.of());
    }

    @Provide
    Arbitrary<List<Dossier>> rounds() {
        return DOSSIERS.round(Plans.REFORM.campaign().round(ROUND).orElseThrow(), 12);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DOSSIERS.any();
    }

    @Provide
    Arbitrary<List<Dossier>> sampleOrders() {
        return Arbitraries.shuffle(Plans.REFORM.sample(ROUND).dossiers());
    }

    @Provide
    Arbitrary<List<Grant>> grantOrders() {
        return Arbitraries.shuffle(GRANTS);
    }

    @Provide
    Arbitrary<List<Ruling>> rulingOrders() {
        return Arbitraries.shuffle(RULINGS);
    }

    @Provide
    Arbitrary<List<RuleSource>> fileOrders() {
        return Arbitraries.shuffle(Plans.REFORM.sources());
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_dossiers_grants_and_rulings_does_not_matter(
            @ForAll("sampleOrders") List<Dossier> dossiers,
            @ForAll("grantOrders") List<Grant> grants,
            @ForAll("rulingOrders") List<Ruling> rulings) {
        List<Dossier> inOrder = Plans.REFORM.sample(ROUND).dossiers();

        assertThat(JSON.writeCompact(report(ENGINE, dossiers, grants, rulings)))
                .isEqualTo(JSON.writeCompact(report(ENGINE, inOrder, GRANTS, RULINGS)));
    }

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_files_does_not_matter(@ForAll("fileOrders") List<RuleSource> files) {
        EmulationEngine engine = EmulationEngine.of(RuleSet.load(Plans.REFORM.campaign(), files));
        List<Dossier> dossiers = Plans.REFORM.sample(ROUND).dossiers();

        assertThat(JSON.writeCompact(report(engine, dossiers, GRANTS, RULINGS)))
                .isEqualTo(JSON.writeCompact(report(ENGINE, dossiers, GRANTS, RULINGS)));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void what_is_decided_of_a_dossier_hangs_on_no_other(@ForAll("rounds") List<Dossier> dossiers) {
        List<Decision> together = report(dossiers).decisions();

        assertThat(dossiers.stream()
                        .map(dossier -> report(List.of(dossier)).decisions().get(0)))
                .containsExactlyInAnyOrderElementsOf(together);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void places_go_to_eligible_dossiers_and_change_nothing_else(@ForAll("rounds") List<Dossier> dossiers) {
        List<Decision> placed = report(ENGINE, dossiers, GRANTS, List.of()).decisions();

        assertThat(placed.stream().map(ReportProperties::withoutOutcome))
                .isEqualTo(report(dossiers).decisions().stream()
                        .map(ReportProperties::withoutOutcome)
                        .toList());
        assertThat(placed)
                .allMatch(decision ->
                        (decision.outcome() == Outcome.NOT_CONSIDERED) == (decision.planVerdict() != Verdict.ELIGIBLE));
    }

    private static Decision withoutOutcome(Decision decision) {
        return DecisionBuilder.builder(decision).outcome(Outcome.AWAITING_GRANT).build();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_day_earlier_never_loses_eligibility(@ForAll("dossiers") Dossier dossier) {
        Dossier earlier = Dossiers.but(dossier)
                .receivedOn(dossier.receivedOn().map(day -> day.minusDays(1)))
                .build();
        Verdict before = TestCampaign.decide(Plans.REFORM_RULES, earlier).planVerdict();
        Verdict then = TestCampaign.decide(Plans.REFORM_RULES, dossier).planVerdict();

        if (then == Verdict.ELIGIBLE) {
            assertThat(before).isEqualTo(Verdict.ELIGIBLE);
        }
        if (before == Verdict.NOT_ELIGIBLE) {
            assertThat(then).isEqualTo(Verdict.NOT_ELIGIBLE);
        }
    }
}
