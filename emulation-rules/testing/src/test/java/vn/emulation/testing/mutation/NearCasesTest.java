package vn.emulation.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;

class NearCasesTest {

    private static final RuleId KINDS = RuleId.of("ar-2023-2030/III.1/kinds");

    private record Tried(RuleDefinition rule, RuleDefinition mutant, List<RuleCase> cases) {

        NearCases near() {
            return NearCases.of(cases);
        }

        List<EvaluationRequest> moved() {
            return near().moved(rule, mutant).toList();
        }
    }

    private static Tried tried(String text, String key) {
        RulesUnderTest rules = SmallRules.rules(text);
        Mutant mutant = Mutants.of(rules).all().stream()
                .filter(each -> each.key().equals(KINDS + ": " + key))
                .findFirst()
                .orElseThrow();
        Change.OfRule change = (Change.OfRule) mutant.change();
        return new Tried(rules.workbench().rules().get(change.index()), change.rule(), SmallRules.cases(rules));
    }

    @Test
    void the_rounds_in_which_a_rule_fires_are_near_it_and_no_others() {
        Tried tried = tried(SmallRules.TEXT, "force 2020-01-01.. -> 2020-01-02..");
        List<EvaluationRequest> firing = tried.cases().stream()
                .map(RuleCase::request)
                .filter(round -> round.dossiers().stream()
                        .allMatch(dossier -> dossier.achievements().items().size() >= 2))
                .toList();

        assertThat(tried.near().rounds(KINDS)).isNotEmpty().isSubsetOf(firing);
        assertThat(tried.near().rounds(RuleId.of("ar-2023-2030/III.1/quiet"))).isEmpty();
    }

    @Test
    void a_round_is_moved_to_the_day_of_decision_on_which_one_of_the_two_is_in_force() {
        Tried later = tried(SmallRules.TEXT, "force 2020-01-01.. -> 2020-01-02..");
        Tried earlier = tried(SmallRules.TEXT, "force 2020-01-01.. -> 2019-12-31..");
        Tried same = tried(SmallRules.TEXT, "literal achievementCount >= 2 -> achievementCount >= 3");

        assertThat(later.moved())
                .isNotEmpty()
                .extracting(EvaluationRequest::decidedOn)
                .containsOnly(LocalDate.of(2020, 1, 1));
        assertThat(earlier.moved())
                .isNotEmpty()
                .extracting(EvaluationRequest::decidedOn)
                .containsOnly(LocalDate.of(2019, 12, 31));
        assertThat(same.moved()).isEmpty();
    }

    @Test
    void where_the_day_of_receipt_counts_it_is_moved_and_where_the_period_counts_nothing_is() {
        String key = "force 2020-01-01.. -> 2020-01-02..";
        Tried received = tried(SmallRules.TEXT.replace("\"DECIDED\"", "\"RECEIVED\""), key);
        Tried period = tried(SmallRules.TEXT.replace("\"DECIDED\"", "\"ACHIEVEMENT\""), key);

        assertThat(received.moved())
                .isNotEmpty()
                .allSatisfy(round -> assertThat(round.dossiers())
                        .extracting(Dossier::receivedOn)
                        .containsOnly(Optional.of(LocalDate.of(2020, 1, 1))));
        assertThat(period.near().rounds(KINDS)).isNotEmpty();
        assertThat(period.moved()).isEmpty();
    }
}
