package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.Provenance;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.source.ReadingChoice;
import vn.emulation.time.CalendarYear;
import vn.emulation.time.WorkCalendar;

/** What a report tells of its origin: a digest changes when the thing changes, and only then. */
class ProvenanceTest {

    private static final Campaign CAMPAIGN = TestCampaign.campaign();
    private static final String RULE = Drl.rule("green/1/met", "formOffered", "satisfies");
    private static final RuleSet RULES = TestCampaign.load(RULE);
    private static final Dossier DOSSIER = TestCampaign.dossier();
    private static final String PARAMETERS = TestParameters.text("ACHIEVEMENT", TestParameters.three());

    private static Provenance provenance(EvaluationRequestBuilder request) {
        return EmulationEngine.of(RULES).evaluate(request.build()).provenance();
    }

    private static String rulesDigest(String... rules) {
        return half(TestCampaign.load(rules).digest(), 0);
    }

    private static String parametersDigest(String file) {
        RuleSource source = RuleSource.parameters("parameters.json", file);
        return half(TestCampaign.load(CAMPAIGN, List.of(source), RULE).digest(), 1);
    }

    private static String half(String digest, int index) {
        return digest.split(":", -1)[index];
    }

    @Test
    void a_report_names_versions_rules_defaults_and_rulings() {
        Provenance provenance =
                provenance(Requests.of(CAMPAIGN, DOSSIER).rulings(Requests.rulings("green/width=NARROW")));

        assertThat(provenance.ruleSet()).isEqualTo("green");
        assertThat(provenance.engineVersion()).matches("drools 10\\.2\\.0");
        assertThat(provenance.libraryVersion()).matches("0\\.1\\.0(-SNAPSHOT)?");
        assertThat(provenance.rulesDigest() + ":" + provenance.parametersDigest())
                .isEqualTo(RULES.digest());
        assertThat(Stream.of(provenance.rulesDigest(), provenance.parametersDigest(), provenance.inputDigest()))
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"))
                .doesNotHaveDuplicates();
        assertThat(provenance.defaults().stream().map(ReadingChoice::toString)).containsExactly("green/depth=DEEP");
        assertThat(provenance.rulings()).isEqualTo(Requests.rulings("green/width=NARROW"));
        assertThat(provenance.replaced()).containsExactly("rule:green/1/met");
    }

    @Test
    void how_and_where_a_rule_is_written_does_not_matter() {
        String same = half(RULES.digest(), 0);
        String spaced = "// A comment.\n\n"
                + RULE.replace("( formOffered )", "(\n\tformOffered\n)").replace("\n", "\r\n");
        RuleSource otherFile = RuleSource.rules("other.drl", spaced);
        RuleSource texts = RuleSource.of(
                RuleSource.Kind.TEXTS_EN, "en.properties", "rule.green/1/met=Met.".getBytes(StandardCharsets.UTF_8));

        assertThat(half(RuleSet.load(CAMPAIGN, List.of(otherFile, texts)).digest(), 0))
                .isEqualTo(same);
    }

