package vn.emulation.cli;

import com.google.common.collect.Maps;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.emulation.cli.output.OutputFolder;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.generation.CaseGenerator;
import vn.emulation.testing.generation.CaseScope;
import vn.emulation.testing.generation.GeneratedCase;
import vn.emulation.testing.generation.SuiteFiles;
import vn.emulation.testing.rules.RulesUnderTest;

/** Makes the fewest cases that show what the cases there are do not, for a person to judge and keep. */
@Command(name = "generate-cases", sortOptions = false)
final class GenerateCasesCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Words words;

    @Mixin
    private TestedOptions named = new TestedOptions();

    @Option(names = "--output", descriptionKey = "option.output", paramLabel = "${bundle:label.folder}", order = 3)
    private Optional<String> output = Optional.empty();

    GenerateCasesCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Optional<OutputFolder> folder = output.map(name -> OutputFolder.of(name, words));
        RulesUnderTest tested = named.tested(words);
        List<GeneratedCase> made = CaseGenerator.of(CaseScope.of(tested)).beyond(named.anyCases(tested, words));
        String campaign = tested.campaign().id().value();
        Map<String, String> files = SuiteFiles.write(tested, campaign, made);
        if (made.isEmpty()) {
            print(words.text("generate.none") + "\n");
        } else if (folder.isPresent()) {
            folder.get().create(Maps.transformValues(files, GenerateCasesCommand::bytes));
            print(words.text("generate.made", made.size(), String.join(", ", files.keySet())) + "\n");
        } else {
            files.forEach((file, text) -> print("# " + file + "\n" + text + "\n"));
        }
        return ExitCodes.DONE;
    }

    private void print(String text) {
        OutputOptions.print(bytes(text), surroundings);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
