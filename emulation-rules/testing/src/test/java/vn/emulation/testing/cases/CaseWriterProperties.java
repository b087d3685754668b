package vn.emulation.testing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.RoundGenerator;
import vn.emulation.testing.rules.RulesUnderTest;

class CaseWriterProperties {

    private static final CasePlace NOWHERE = new CasePlace("", 1);
    private static final RulesUnderTest RULES = RulesUnderTest.bundled("poor-2021-2025");
    private static final Campaign CAMPAIGN = RULES.campaign();
    private static final OrgTree UNITS = RoundGenerator.units(CAMPAIGN, 12);

    @Provide
    Arbitrary<AwardRound> rounds() {
        return Arbitraries.of(CAMPAIGN.rounds());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .filter(text -> !text.isBlank()
                                && text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE)),
                Arbitraries.strings()
                        .withChars(" #:-?{}[]&*!|>'\"%@`,~=<\n\tao1")
                        .ofMinLength(1)
                        .filter(text -> !text.isBlank()),
                Arbitraries.of(
                        "no", "~", "null", "true", "12", "2025-10-14", "---", "...", "a: b", "a #b", "<<", "=", "- a"));
    }

    @Property(tries = 25)
    void what_is_written_reads_back_equal(
            @ForAll("rounds") AwardRound round,
            @ForAll long seed,
            @ForAll("texts") String name,
            @ForAll("texts") String why,
            @ForAll Optional<Verdict> verdict,
            @ForAll Optional<Outcome> outcome) {
        RoundGenerator generator = RoundGenerator.of(CAMPAIGN, round.id(), UNITS, seed);
        List<Dossier> dossiers = generator.dossiers(6).toList();
        List<RuleCase> cases = IntStream.range(0, 3)
                .mapToObj(index -> new RuleCase(
                        name + index,
                        Optional.of(CAMPAIGN.clauses().get(index).id()).filter(any -> index > 0),
                        index == 1 ? why : "",
                        NOWHERE,
                        request(round, generator, dossiers.subList(index, index == 2 ? 6 : index + index)),
                        new Expectation(List.of(), Optional.empty())))
                .map(given -> expecting(given, verdict, outcome))
                .toList();

        String written = CaseWriter.write(cases);

        assertThat(CaseFiles.read("a.yaml", written.getBytes(StandardCharsets.UTF_8), RULES).stream()
                        .map(CaseWriterProperties::moved))
                .isEqualTo(cases);
    }

    private static EvaluationRequest request(AwardRound round, RoundGenerator generator, List<Dossier> dossiers) {
        return EvaluationRequest.builder()
                .campaign(CAMPAIGN)
                .round(round.id())
                .dossiers(dossiers)
                .grants(generator.grants(20, 20))
                .orgTree(UNITS)
                .rulings(List.of())
                .calendar(EmulationJson.create().bundledWorkCalendar())
                .decidedOn(LocalDate.of(round.year(), 12, 1))
                .build();
    }

    private static RuleCase expecting(RuleCase given, Optional<Verdict> verdict, Optional<Outcome> outcome) {
        List<ExpectedDecision> decisions = Expectation.of(RULES.evaluate(given.request())).decisions().stream()
                .map(each -> ExpectedDecisionBuilder.builder(each)
                        .verdict(verdict)
                        .outcome(outcome)
                        .findings(each.findings().filter(any -> verdict.isPresent()))
                        .missing(each.missing().filter(any -> outcome.isPresent()))
                        .build())
                .toList();
        Expectation expected = new Expectation(decisions, Optional.of(Set.of("x: most 1")));
        return new RuleCase(given.name(), given.clause(), given.why(), given.place(), given.request(), expected);
    }

    private static RuleCase moved(RuleCase given) {
        return new RuleCase(given.name(), given.clause(), given.why(), NOWHERE, given.request(), given.expected());
    }
}
