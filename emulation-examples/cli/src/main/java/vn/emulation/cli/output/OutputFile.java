package vn.emulation.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import vn.emulation.cli.input.InputFile;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/** A file that is written whole or not at all: beside its target first, then renamed. */
public final class OutputFile {

    private final Path target;
    private final Words words;

    private OutputFile(Path target, Words words) {
        this.target = target;
        this.words = words;
    }

    /**
     * Returns a file to write, which need not exist yet.
     *
     * @param inputs the names of the files that are read, none of which may be overwritten
     * @throws Refusal if it cannot be written there
     */
    public static OutputFile of(String typed, Collection<String> inputs, Words words) {
        Path target = InputFile.path(typed, words).toAbsolutePath().normalize();
        String name = VisibleText.of(typed);
        if (Files.isDirectory(target)) {
            throw new Refusal(words.text("out.directory", name));
        }
        Path folder = folder(target);
        if (!Files.isDirectory(folder)) {
            throw new Refusal(words.text("out.folder", name, VisibleText.of(folder.toString())));
        }
        for (String input : inputs) {
            if (InputFile.path(input, words).toAbsolutePath().normalize().equals(target)) {
                throw new Refusal(words.text("out.input", name));
            }
        }
        return new OutputFile(target, words);
    }

    private static Path folder(Path target) {
        return Optional.ofNullable(target.getParent()).orElse(target);
    }

    /**
     * Writes the file.
     *
     * @throws Refusal if that fails; what stood there before then still does
     */
    public void write(byte[] bytes) {
        try (OutputDraft draft = draft()) {
            draft.stream().write(bytes);
            draft.finish();
        } catch (IOException e) {
            throw failure();
        }
    }

    /**
     * Begins to write the file, beside it.
     *
     * @throws IOException if that fails
     */
    public OutputDraft draft() throws IOException {
        return new OutputDraft(target);
    }

    /** Returns the refusal that tells that the file could not be written. */
    public Refusal failure() {
        return new Refusal(words.text("out.failed", VisibleText.of(target.toString())));
    }
}
