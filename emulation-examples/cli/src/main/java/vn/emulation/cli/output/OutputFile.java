package vn.emulation.cli.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
        Path beside = folder(target)
                .resolve("." + target.getFileName() + "."
                        + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(beside);
        } catch (IOException e) {
            throw new Refusal(words.text("out.failed", VisibleText.of(target.toString())));
        } finally {
            remove(beside);
        }
    }

    private void move(Path beside) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // What is left is not the target, and the first failure is the one to tell.
            beside.toFile().deleteOnExit();
        }
    }
}