    @Test
    void the_order_of_rules_and_files_does_not_matter() {
        String other = Drl.rule("green/2/met", "rankKnown", "satisfies");
        RuleSource first = RuleSource.rules("a.drl", RULE);
        RuleSource second = RuleSource.rules("b.drl", other);

        assertThat(Stream.of(
                                rulesDigest(RULE, other),
                                rulesDigest(other, RULE),
                                half(
                                        RuleSet.load(CAMPAIGN, List.of(first, second))
                                                .digest(),
                                        0),
                                half(
                                        RuleSet.load(CAMPAIGN, List.of(second, first))
                                                .digest(),
                                        0))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void whatever_a_rule_says_matters() {
        assertThat(Stream.of(
                                rulesDigest(),
                                rulesDigest(RULE),
                                rulesDigest(RULE, Drl.rule("green/2/met", "formOffered", "satisfies")),
                                rulesDigest(Drl.rule("green/1/other", "formOffered", "satisfies")),
                                rulesDigest(Drl.rule("green/1/met", "!formOffered", "satisfies")),
                                rulesDigest(Drl.rule("green/1/met", "formOffered, rankKnown", "satisfies")),
                                rulesDigest(Drl.rule("green/1/met", "rankKnown, formOffered", "satisfies")),
                                rulesDigest(Drl.rule("green/1/met", "formOffered", "bars")),
                                rulesDigest(Drl.rule("green/1/met", "formOffered", "needs sector")),
                                rulesDigest(Drl.rule("green/1/met", "formOffered", "needs role")),
                                rulesDigest(RULE.replace("@clause(\"green/1\")", "@clause(\"green/2\")")),
                                rulesDigest(Drl.rule(
                                        "green/1/met", "@reading(\"green/depth=DEEP\")", "formOffered", "satisfies")),
                                rulesDigest(
                                        Drl.rule("green/1/met", "@from(\"2024-01-01\")", "formOffered", "satisfies")),
                                rulesDigest(
                                        Drl.rule("green/1/met", "@before(\"2024-01-01\")", "formOffered", "satisfies")),
                                rulesDigest(Drl.rule(
                                        "green/1/met",
                                        "@clock(\"DECIDED\") @before(\"2024-01-01\")",
                                        "formOffered",
                                        "satisfies")))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void what_a_rule_is_an_exception_to_matters() {
        String barred = Drl.rule("green/1/barred", "rankKnown", "bars");
        String waived = Drl.rule("green/1/waived", "rankKnown, formOffered", "satisfies");
        String annotations = "@clause(\"green/1\") @exceptionTo(\"green/1/barred\")";

        assertThat(rulesDigest(barred, waived.replace("@clause(\"green/1\")", annotations)))
                .isNotEqualTo(rulesDigest(barred, waived));
    }

    @Test
    void whatever_a_parameter_says_matters() {
        assertThat(Stream.of(
                                PARAMETERS,
                                PARAMETERS.replace("\"number\": 3", "\"number\": 4"),
                                PARAMETERS.replace("2025-01-01", "2026-01-01"),
                                PARAMETERS.replace("green/1", "green/2"),
                                PARAMETERS.replace("2026-11-22", "2026-11-23"),
                                PARAMETERS.replace("\"limit\"", "\"most\""),
                                PARAMETERS.replace("Mức", "Hạn"),
                                PARAMETERS.replace("ACHIEVEMENT", "DECIDED"),
                                PARAMETERS.replace("items", "days"))
                        .map(ProvenanceTest::parametersDigest))
                .doesNotHaveDuplicates();
        assertThat(parametersDigest(PARAMETERS.replace(" ", "\n "))).isEqualTo(parametersDigest(PARAMETERS));
    }

    @Test
    void rules_and_parameters_have_digests_of_their_own() {
        RuleSource file = RuleSource.parameters("parameters.json", PARAMETERS);
        RuleSet withParameters = TestCampaign.load(CAMPAIGN, List.of(file), RULE);

        assertThat(half(withParameters.digest(), 0)).isEqualTo(half(RULES.digest(), 0));
        assertThat(half(withParameters.digest(), 1)).isNotEqualTo(half(RULES.digest(), 1));
    }

    @Test
    void whatever_a_request_holds_matters() {
        Grant grant =
                new Grant(Dossiers.MERIT, NomineeKind.COLLECTIVE, 1, "Province", Optional.empty(), Optional.empty());
        UnitCount count =
                new UnitCount(Dossiers.HOSPITAL, "headcount", 120, LocalDate.parse("2024-12-31"), Optional.empty());
        List<UnaryOperator<EvaluationRequestBuilder>> changes = List.of(
                request -> request,
                request -> request.decidedOn(LocalDate.parse("2026-11-23")),
                request -> request.grants(List.of(grant)),
                request -> request.counts(List.of(count)),
                request -> request.rulings(Requests.rulings("green/width=WIDE")),
                request -> request.orgTree(OrgTree.of(List.of())),
                request ->
                        request.calendar(Requests.CALENDAR.with(new CalendarYear(2030, List.of(), List.of(), "Host"))),
                request -> request.dossiers(List.of()),
                request -> request.dossiers(List.of(Dossiers.received(DOSSIER, "2024-10-02"))),
                request -> request.dossiers(List.of(DOSSIER, Dossiers.named(DOSSIER, "D-2"))));

        assertThat(changes.stream()
                        .map(change -> change.apply(Requests.of(CAMPAIGN, DOSSIER)))
                        .map(request -> provenance(request).inputDigest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_input_has_the_same_digest_whatever_came_between() {
        EvaluationRequestBuilder usual = Requests.of(CAMPAIGN, DOSSIER);
        WorkCalendar other = Requests.CALENDAR.with(new CalendarYear(2030, List.of(), List.of(), "Host"));
        String first = provenance(usual).inputDigest();

        String between =
                provenance(Requests.of(CAMPAIGN, DOSSIER).calendar(other)).inputDigest();
        Campaign equal = CampaignBuilder.builder(CAMPAIGN).build();

        assertThat(between).isNotEqualTo(first);
        assertThat(provenance(Requests.of(equal, DOSSIER)).inputDigest()).isEqualTo(first);
        assertThat(provenance(usual).inputDigest()).isEqualTo(first);
    }

    @Test
    void another_round_has_another_digest() {
        Dossier dossier = Dossiers.reform("annual-2026");
        Dossier other = Dossiers.but(dossier).round(RoundId.of("annual-2025")).build();
        EmulationEngine engine = EmulationEngine.of(Plans.REFORM_RULES);

        assertThat(Stream.of(dossier, other)
                        .map(each -> Requests.of(Plans.REFORM.campaign(), each).build())
                        .map(request -> engine.evaluate(request).provenance().inputDigest()))
                .doesNotHaveDuplicates();
    }
}
