package vn.emulation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.emulation.cli.input.CasesReader;
import vn.emulation.cli.input.RulesReader;
import vn.emulation.cli.input.SurvivorsReader;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.mutation.JustifiedSurvivors;
import vn.emulation.testing.rules.RulesUnderTest;

/** What names the rules to be tested, and the cases for them. */
final class TestedOptions {

    @Parameters(index = "0", descriptionKey = "option.plan", paramLabel = "${bundle:label.plan}")
    String plan = "";

    @Parameters(index = "1", arity = "0..1", descriptionKey = "option.cases", paramLabel = "${bundle:label.path}")
    Optional<String> cases = Optional.empty();

    @Option(
            names = "--rules",
            descriptionKey = "option.rules",
            arity = "1",
            paramLabel = "${bundle:label.path}",
            order = 1)
    List<String> rules = new ArrayList<>();

    @Option(names = "--law", descriptionKey = "option.law", paramLabel = "${bundle:label.law}", order = 2)
    Optional<String> law = Optional.empty();

    RulesUnderTest tested(Words words) {
        return new RulesReader(words).read(plan, rules, law);
    }

    /** Returns the cases that were named, or those that stand with the plan; refuses where there are none. */
    List<RuleCase> cases(RulesUnderTest tested, Words words) {
        return new CasesReader(words).read(cases, plan, tested);
    }

    /** Returns the same, but none where none were named and none stand with the plan. */
    List<RuleCase> anyCases(RulesUnderTest tested, Words words) {
        return cases.isPresent()
                ? cases(tested, words)
                : new CasesReader(words).find(plan, tested).orElse(List.of());
    }

    /** Returns which changes of the rules no case need notice. */
    JustifiedSurvivors justified(RulesUnderTest tested, Words words) {
        return new SurvivorsReader(words).read(cases, plan, tested);
    }

    /** Returns the names of what is read, which no result may overwrite. */
    List<String> files() {
        return Stream.of(List.of(plan), cases.stream().toList(), rules)
                .flatMap(List::stream)
                .toList();
    }
}
