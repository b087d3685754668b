package vn.emulation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.emulation.cli.input.CasesReader;
import vn.emulation.cli.input.RulesReader;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;

/** The options that name rules to be looked at, and the cases for them. */
final class CampaignOptions {

    private static final String USUAL = "ar-2023-2030";

    @Option(names = "--campaign", descriptionKey = "option.plan", paramLabel = "${bundle:label.plan}", order = 1)
    Optional<String> campaign = Optional.empty();

    @Option(
            names = "--rules",
            descriptionKey = "option.rules",
            arity = "1..*",
            paramLabel = "${bundle:label.path}",
            order = 9)
    List<String> rules = new ArrayList<>();

    @Option(names = "--law", descriptionKey = "option.law", paramLabel = "${bundle:label.law}", order = 10)
    Optional<String> law = Optional.empty();

    @Option(names = "--cases", descriptionKey = "option.cases", paramLabel = "${bundle:label.path}", order = 11)
    Optional<String> cases = Optional.empty();

    RulesUnderTest rules(Words words) {
        return new RulesReader(words).read(campaign.orElse(USUAL), rules, law);
    }

    /** Returns the cases that were named, or those that stand with the plan; empty where there are none. */
    Optional<List<RuleCase>> cases(RulesUnderTest tested, Words words) {
        CasesReader reader = new CasesReader(words);
        String plan = campaign.orElse(USUAL);
        return cases.isPresent() ? Optional.of(reader.read(cases, plan, tested)) : reader.find(plan, tested);
    }

    /** Returns the names of the files that are read, which no result may overwrite. */
    List<String> files() {
        return Stream.concat(Stream.of(campaign, cases).flatMap(Optional::stream), rules.stream())
                .toList();
    }
}
