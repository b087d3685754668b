package vn.emulation.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.validation.InvalidValueException;

/** A province over the national law: it adds, and narrows what the law leaves to it; what else it does is told. */
class LawLayerTest {
    private static final BundledLaw LAW = BundledLaw.load();
    private static final String TERMS = """
            {"schemaVersion": 1,
             "documents": [{"id": "ag-1", "title": {"vi": "Quy chế", "en": "Rules"}, "issuer": {"vi": "Tỉnh", "en": "Province"}}],
             "clauses": [{"id": "ag-1/5", "summary": {"vi": "Phải đăng ký", "en": "Registration"},
                          "treatment": "MODELLED", "modelledBy": ["rule:ag-1/5/registered"]}],
             "requirements": [{"regimes": ["law-2022-decree-152"], "forms": [], "kinds": [], "clauses": ["ag-1/5"]}]}
            """;
    private static final String RULES = Drl.rule("ag-1/5/registered", "registrationKnown, registered", "satisfies")
            + Drl.rule("ag-1/5/not-registered", "registrationKnown, !registered", "bars")
            + Drl.rule("ag-1/5/unknown", "!registrationKnown", "needs registration");

    private static LawLayer layer(String... namesAndTexts) {
        Map<String, byte[]> files = new TreeMap<>(Map.of("terms.json", TERMS.getBytes(UTF_8)));
        for (int file = 0; file < namesAndTexts.length; file += 2) {
            files.put(namesAndTexts[file], namesAndTexts[file + 1].getBytes(UTF_8));
        }
        return LawLayer.of(files);
    }

    /** Without texts, which a layer over texts would need too. */
    private static List<RuleSource> withoutTexts(List<RuleSource> sources) {
        return sources.stream()
                .filter(source ->
                        source.kind() != RuleSource.Kind.TEXTS_VI && source.kind() != RuleSource.Kind.TEXTS_EN)
                .toList();
    }

    private static PlanUnderLaw under(LawLayer layer) {
        List<RuleSource> plan =
                List.of(RuleSource.rules("plan.drl", Drl.rule("green/1/met", "formOffered", "satisfies")));
        PlanUnderLaw all = LAW.with(layer).over(TestCampaign.campaign(), plan);
        return new PlanUnderLaw(
                all.campaign(),
                withoutTexts(all.sources()).stream()
                        .filter(LawLayerTest::isLayeredOver)
                        .toList());
    }

    /** Of the national rules those that no layer here is about are left out: there are hundreds. */
    private static boolean isLayeredOver(RuleSource source) {
        return source.kind() != RuleSource.Kind.RULES
                || !source.name().startsWith("law/")
                || Stream.of("law/regimes/", "law/quota/", "law/exclusions/").anyMatch(source.name()::startsWith);
    }

    private static List<String> told(LawLayer layer) {
        PlanUnderLaw plan = under(layer);
        return Diagnosed.diagnostics(plan.campaign(), plan.sources()).stream()
                .map(found -> found.told(Locale.ENGLISH))
                .toList();
    }

    private static String decided(String received) {
        RuleSet rules = under(layer("rules.drl", RULES)).ruleSet();
        Decision decision = TestCampaign.decide(rules, Dossiers.received(TestCampaign.dossier(), received));
        return decision.answers().stream()
                .filter(answer -> answer.clause().value().equals("ag-1/5"))
                .map(answer -> answer.status() + (answer.required() ? " required" : ""))
                .findFirst()
                .orElse("none");
    }

    @Test
    void a_province_asks_for_more_than_the_law() {
        assertThat(decided("2025-07-01")).isEqualTo("UNDETERMINED required");
        assertThat(decided("2025-06-30")).isEqualTo("UNDETERMINED");
        assertThat(under(layer("rules.drl", RULES)).ruleSet().replaced())
                .containsExactly(
                        "rule:ag-1/5/not-registered",
                        "rule:ag-1/5/registered",
                        "rule:ag-1/5/unknown",
                        "rule:green/1/met");
    }

    @Test
    void a_form_that_a_regime_does_not_open_to_a_kind_of_nominee_is_barred_and_one_that_it_opens_is_not() {
        String opening = TERMS.replace("\"requirements\"", """
                "forms": [{"id": "provincial-medal", "name": {"vi": "Huy chương", "en": "Medal"},
                           "category": "COMMENDATION_FORM"}],
                "provisions": [{"form": "provincial-medal", "kinds": ["COLLECTIVE"], "decidedBy": [],
                                "regimes": ["law-2003", "law-2022-decree-98"], "requiredClauses": ["ag-1/5"]}],
                "requirements\"""".stripTrailing());
        RuleSet rules = under(
                        LawLayer.of(Map.of("terms.json", opening.getBytes(UTF_8), "rules.drl", RULES.getBytes(UTF_8))))
                .ruleSet();

        assertThat(List.of("2023-12-31", "2024-01-01", "2025-06-30", "2025-07-01", "2026-10-01").stream()
                        .map(day -> day + provided(rules, NomineeKind.COLLECTIVE, day)))
                .containsExactly(
                        "2023-12-31 law-15-2003/8 SATISFIED",
                        "2024-01-01 law-06-2022/9 SATISFIED",
                        "2025-06-30 law-06-2022/9 SATISFIED",
                        "2025-07-01 law-06-2022/9 BARRED",
                        "2026-10-01");
        assertThat(List.of("2023-12-31", "2024-01-01").stream()
                        .map(day -> day + provided(rules, NomineeKind.HOUSEHOLD, day)))
                .containsExactly("2023-12-31 law-15-2003/8 BARRED", "2024-01-01 law-06-2022/9 BARRED");
    }

