package vn.emulation.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.testing.assertion.EmulationAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.arbitrary.RulesDomain;
import vn.emulation.testing.assertion.DecidedByRules;
import vn.emulation.testing.metamorphic.MetamorphicLaws;
import vn.emulation.testing.rules.RulesUnderTest;

/** What the README shows of assertions, properties and laws is this code. */
class ReadmeExamplesProperties {

    private final RulesUnderTest rules = SampleRounds.REFORM;
    private final EvaluationRequest request = SampleRounds.of(SampleRounds.COLLECTIVE);
    private final RuleId opensOn = RuleId.of("ar-2023-2030/III.3/b1/in-time");

    static final class Annual extends RulesDomain {
        Annual() {
            super(RulesUnderTest.bundled("ar-2023-2030"), RoundId.of("annual-2026"));
        }
    }

    @Example
    void assertions() {
        DecidedByRules decided = DecidedByRules.of(rules, request);

        assertThat(decided)
                .decision("HS-2026-164")
                .hasVerdict(Verdict.ELIGIBLE)
                .containsFindings("ar-2023-2030/III.3/b1/in-time")
                .answers("ar-2023-2030/III.3/b1", ClauseStatus.SATISFIED)
                .isMissingNothing()
                .hasOutcome(Outcome.PROPOSED);
    }

    @Property(tries = 50)
    @Domain(Annual.class)
    void a_household_is_never_eligible(@ForAll Dossier dossier, @ForAll EvaluationRequest round) {
        if (dossier.nominee().kind() == NomineeKind.HOUSEHOLD) {
            EvaluationRequest alone = SampleRounds.of(dossier);
            assertThat(DecidedByRules.of(rules, alone))
                    .decision(dossier.id().value())
                    .answers("ar-2023-2030/III.1", ClauseStatus.BARRED);
        }
        assertThat(round.dossiers()).isNotEmpty();
    }

    @Example
    void laws() {
        assertThat(MetamorphicLaws.check(rules, request)).isEmpty();
        assertThat(MetamorphicLaws.dayEarlier(opensOn).check(rules, request)).isEmpty();
    }

    @Example
    void the_readme_shows_this_code() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String own = readme.substring(readme.indexOf("## Assertions, properties and laws"))
                .split("\n## ", 2)[0];
        String code =
                plain(Files.readString(Path.of("src/test/java/vn/emulation/testing/ReadmeExamplesProperties.java")));
        List<String> examples = Pattern.compile("```java\n(.+?)```", Pattern.DOTALL)
                .matcher(own)
                .results()
                .map((MatchResult match) -> plain(match.group(1)))
                .toList();

        assertThat(examples)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(example -> assertThat(code).contains(example));
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
