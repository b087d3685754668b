package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.rule.Constraint;

/** What is there only where something else is: each row with a twin from which nothing follows. */
class PresenceProofTest {

    private static boolean follows(String constraints, String last, Knowledge knowledge) {
        CompiledRules rules = CompiledRules.of(
                TestCampaign.campaign(),
                List.of(RuleSource.rules("rules.drl", Drl.rule("green/1/r", constraints, "warns"))));
        Map<Boolean, List<Constraint>> all = rules.loaded().rules().get(0).constraints().stream()
                .collect(Collectors.partitioningBy(
                        constraint -> constraint.text().equals(last)));
        return Conjunction.of(knowledge, all.get(false)).implies(all.get(true).get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            regimeKnown, formProvided | regimeKnown | true
            regimeKnown, !formProvided | regimeKnown | false
            regimeKnown, formProvided, authorityCompetent | formProvided | true
            regimeKnown, formProvided, !authorityCompetent | formProvided | false
            regimeKnown, !formProvided, !authorityCompetent | !authorityCompetent | true
            regimeKnown, formProvided, !authorityCompetent | !authorityCompetent | false
            launchKnown, launchDaysKnown | launchKnown | true
            launchKnown, !launchDaysKnown | launchKnown | false
            ratingKnown, ratedInARow("GOOD") > 0 | ratingKnown | true
            ratingKnown, ratedInARow("GOOD") >= 0 | ratingKnown | false
            ratingKnown, ratedInARowBefore("GOOD") > 0 | ratingKnown | false
            !ratingKnown, ratedInARow("GOOD") == 0 | ratedInARow("GOOD") == 0 | true
            ratingKnown, ratedInARow("GOOD") == 0 | ratedInARow("GOOD") == 0 | false
            awardsInARowBefore("letter") == 3, awardsInARow("letter") > 0, awardsInARow("letter") == 4 \
            | awardsInARow("letter") == 4 | true
            awardsInARowBefore("letter") == 3, awardsInARow("letter") >= 0, awardsInARow("letter") == 4 \
            | awardsInARow("letter") == 4 | false
            awardsInARowBefore("letter") >= 3, awardsInARow("letter") <= 3, awardsInARow("letter") == 0 \
            | awardsInARow("letter") == 0 | true
            awardsInARowBefore("letter") >= 3, awardsInARow("letter") <= 4, awardsInARow("letter") == 0 \
            | awardsInARow("letter") == 0 | false
            awardsInARowBefore("flag") >= 3, awardsInARow("letter") <= 3, awardsInARow("letter") == 0 \
            | awardsInARow("letter") == 0 | false
            awardsInARow("letter") >= 2, awardsWithin("letter", 3) >= 2 | awardsWithin("letter", 3) >= 2 | true
            awardsInARow("letter") >= 1, awardsWithin("letter", 3) >= 2 | awardsWithin("letter", 3) >= 2 | false
            awardsInARow("letter") >= 4, awardsWithin("letter", 3) >= 3 | awardsWithin("letter", 3) >= 3 | true
            awardsInARow("letter") >= 4, awardsWithin("letter", 3) >= 4 | awardsWithin("letter", 3) >= 4 | false
            awardsInARow("flag") >= 4, awardsWithin("letter", 3) >= 3 | awardsWithin("letter", 3) >= 3 | false
            awardsInARowBefore("letter") >= 2, awardsWithin("letter", 3) >= 2 | awardsWithin("letter", 3) >= 2 | true
            awardsInARowBefore("letter") >= 2, awardsWithin("letter", 2) >= 2 | awardsWithin("letter", 2) >= 2 | false
            awardsSince("flag", "letter") > 0, awardCount("letter") > 0 | awardCount("letter") > 0 | true
            awardsSince("flag", "letter") >= 0, awardCount("letter") > 0 | awardCount("letter") > 0 | false
            awardCount("letter") == 0, awardsSince("flag", "letter") == 0 | awardsSince("flag", "letter") == 0 | true
            awardCount("letter") == 1, awardsSince("flag", "letter") == 0 | awardsSince("flag", "letter") == 0 | false
            """)
    void one_thing_follows_of_another(String constraints, String last, boolean follows) {
        assertThat(follows(constraints, last, Knowledge.VOCABULARY)).isEqualTo(follows);
        assertThat(follows(constraints, last, Knowledge.TYPES)).isFalse();
    }
}
