package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.ExclusionDossiers.person;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Listing;

/** One achievement that two dossiers of one round put forward. */
class LawNominationTest {

    private static Dossier second(String receivedOn, String form, String achievement) {
        Dossier dossier = Dossiers.named(person(form, receivedOn), "D-2");
        Achievement other = dossier.achievements().items().get(0);
        return Dossiers.but(dossier)
                .achievements(Listing.complete(
                        List.of(new Achievement(AchievementId.of(achievement), other.summary(), other.period()))))
                .build();
    }

    private static List<Decision> decide(Dossier... dossiers) {
        return EmulationEngine.of(ExclusionRules.RULES)
                .evaluate(Requests.of(ExclusionRules.RULES.campaign(), dossiers).build())
                .decisions();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-01, decree-91-2017/3.2.round",
        "2023-12-31, decree-91-2017/3.2.round",
        "2024-01-01, law-06-2022/5.2.c.round",
        "2026-09-30, law-06-2022/5.2.c.round"
    })
    void it_is_put_forward_for_one_form(String receivedOn, String clause) {
        Dossier first = person("provincial-merit-certificate", receivedOn);
        String other = "department-commendation-certificate";

        assertThat(decide(first, second(receivedOn, other, "A-1")))
                .allSatisfy(decision -> assertThat(FiredRules.of(decision)).contains(clause + "/twice"))
                .extracting(decision -> ExclusionRules.status(clause, decision))
                .containsOnly(ClauseStatus.BARRED);
        assertThat(decide(first, second(receivedOn, other, "A-2")))
                .allSatisfy(decision -> assertThat(FiredRules.of(decision)).doesNotContain(clause + "/twice"))
                .extracting(decision -> ExclusionRules.status(clause, decision))
                .containsOnly(ClauseStatus.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"2017-09-30", "2026-10-01"})
    void where_the_text_is_not_modelled_nothing_is_said_of_it(String receivedOn) {
        assertThat(decide(
                        person("provincial-merit-certificate", receivedOn),
                        second(receivedOn, "department-commendation-certificate", "A-1")))
                .noneMatch(decision -> FiredRules.of(decision).stream().anyMatch(rule -> rule.endsWith("/twice")));
    }
}
