package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.sentence.SentenceWriter;

/** Rules as sentences. */
final class Sentences {

    private static final List<RuleSource.Kind> OF_RULES = List.of(RuleSource.Kind.RULES, RuleSource.Kind.SENTENCES);

    private Sentences() {}

    /** The checked rules of files. */
    static List<RuleDefinition> definitions(Campaign campaign, List<RuleSource> files) {
        Diagnostics diagnostics = new Diagnostics();
        List<RuleDefinition> rules =
                new RuleSetLoader(campaign, diagnostics).load(files).rules();
        assertThat(diagnostics.sorted()).isEmpty();
        return rules;
    }

    /** What rules say, in the order of their ids. */
    static List<String> canonical(List<RuleDefinition> rules) {
        return rules.stream().map(RuleDefinition::canonical).sorted().toList();
    }

    /** Rules as sentences. */
    static String written(List<RuleDefinition> rules) {
        return rules.stream().map(SentenceWriter::write).collect(Collectors.joining("\n"));
    }

    /** The files with their rules as sentences, all in one file. */
    static List<RuleSource> instead(List<RuleSource> files, String sentences) {
        return Stream.concat(
                        files.stream().filter(file -> !OF_RULES.contains(file.kind())),
                        Stream.of(RuleSource.sentences("rules.vi.rules", sentences)))
                .toList();
    }
}
