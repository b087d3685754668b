package vn.emulation.rules;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Recipes of the corpus whose parts would multiply if each were compared with each. */
final class CorpusProducts {

    private CorpusProducts() {}

    static Map<String, Callable<CorpusOutcome>> recipes() {
        return Map.of(
                "yes-and-no-beside-mistakes", () -> CorpusSizes.loaded(yesAndNo()),
                "guards-times-warnings", () -> CorpusSizes.loaded(guards()),
                "twenty-four-thousand-annotations", () -> CorpusSizes.loaded(annotations()));
    }

    /** Pairs of opposite rules, and many mistakes each pair could be looked up among. */
    private static List<RuleSource> yesAndNo() {
        String unknown = IntStream.range(0, 40).mapToObj(number -> "q" + number).collect(joining(", "));
        return List.of(
                file("a.drl", 400, each -> Drl.rule("green/1/s" + each, "achievementCount == " + each, "satisfies")),
                file("b.drl", 400, each -> Drl.rule("green/1/b" + each, "achievementCount == -" + (each + 1), "bars")),
                file("c.drl", 200, each -> Drl.rule("green/1/w" + each, unknown, "warns")));
    }

    /** Constraints that each lack their guard and a rule that asks, and rules of the clause that might ask. */
    private static List<RuleSource> guards() {
        String open = String.join(", ", Collections.nCopies(40, "sex == sex"));
        String known = String.join(", ", Collections.nCopies(40, "rankKnown"));
        return List.of(
                file("a.drl", 600, each -> Drl.rule("green/1/s" + each, open, "satisfies")),
                file("b.drl", 600, each -> Drl.rule("green/1/w" + each, known, "warns")));
    }

    private static List<RuleSource> annotations() {
        String many = IntStream.range(0, 24_000)
                .mapToObj(number -> "@a" + number + (number % 400 == 0 ? "()\n" : "()"))
                .collect(joining(" "));
        return List.of(RuleSource.rules("rules.drl", Drl.rule("green/1/met", many, "formOffered", "satisfies")));
    }

    private static RuleSource file(String name, int rules, IntFunction<String> rule) {
        return RuleSource.rules(name, IntStream.range(0, rules).mapToObj(rule).collect(joining()));
    }
}
