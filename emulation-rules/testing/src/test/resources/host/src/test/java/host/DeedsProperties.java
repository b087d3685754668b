package host;

import static vn.emulation.testing.assertion.EmulationAssertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.arbitrary.RulesDomain;
import vn.emulation.testing.assertion.DecidedByRules;
import vn.emulation.testing.rules.RulesUnderTest;

class DeedsProperties {

    private static final RulesUnderTest RULES = RulesUnderTest.folder(Path.of("src/test/rules"));

    static class Rounds extends RulesDomain {
        Rounds() {
            super(RULES, RoundId.of("annual-2026"));
        }
    }

    @Property(tries = 50, seed = "7", edgeCases = EdgeCasesMode.NONE)
    @Domain(Rounds.class)
    void whoever_names_two_deeds_has_enough(@ForAll EvaluationRequest round) {
        DecidedByRules decided = DecidedByRules.of(RULES, round);
        for (Dossier dossier : round.dossiers()) {
            if (dossier.achievements().items().size() >= 2) {
                assertThat(decided).decision(dossier.id().value()).answers("green/1", ClauseStatus.SATISFIED);
            }
        }
    }
}
