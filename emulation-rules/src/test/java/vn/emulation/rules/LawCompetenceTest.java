package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.decision.Effect;
import vn.emulation.dossier.Dossier;

/** Who may decide a title, on each side of the day on which that changed. */
class LawCompetenceTest {

    private static final Map<String, RuleSet> COMPILED = new HashMap<>();

    /** The rules on competence that fire, where the authority decides on the day. */
    private static Set<String> fired(Dossier dossier, String authority, String decidedOn) {
        RuleSet rules = COMPILED.computeIfAbsent(
                authority, any -> TitleCampaign.rules(TitleCampaign.decidedBy(authority), "titles/competence"));
        EvaluationRequest request = Requests.of(rules.campaign(), dossier)
                .decidedOn(LocalDate.parse(decidedOn))
                .build();
        return FiredRules.of(
                        EmulationEngine.of(rules).evaluate(request).decisions().get(0))
                .stream()
                .filter(TitleRules.IDS::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Dossier dossier(String form, int year) {
        boolean person = form.endsWith("worker") || form.endsWith("fighter");
        if (form.endsWith("family")) {
            return TitleDossiers.household(year);
        }
        return person ? TitleDossiers.person(form, year) : TitleDossiers.collective(form, year);
    }

    @ParameterizedTest(name = "{0} by {1} on {2}: {3}")
    @CsvSource({
        "advanced-worker, department-director, 2024-12-31, 80/competent",
        "advanced-worker, commune-chair, 2024-12-31, 80/competent",
        "advanced-worker, enterprise-head, 2024-12-31, 80/competent",
        "advanced-worker, minister, 2024-12-31, 80/competent",
        "advanced-worker, province-chair, 2024-12-31, 80/not-competent",
        "advanced-worker, district-chair, 2025-06-30, 80/competent",
        "advanced-worker, district-chair, 2025-07-01, 80/not-competent",
        "grassroots-emulation-fighter, district-chair, 2025-06-30, 80/competent",
        "grassroots-emulation-fighter, district-chair, 2025-07-01, 80/not-competent",
        "grassroots-emulation-fighter, commune-chair, 2025-06-30, 80/not-competent",
        "grassroots-emulation-fighter, commune-chair, 2025-07-01, 80/competent",
        "advanced-collective, district-chair, 2025-06-30, 80/competent",
        "advanced-collective, district-chair, 2025-07-01, 80/not-competent",
        "advanced-collective, commune-chair, 2025-06-30, 80/not-competent",
        "advanced-collective, commune-chair, 2025-07-01, 80/competent",
        "cultural-village, district-chair, 2025-06-30, 80/competent",
        "cultural-village, commune-chair, 2025-06-30, 80/not-competent",
        "cultural-family, commune-chair, 2024-12-31, 80/competent",
        "cultural-family, district-chair, 2024-12-31, 80/not-competent",
        "provincial-emulation-fighter, province-chair, 2024-12-31, 79/competent",
        "provincial-emulation-fighter, department-director, 2024-12-31, 79/not-competent",
        "excellent-collective, province-chair, 2024-12-31, 79/competent",
        "excellent-collective, district-chair, 2024-12-31, 79/not-competent",
        "provincial-emulation-flag, province-chair, 2024-12-31, 79/competent",
        "provincial-emulation-flag, minister, 2024-12-31, 79/competent",
        "model-commune, province-chair, 2024-12-31, 79/competent",
        "model-commune, commune-chair, 2024-12-31, 79/not-competent",
        "national-emulation-fighter, prime-minister, 2024-12-31, 78.2/competent",
        "national-emulation-fighter, province-chair, 2024-12-31, 78.2/not-competent",
        "government-emulation-flag, government, 2024-12-31, 78.1/competent",
        "government-emulation-flag, prime-minister, 2024-12-31, 78.1/not-competent",
    })
    void under_the_law_of_2022(String form, String authority, String decidedOn, String expected) {
        assertThat(fired(dossier(form, 2024), authority, decidedOn)).containsExactly("law-06-2022/" + expected);
    }

    @ParameterizedTest(name = "{0} by {1} on {2}: {3}")
    @CsvSource({
        "advanced-worker, commune-chair, 2023-01-31, competent",
        "grassroots-emulation-fighter, commune-chair, 2023-01-31, not-competent",
        "grassroots-emulation-fighter, district-chair, 2025-06-30, competent",
        "grassroots-emulation-fighter, district-chair, 2025-07-01, not-competent",
        "provincial-emulation-fighter, province-chair, 2023-01-31, competent",
        "national-emulation-fighter, province-chair, 2023-01-31, not-competent",
        "excellent-collective, department-director, 2023-01-31, not-competent",
        "provincial-emulation-flag, province-chair, 2023-01-31, competent",
        "government-emulation-flag, government, 2023-01-31, competent",
        "cultural-village, district-chair, 2023-01-31, competent",
        "cultural-family, commune-chair, 2023-01-31, competent",
    })
    void under_the_law_of_2003_as_it_is_remembered(String form, String authority, String decidedOn, String expected) {
        assertThat(fired(dossier(form, 2022), authority, decidedOn))
                .containsExactlyInAnyOrder("law-15-2003/80/" + expected, "law-15-2003/80/unverified");
    }

    @Test
    void that_communes_took_over_from_districts_is_told_to_be_from_memory() {
        Dossier village = dossier("cultural-village", 2024);

        assertThat(fired(village, "commune-chair", "2025-07-01"))
                .containsExactlyInAnyOrder("law-06-2022/80/competent", "decree-152-2025/competence/unverified");
        assertThat(fired(village, "district-chair", "2025-07-01"))
                .containsExactlyInAnyOrder("law-06-2022/80/not-competent", "decree-152-2025/competence/unverified");
        assertThat(fired(dossier("model-commune", 2024), "province-chair", "2025-07-01"))
                .containsExactly("law-06-2022/79/competent");
    }

    @Test
    void a_form_that_the_law_does_not_open_to_the_nominee_is_no_matter_of_competence() {
        Dossier team = TitleDossiers.collective("advanced-worker", 2024);

        assertThat(fired(team, "department-director", "2024-12-31")).isEmpty();
    }

    @Test
    void each_rule_on_competence_is_among_these() {
        RuleSet rules = TitleCampaign.rules(TitleCampaign.yearly(), "titles/competence");

        assertThat(rules.rules().stream()
                        .filter(rule -> rule.effect() != Effect.WARNS)
                        .map(rule -> rule.id().value())
                        .filter(TitleRules.IDS::contains))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                "law-15-2003/80",
                                "law-06-2022/78.1",
                                "law-06-2022/78.2",
                                "law-06-2022/79",
                                "law-06-2022/80")
                        .flatMap(clause -> Stream.of(clause + "/competent", clause + "/not-competent"))
                        .toList());
    }
}
