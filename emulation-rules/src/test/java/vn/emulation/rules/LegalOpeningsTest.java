package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.Launch;
import vn.emulation.campaign.LaunchLevel;
import vn.emulation.campaign.RoundKind;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.time.DateWindow;

/** What the two campaigns can lead to by law, beside what their plans offer. */
class LegalOpeningsTest {

    private static final RuleSet REFORM = withLaw(Plans.REFORM);
    private static final RuleSet POOR = withLaw(Plans.POOR);
    private static final LegalOpenings REFORM_IN_2026 = on(REFORM, "2026-09-30");
    private static final LegalOpenings POOR_IN_2025 = on(POOR, "2025-11-30");

    private static RuleSet withLaw(BundledPlan plan) {
        return rules(plan, plan.campaign());
    }

    private static RuleSet rules(BundledPlan plan, Campaign campaign) {
        Stream<RuleSource> law = LawCampaign.LAW.sources().stream()
                .filter(source -> Stream.of("law/forms/", "law/thematic/", "law/collectives/")
                        .anyMatch(source.name()::startsWith));
        return RuleSet.uncompiled(
                LawCampaign.LAW.joinedTo(campaign),
                Stream.concat(plan.sources().stream(), law).toList());
    }

    private static LegalOpenings on(RuleSet rules, String day) {
        return LegalOpenings.of(rules, LocalDate.parse(day));
    }

    private static LegalOpening opening(LegalOpenings openings, RoundKind round, String form, NomineeKind kind) {
        return openings.of(AwardFormId.of(form), kind, round).orElseThrow();
    }

    private static String told(LegalOpening opening) {
        String why = Stream.of(opening.clauses(), opening.closedBy(), opening.readings())
                .map(List::toString)
                .collect(Collectors.joining(" "));
        return opening.plan() + " " + opening.law() + " " + why;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANNUAL       | provincial-merit-certificate        | INDIVIDUAL | OFFERED OPENED [law-06-2022/74.1.a] [] []
            ANNUAL       | provincial-merit-certificate        | COLLECTIVE | OFFERED OPENED [law-06-2022/74.3.a] [] []
            ANNUAL       | provincial-merit-certificate        | HOUSEHOLD  | NOT_OFFERED BY_OTHER_STANDARDS [law-06-2022/74.5/exemplary, law-06-2022/74.5, law-06-2022/79.4/merit-certificate] [] []
            ANNUAL       | prime-minister-merit-certificate    | INDIVIDUAL | NOT_OFFERED OPENED [law-06-2022/73.1.a] [] []
            ANNUAL       | prime-minister-merit-certificate    | COLLECTIVE | NOT_OFFERED CLOSED [law-06-2022/73.4.d] [REVIEW] []
            WHOLE_PERIOD | prime-minister-merit-certificate    | COLLECTIVE | NOT_OFFERED OPENED [law-06-2022/73.4.d] [] []
            ANNUAL       | labour-medal-third                  | INDIVIDUAL | NOT_OFFERED CLOSED [law-06-2022/44.1.a] [REVIEW] []
            WHOLE_PERIOD | labour-medal-third                  | INDIVIDUAL | NOT_OFFERED OPENED [law-06-2022/44.1.a] [] []
            WHOLE_PERIOD | labour-medal-third                  | COLLECTIVE | NOT_OFFERED OPENED [law-06-2022/44.4.c] [] []
            WHOLE_PERIOD | labour-medal-third                  | HOUSEHOLD  | NOT_OFFERED NOT_PROVIDED [] [] []
            WHOLE_PERIOD | labour-medal-second                 | COLLECTIVE | NOT_OFFERED CLOSED [law-06-2022/43.4.c] [LAUNCHER] []
            ANNUAL       | labour-medal-first                  | COLLECTIVE | NOT_OFFERED CLOSED [law-06-2022/42.4.c] [LAUNCHER, REVIEW] []
            WHOLE_PERIOD | labour-medal-second                 | INDIVIDUAL | NOT_OFFERED BY_OTHER_STANDARDS [law-06-2022/42/compliant, law-06-2022/43.1, law-06-2022/77/medals] [] []
            ANNUAL       | provincial-emulation-flag           | COLLECTIVE | NOT_OFFERED CLOSED [law-06-2022/26.1, law-06-2022/26.2] [MODE, REVIEW] []
            WHOLE_PERIOD | provincial-emulation-flag           | COLLECTIVE | NOT_OFFERED OPENED [law-06-2022/26.2] [] []
            ANNUAL       | department-commendation-certificate | HOUSEHOLD  | NOT_OFFERED OPENED [law-06-2022/8.3/launched] [] []
            """)
    void the_reform_of_the_province_leads_to_more_than_its_plan_offers(
            RoundKind round, String form, NomineeKind kind, String expected) {
        assertThat(told(opening(REFORM_IN_2026, round, form, kind))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANNUAL   | provincial-merit-certificate        | INDIVIDUAL | OFFERED OPENED [law-06-2022/74.1.a] [] []
            FINAL    | provincial-merit-certificate        | HOUSEHOLD  | CONTESTED BY_OTHER_STANDARDS [law-06-2022/74.5/exemplary, law-06-2022/74.5, law-06-2022/79.4/merit-certificate] [] [poor-2021-2025/household-subject]
            ANNUAL   | department-commendation-certificate | HOUSEHOLD  | CONTESTED OPENED [law-06-2022/8.3/launched] [] [poor-2021-2025/household-subject]
            FINAL    | prime-minister-merit-certificate    | COLLECTIVE | NOT_OFFERED OPENED [law-06-2022/73.4.d] [] []
            MID_TERM | labour-medal-third                  | INDIVIDUAL | NOT_OFFERED CONTESTED [law-06-2022/44.1.a] [DURATION] [law/campaign-duration]
            FINAL    | labour-medal-third                  | COLLECTIVE | NOT_OFFERED OPENED [law-06-2022/44.4.c] [] []
            FINAL    | labour-medal-first                  | COLLECTIVE | NOT_OFFERED OPENED [law-06-2022/42.4.c] [] []
            ANNUAL   | labour-medal-first                  | COLLECTIVE | NOT_OFFERED CLOSED [law-06-2022/42.4.c] [REVIEW] []
            """)
    void for_the_poor_of_the_prime_minister_leads_to_medals_and_promises_households_what_the_law_closes(
            RoundKind round, String form, NomineeKind kind, String expected) {
        assertThat(told(opening(POOR_IN_2025, round, form, kind))).isEqualTo(expected);
    }

