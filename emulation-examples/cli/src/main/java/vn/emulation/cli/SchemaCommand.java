package vn.emulation.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.json.EmulationJson;
import vn.emulation.text.VisibleText;

/** Prints the JSON Schema of one of the files. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

    private static final List<String> TYPES = EmulationJson.schemaNames();

    private final Surroundings surroundings;
    private final Words words;

    @Parameters(index = "0", descriptionKey = "option.schema.type", paramLabel = "${bundle:label.type}")
    private String type = "";

    SchemaCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        if (!TYPES.contains(type)) {
            List<String> nearest = NearestNames.of(type, TYPES);
            throw new Refusal(words.text(
                    "schema.unknown",
                    VisibleText.excerpt(type, 60),
                    String.join(", ", nearest.isEmpty() ? TYPES : nearest)));
        }
        OutputOptions.print(EmulationJson.schema(type).getBytes(StandardCharsets.UTF_8), surroundings);
        return ExitCodes.DONE;
    }
}
