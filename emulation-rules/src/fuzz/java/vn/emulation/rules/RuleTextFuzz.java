package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.rules.internal.engine.RuleBase;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.Diagnostic;

/**
 * Whatever bytes a rule file holds, it is refused in words for people or fires as its constraints say, and nothing of its
 * own ever runs.
 */
class RuleTextFuzz {

    /** Far more than loading takes, on any machine; a fuzzer would else wait for a file that never ends. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    static final List<RuleSource> PARAMETERS = EveryConstraint.files().stream()
            .filter(source -> source.kind() == RuleSource.Kind.PARAMETERS)
            .toList();
    private static final Set<String> COMPILED = new HashSet<>();

    static Stream<byte[]> kept() {
        return KeptInputs.of("rules.kept");
    }

    @MethodSource("kept")
    @DictionaryFile(resourcePath = "rules.dict")
    @FuzzTest(maxDuration = "30m")
    void loading(byte[] bytes) {
        assertTimeoutPreemptively(LONGEST, () -> load(bytes));
    }

    private static void load(byte[] bytes) {
        List<RuleSource> files = new ArrayList<>(PARAMETERS);
        files.add(RuleSource.of(RuleSource.Kind.RULES, "rules.drl", bytes));
        Diagnostics diagnostics = new Diagnostics();

        LoadedRules loaded = new RuleSetLoader(TestCampaign.campaign(), diagnostics).load(files);

        assertToldWell(diagnostics.sorted());
        if (diagnostics.isEmpty() && COMPILED.add(canonical(loaded))) {
            assertFiresAsItSays(loaded);
        }
        assertThat(TripwireBell.RUNG).isFalse();
    }

    private static String canonical(LoadedRules loaded) {
        return String.join(
                "\n",
                loaded.rules().stream()
                        .map(RuleDefinition::constraints)
                        .map(List::toString)
                        .toList());
    }

    static void assertToldWell(List<Diagnostic> diagnostics) {
        assertThat(diagnostics)
                .flatExtracting(diagnostic -> List.of(
                        diagnostic.told(Diagnosed.VIETNAMESE), diagnostic.told(Locale.ENGLISH)))
                .allSatisfy(told -> assertThat(told).hasLineCount(1));
    }

    private static void assertFiresAsItSays(LoadedRules loaded) {
        List<DossierFact> facts = FuzzFacts.of(loaded);
        RuleBase.compile(loaded.rules()).fire(facts);
        List<RuleDefinition> rules = loaded.rules();
        for (DossierFact fact : facts) {
            assertThat(IntStream.range(0, rules.size()).filter(fact::hasFired))
                    .containsExactly(IntStream.range(0, rules.size())
                            .filter(index -> RuleCheck.fires(rules.get(index), index, fact))
                            .boxed()
                            .toArray(Integer[]::new));
        }
    }
}