    private static String provided(RuleSet rules, NomineeKind kind, String received) {
        Nominee household = new Household(Dossiers.NOMINEE, Dossiers.HOSPITAL);
        Dossier dossier = Dossiers.but(Dossiers.received(TestCampaign.dossier(), received))
                .form(AwardFormId.of("provincial-medal"))
                .nominee(kind == NomineeKind.HOUSEHOLD ? household : Dossiers.collective())
                .build();
        return TestCampaign.decide(rules, dossier).answers().stream()
                .filter(answer -> answer.clause().value().equals("law-06-2022/9")
                        || answer.clause().value().equals("law-15-2003/8"))
                .map(answer -> " " + answer.clause() + " " + answer.status())
                .collect(Collectors.joining());
    }

    @Test
    void the_campaign_has_the_clauses_of_law_and_province_and_the_frame_of_both() {
        Campaign campaign = LAW.with(layer()).joinedTo(TestCampaign.campaign());

        assertThat(campaign.clauses())
                .extracting(clause -> clause.id().value())
                .contains("ag-1/5", "decree-91-2017/84");
        assertThat(campaign.law().orElseThrow().requirements())
                .hasSize(LAW.frame().requirements().size() + 1);
        assertThat(LAW.frame().requirements())
                .noneMatch(each -> each.clauses().toString().contains("ag-1"));
    }

    @Test
    void an_exception_to_a_national_rule_is_told_with_both_ids() {
        String waiver = Drl.rule(
                "ag-1/5/waiver",
                "@exceptionTo(\"law-06-2026/text/unknown\")",
                "registrationKnown, registered",
                "satisfies");

        assertThat(told(layer("rules.drl", RULES + waiver)))
                .containsExactly(
                        "rules.drl:22:1 EM-601 The rule (ag-1/5/waiver) of a province sets aside or replaces the"
                                + " rule (law-06-2026/text/unknown) of (law/regimes/regimes.drl). Maybe give it a name of its own"
                                + " and let it ask for more: a province adds to the law and takes nothing from it.");
    }

    @Test
    void an_exception_to_a_rule_of_its_own_is_no_conflict() {
        String waiver = Drl.rule("ag-1/5/waiver", "@exceptionTo(\"ag-1/5/not-registered\")", "rankKnown", "satisfies");

        assertThat(told(layer("rules.drl", RULES + waiver))).isEmpty();
    }

    @Test
    void a_rule_of_the_name_of_a_national_one_is_told_and_that_of_a_host_is_not() {
        String other = Drl.rule("law-06-2026/text/unknown", "receivedOnKnown", "satisfies");

        assertThat(told(layer("rules.drl", other)))
                .containsExactly("rules.drl:1:1 EM-601 The rule (law-06-2026/text/unknown) of a province sets aside or"
                        + " replaces the rule (law-06-2026/text/unknown) of (law/regimes/regimes.drl). Maybe give it a name"
                        + " of its own and let it ask for more: a province adds to the law and takes nothing from it.");
        PlanUnderLaw plan = under(layer("rules.drl", RULES));
        List<RuleSource> hosts = new ArrayList<>(plan.sources());
        hosts.add(RuleSource.rules("host.drl", other));
        assertThat(RuleSet.load(plan.campaign(), hosts).replaced()).contains("rule:law-06-2026/text/unknown");
    }

    private static String share(String name, String ratio) {
        return """
                {"schemaVersion": 1, "parameters": [{"name": "%s", "description": {"vi": "Tỷ lệ", "en": "Share"},
                 "unit": "share", "clock": "DECIDED", "values": [{"from": "2025-07-01", "before": "2026-01-01",
                 "citations": [{"clause": "ag-1/5"}], "checkedOn": "2026-11-22", "cases": [{"readings": [],
                 "value": {"type": "share", "ratio": "%s", "base": "COUNTED", "counted": "advanced-worker-holders",
                           "rounding": "FLOOR"}}]}]}]}
                """.formatted(name, ratio);
    }