    @Test
    void the_plan_promises_households_a_certificate_that_no_campaign_leads_to() {
        assertThat(POOR_IN_2025.unfounded())
                .extracting(opening -> opening.round() + " " + opening.form() + " " + opening.kind())
                .containsExactly(
                        "ANNUAL provincial-merit-certificate HOUSEHOLD",
                        "MID_TERM provincial-merit-certificate HOUSEHOLD",
                        "FINAL provincial-merit-certificate HOUSEHOLD");
        assertThat(REFORM_IN_2026.unfounded()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, CLOSED, '[decree-91-2017/38.1.a]'",
        "2024-01-01, OPENED, '[law-06-2022/73.1.a]'",
        "2026-09-30, OPENED, '[law-06-2022/73.1.a]'",
        "2026-10-01, TEXT_UNKNOWN, '[]'"
    })
    void each_regime_opens_by_its_own_clauses_until_the_text_is_unknown(String day, LegalOpenness law, String clauses) {
        LegalOpening opening =
                opening(on(REFORM, day), RoundKind.ANNUAL, "prime-minister-merit-certificate", NomineeKind.INDIVIDUAL);

        assertThat(opening.law()).isEqualTo(law);
        assertThat(opening.clauses()).hasToString(clauses);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, OPENED", "2025-07-01, NOT_PROVIDED"})
    void no_district_awards_a_certificate_from_july_2025_on(String day, LegalOpenness law) {
        assertThat(opening(
                                on(REFORM, day),
                                RoundKind.ANNUAL,
                                "district-commendation-certificate",
                                NomineeKind.INDIVIDUAL)
                        .law())
                .isEqualTo(law);
    }

    @Test
    void a_campaign_that_does_not_say_who_launched_it_opens_nothing_for_certain() {
        RuleSet unsaid = rules(
                Plans.REFORM,
                CampaignBuilder.builder(Plans.REFORM.campaign())
                        .launch(Optional.empty())
                        .build());

        assertThat(told(opening(
                        on(unsaid, "2025-11-30"),
                        RoundKind.ANNUAL,
                        "provincial-merit-certificate",
                        NomineeKind.INDIVIDUAL)))
                .isEqualTo("OFFERED NOT_STATED [law-06-2022/74.1.a] [] []");
    }

    @Test
    void a_campaign_of_a_unit_closes_what_asks_for_the_province() {
        Launch launch = new Launch(
                LaunchLevel.UNIT,
                Plans.REFORM.campaign().launch().orElseThrow().mode(),
                DateWindow.year(2026),
                Plans.REFORM.campaign().launch().orElseThrow().clauses());
        RuleSet ofUnit = rules(
                Plans.REFORM,
                CampaignBuilder.builder(Plans.REFORM.campaign())
                        .launch(Optional.of(launch))
                        .build());

        assertThat(on(ofUnit, "2026-09-30").unfounded())
                .extracting(opening -> opening.round() + " " + opening.kind() + " " + told(opening))
                .containsExactly(
                        "ANNUAL INDIVIDUAL OFFERED CLOSED [law-06-2022/74.1.a] [LAUNCHER] []",
                        "WHOLE_PERIOD INDIVIDUAL OFFERED CLOSED [law-06-2022/74.1.a] [LAUNCHER] []");
    }

    @Test
    void a_plan_by_itself_is_told_nothing_of_the_law() {
        assertThat(LegalOpenings.of(Plans.REFORM_RULES, LocalDate.parse("2026-09-30"))
                        .all())
                .isEmpty();
    }
}
