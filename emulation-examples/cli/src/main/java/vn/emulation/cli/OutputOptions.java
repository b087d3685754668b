package vn.emulation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.output.OutputFile;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/** The options that say in what form a result comes, and where it goes. */
final class OutputOptions {

    @Option(names = "--format", descriptionKey = "option.format", paramLabel = "${bundle:label.format}", order = 20)
    Optional<String> format = Optional.empty();

    @Option(names = "--out", descriptionKey = "option.out", paramLabel = "${bundle:label.file}", order = 21)
    Optional<String> out = Optional.empty();

    /** Takes the bytes of a result. */
    interface Destination {
        void write(byte[] bytes);
    }

    /**
     * Returns the form asked for, the first one where none is.
     *
     * @throws Refusal if it is none of those
     */
    String format(List<String> forms, Words words) {
        String asked = format.orElse(forms.get(0));
        if (forms.contains(asked)) {
            return asked;
        }
        List<String> nearest = NearestNames.of(asked, forms);
        throw new Refusal(words.text(
                "format.unknown",
                VisibleText.excerpt(asked, 60),
                String.join(", ", nearest.isEmpty() ? forms : nearest)));
    }

    /**
     * Returns where the result goes, after a look whether it can.
     *
     * @throws Refusal if it cannot
     */
    Destination destination(Surroundings surroundings, Collection<String> inputs, Words words) {
        return out.<Destination>map(name -> OutputFile.of(name, inputs, words)::write)
                .orElse(bytes -> print(bytes, surroundings));
    }

    /**
     * Returns the file that the result goes to.
     *
     * @param key why there has to be one
     * @throws Refusal if none is named, or it cannot be written there
     */
    OutputFile file(String key, Collection<String> inputs, Words words) {
        return OutputFile.of(out.orElseThrow(() -> new Refusal(words.text(key))), inputs, words);
    }

    /**
     * Makes sure that there is a file for what is no text.
     *
     * @param key why there has to be one
     * @throws Refusal if the result would go to the screen
     */
    void requireFile(String key, Words words) {
        if (out.isEmpty()) {
            throw new Refusal(words.text(key));
        }
    }

    static void print(byte[] bytes, Surroundings surroundings) {
        try {
            surroundings.out().write(bytes);
            surroundings.out().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