    @Test
    void a_parameter_that_the_law_leaves_to_provinces_holds_on_their_days_and_that_of_the_law_on_the_others() {
        RuleSet rules = under(layer("share.json", share("grassroots-fighter-share", "10%"), "rules.drl", RULES))
                .ruleSet();
        Parameter parameter = rules.parameters().stream()
                .filter(each -> each.name().equals("grassroots-fighter-share"))
                .findFirst()
                .orElseThrow();

        assertThat(List.of("2023-12-31", "2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01", "2026-09-30").stream()
                        .map(day -> day + " " + clause(parameter, day)))
                .containsExactly(
                        "2023-12-31 decree-91-2017/9.3",
                        "2025-06-30 law-06-2022/23",
                        "2025-07-01 ag-1/5",
                        "2025-12-31 ag-1/5",
                        "2026-01-01 law-06-2022/23",
                        "2026-09-30 law-06-2022/23");
        assertThat(parameter.on(LocalDate.parse("2026-10-01"))).isEmpty();
        assertThat(rules.replaced()).contains("parameter:grassroots-fighter-share");
    }

    private static String clause(Parameter parameter, String day) {
        DatedValue value = parameter.on(LocalDate.parse(day)).orElseThrow();
        return value.citations().get(0).clause().value();
    }

    @Test
    void a_parameter_that_the_law_does_not_leave_to_provinces_is_told() {
        assertThat(told(layer("share.json", share("excellent-unit-share", "10%"), "rules.drl", RULES)))
                .containsExactly(
                        "share.json EM-602 The parameter (excellent-unit-share) is set by a province, but the law in"
                                + " (law/quota/quota.json) does not leave it to provinces. Maybe remove it, or name it otherwise"
                                + " where it is something else.");
    }

    @Test
    void a_parameter_by_another_clock_than_the_laws_is_told() {
        String received = share("grassroots-fighter-share", "10%").replace("DECIDED", "RECEIVED");

        assertThat(told(layer("share.json", received, "rules.drl", RULES)))
                .containsExactly(
                        "share.json EM-151 The parameter (grassroots-fighter-share) has a wrong clock, that of the law"
                                + " being: (DECIDED). Maybe give one case for each combination of alternatives of the plan, cite"
                                + " clauses of the plan, and use whole numbers.");
    }

    @Test
    void a_rule_of_a_province_that_meets_what_a_national_rule_bars_is_a_contradiction() {
        PlanUnderLaw plan =
                under(layer("rules.drl", RULES + Drl.rule("decree-91-2017/84/province", "receivedOnKnown", "bars")));
        Decision decision = TestCampaign.decide(plan.ruleSet(), TestCampaign.dossier());

        assertThat(decision.lawVerdict()).hasToString("Optional[ERROR]");
        assertThat(decision.answers().stream()
                        .filter(answer -> answer.clause().value().equals("decree-91-2017/84"))
                        .flatMap(answer -> answer.alternatives().get(0).findings().stream())
                        .map(finding -> finding.rule().value()))
                .containsExactly("decree-91-2017/84/modelled", "decree-91-2017/84/province");
    }

    @Test
    void a_part_of_the_law_that_a_province_gives_otherwise_is_refused() {
        String authority = TERMS.replace(
                "\"requirements\"",
                "\"authorities\": [{\"id\": \"province-chair\", \"name\": {\"vi\": \"x\", \"en\": \"x\"}}], \"requirements\"");
        LawLayer layer = LawLayer.of(Map.of("terms.json", authority.getBytes(UTF_8)));

        assertThat(catchThrowableOfType(InvalidValueException.class, () -> LAW.with(layer)))
                .hasMessage("Two parts of the law share the id (province-chair) and differ."
                        + " Maybe one of them has another id.");
    }

    @Test
    void a_folder_is_read_with_the_folders_below_it(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("registration"));
        Files.writeString(folder.resolve("registration/terms.json"), TERMS);
        Files.writeString(folder.resolve("registration/rules.drl"), RULES);
        Files.writeString(folder.resolve("registration/note.txt"), "passed over");

        LawLayer layer = LawLayer.read(folder);

        assertThat(layer.sources()).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("registration/rules.drl");
            assertThat(source.layer()).isEqualTo(RuleSource.Layer.PROVINCE);
        });
        assertThat(under(layer).ruleSet().rules())
                .extracting(RuleDescription::source)
                .contains("registration/rules.drl");
    }

    @Test
    void a_link_is_not_followed(@TempDir Path folder, @TempDir Path elsewhere) throws IOException {
        Files.writeString(folder.resolve("terms.json"), TERMS);
        Files.writeString(elsewhere.resolve("rules.drl"), RULES);
        Files.createSymbolicLink(folder.resolve("rules.drl"), elsewhere.resolve("rules.drl"));
        Files.createSymbolicLink(folder.resolve("more"), elsewhere);

        assertThat(LawLayer.read(folder).sources()).isEmpty();
    }
}
