package vn.emulation.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.document.RuleBook;
import vn.emulation.testing.rules.RulesUnderTest;

/** Writes the rules of a campaign as a document that a lawyer can read. */
@Command(name = "document", sortOptions = false)
final class DocumentCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("md", "html", "json");

    private final Surroundings surroundings;
    private final Words words;

    @Mixin
    private CampaignOptions inputs = new CampaignOptions();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    DocumentCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        String form = outputs.format(FORMS, words);
        OutputOptions.Destination destination = outputs.destination(surroundings, inputs.files(), words);
        RulesUnderTest rules = inputs.rules(words);
        RuleBook book = RuleBook.of(rules, inputs.cases(rules, words).orElse(List.of()), words.locale());
        destination.write(
                switch (form) {
                    case "html" -> book.html().getBytes(StandardCharsets.UTF_8);
                    case "json" -> book.json();
                    default -> book.markdown().getBytes(StandardCharsets.UTF_8);
                });
        return ExitCodes.DONE;
    }
}
