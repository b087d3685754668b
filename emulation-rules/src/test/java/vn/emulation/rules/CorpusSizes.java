package vn.emulation.rules;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;

/** Recipes of the corpus that are too large for a text. */
final class CorpusSizes {

    private CorpusSizes() {}

    static Map<String, Callable<CorpusOutcome>> recipes() {
        return Map.of(
                "ten-thousand-files", () -> loaded(MistakenSizes.ofFiles(10_000)),
                "ten-thousand-and-one-files", () -> loaded(MistakenSizes.ofFiles(10_001)),
                "twenty-million-bytes", () -> loaded(megabytes()),
                "two-thousand-and-one-rules", () -> loaded(MistakenSizes.ofRules(3, 2_001)),
                "five-thousand-and-one-constraints", () -> loaded(MistakenSizes.ofConstraints(5_001)),
                "fifty-one-values-in-a-sentence", () -> loaded(List.of(sentence(51))),
                "fifty-values-in-a-sentence", () -> loaded(List.of(sentence(50))),
                "three-thousand-dossiers", CorpusSizes::threeThousand,
                "hash-collisions", CorpusSizes::collisions);
    }

    static CorpusOutcome loaded(List<RuleSource> files) {
        try {
            RuleSet rules = RuleSet.load(TestCampaign.campaign(), files);
            return CorpusOutcome.decided(EmulationEngine.of(rules)
                    .evaluate(Requests.of(rules.campaign(), TestCampaign.dossier())
                            .build()));
        } catch (RuleSetException refused) {
            return CorpusOutcome.refused(refused.diagnostics());
        }
    }

    private static RuleSource sentence(int values) {
        return RuleSource.sentences("rules.vi.rules", """
                quy tắc "green/1/met"
                    điều khoản "green/1"
                    khi
                        hồ sơ có
                        - hình thức khen thưởng là một trong các giá trị %s"provincial-merit-certificate"
                    thì
                        đạt
                hết
                """.formatted("\"a\", ".repeat(values - 1)));
    }

    /** Twenty files of a million bytes and one of a byte. */
    private static List<RuleSource> megabytes() {
        Stream<RuleSource> large = IntStream.range(10, 30)
                .mapToObj(file -> RuleSource.rules("b" + file + ".drl", ("/".repeat(999) + "\n").repeat(1_000)));
        return Stream.concat(large, Stream.of(RuleSource.rules("c.drl", "\n"))).toList();
    }

    private static CorpusOutcome threeThousand() {
        return counted(Crowd.ENGINE.evaluate(Crowd.of(3_000)).decisions());
    }

    /** Ids of five pairs of letters, each of which has the hash code of the other pair. */
    private static CorpusOutcome collisions() {
        List<Dossier> dossiers = IntStream.range(0, 1 << 10)
                .mapToObj(number -> Dossiers.named(
                        TestCampaign.dossier(),
                        Integer.toBinaryString(1 << 10 | number)
                                .substring(1)
                                .replace("0", "Aa")
                                .replace("1", "BB")))
                .toList();
        RuleSet rules = TestCampaign.load(Drl.rule("green/1/met", "formOffered", "satisfies"));
        return counted(EmulationEngine.of(rules)
                .evaluate(Requests.of(rules.campaign(), dossiers).build())
                .decisions());
    }

    private static CorpusOutcome counted(List<Decision> decisions) {
        long eligible = decisions.stream()
                .filter(decision -> decision.planVerdict() == Verdict.ELIGIBLE)
                .count();
        return CorpusRecipes.ok(eligible + " of " + decisions.size() + " ELIGIBLE");
    }
}
