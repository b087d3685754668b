package vn.emulation.cli.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.emulation.cli.input.InputFile;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/** A folder that is there already, into which files are written, each whole or not at all. */
public final class OutputFolder {

    private final String name;
    private final Words words;

    private OutputFolder(String name, Words words) {
        this.name = name;
        this.words = words;
    }

    /**
     * Returns a folder to write to.
     *
     * @throws Refusal if there is no such folder
     */
    public static OutputFolder of(String typed, Words words) {
        if (!Files.isDirectory(InputFile.path(typed, words))) {
            throw new Refusal(words.text("out.folder.missing", VisibleText.of(typed)));
        }
        return new OutputFolder(typed, words);
    }

    /**
     * Writes files.
     *
     * @param files what they hold, by name
     * @param inputs the names of the files that are read, none of which may be overwritten
     * @throws Refusal if one cannot be written; those before it stay
     */
    public void write(Map<String, byte[]> files, Collection<String> inputs) {
        files.forEach(
                (file, bytes) -> OutputFile.of(name + "/" + file, inputs, words).write(bytes));
    }

    /**
     * Writes files that are not there yet.
     *
     * @param files what they hold, by name
     * @throws Refusal if one is there already, and then none is written; or if one cannot be written
     */
    public void create(Map<String, byte[]> files) {
        Path folder = InputFile.path(name, words);
        files.keySet().stream()
                .filter(file -> Files.exists(folder.resolve(file)))
                .findFirst()
                .ifPresent(file -> {
                    throw new Refusal(words.text("out.there", VisibleText.of(name + "/" + file)));
                });
        write(files, List.of());
    }
}
