package vn.emulation.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.emulation.cli.text.VocabularyMarkdown;
import vn.emulation.cli.words.Words;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.vocabulary.RuleVocabulary;

/** Lists everything that a rule file may use. */
@Command(name = "vocabulary", sortOptions = false)
final class VocabularyCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("md", "json");

    private final Surroundings surroundings;
    private final Words words;

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    VocabularyCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        String form = outputs.format(FORMS, words);
        OutputOptions.Destination destination = outputs.destination(surroundings, List.of(), words);
        RuleVocabulary vocabulary = RuleVocabulary.current();
        destination.write(
                form.equals("json")
                        ? EmulationJson.create().write(vocabulary)
                        : new VocabularyMarkdown(words).of(vocabulary));
        return ExitCodes.DONE;
    }
}
