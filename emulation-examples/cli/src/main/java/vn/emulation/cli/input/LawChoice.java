package vn.emulation.cli.input;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.emulation.cli.words.Words;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.LawLayer;
import vn.emulation.text.VisibleText;

/** The law that somebody chose to judge by beside the plan. */
final class LawChoice {

    private static final String NATIONAL = "national";

    private LawChoice() {}

    /**
     * Reads the national law, with a layer over it where its folder is named.
     *
     * @throws Refusal if what was typed is neither {@code national} nor a folder that can be read
     * @throws vn.emulation.json.JsonProblemException if a file of terms cannot be read
     */
    static BundledLaw of(String typed, Words words) {
        BundledLaw national = BundledLaw.load();
        if (typed.equals(NATIONAL)) {
            return national;
        }
        Path folder = InputFile.path(typed, words);
        if (!Files.isDirectory(folder)) {
            throw new Refusal(words.text("law.unknown", VisibleText.excerpt(typed, 60)));
        }
        try {
            return national.with(LawLayer.read(folder));
        } catch (UncheckedIOException unreadable) {
            throw new Refusal(words.text("file.unreadable", VisibleText.of(typed)));
        }
    }
}
