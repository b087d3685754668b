package vn.emulation.cli.testing;

import java.nio.file.Files;
import java.util.Collection;
import java.util.Optional;
import vn.emulation.cli.input.InputFile;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.output.OutputFile;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.mutation.MutationHistory;

/**
 * Where what was found of changes of rules is kept, so that the next run tries only what is otherwise since.
 *
 * @param known what the last run found
 * @param file where to keep it, empty for nowhere
 */
public record HistoryFile(MutationHistory known, Optional<OutputFile> file) {

    /** Nothing is known, and nothing is kept. */
    public static final HistoryFile NONE = new HistoryFile(MutationHistory.NONE, Optional.empty());

    /**
     * Reads a file, which need not be there yet.
     *
     * @param inputs the names of the files that are read otherwise, none of which may be overwritten
     * @throws Refusal if it cannot be read or written
     * @throws vn.emulation.json.JsonProblemException if it is no such file
     */
    public static HistoryFile of(String typed, Collection<String> inputs, Words words) {
        OutputFile file = OutputFile.of(typed, inputs, words);
        if (!Files.exists(InputFile.path(typed, words))) {
            return new HistoryFile(MutationHistory.NONE, Optional.of(file));
        }
        InputFile read = InputFile.read(typed, words);
        return new HistoryFile(MutationHistory.read(read.bytes(), read.name()), Optional.of(file));
    }

    /**
     * Keeps what was found.
     *
     * @throws Refusal if it cannot be written
     */
    void keep(MutationHistory found) {
        file.ifPresent(each -> each.write(found.write()));
    }
}
