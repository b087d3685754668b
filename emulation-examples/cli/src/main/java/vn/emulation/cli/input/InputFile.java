package vn.emulation.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.emulation.cli.words.Words;
import vn.emulation.text.VisibleText;

/** A file that somebody named on the command line, read whole. */
public final class InputFile {

    /** The most bytes of a file, as for JSON. */
    public static final int MOST_BYTES = 256 * 1024 * 1024;

    private final String name;
    private final byte[] bytes;

    private InputFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Returns the place that a name means.
     *
     * <p>Letters with marks can be spelt in two ways, and a disk may hold the one that was not typed.
     *
     * @throws Refusal if this machine cannot hold such a name
     */
    public static Path path(String typed, Words words) {
        try {
            Path asTyped = Path.of(typed);
            return Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD)
                    .map(form -> Path.of(Normalizer.normalize(typed, form)))
                    .filter(Files::exists)
                    .filter(other -> !Files.exists(asTyped))
                    .findFirst()
                    .orElse(asTyped);
        } catch (InvalidPathException e) {
            throw new Refusal(words.text("file.name", shown(typed)));
        }
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if there is none, or it is no file, or it cannot be read, or it is too large
     */
    public static InputFile read(String typed, Words words) {
        return read(path(typed, words), shown(typed), words);
    }

    static InputFile read(Path path, String name, Words words) {
        try (InputStream in = open(path, name, words)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal(words.text("file.size", name, MOST_BYTES / 1024 / 1024));
            }
            return new InputFile(name, bytes);
        } catch (IOException e) {
            throw new Refusal(words.text("file.unreadable", name));
        }
    }

    /**
     * Opens a file.
     *
     * @throws Refusal if there is none, or it is no file, or it cannot be read
     */
    static InputStream open(Path path, String name, Words words) {
        if (Files.isDirectory(path)) {
            throw new Refusal(words.text("file.directory", name));
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new Refusal(words.text("file.missing", name));
        } catch (IOException e) {
            throw new Refusal(words.text("file.unreadable", name));
        }
    }

    /** Returns the name of a file, fit to be shown. */
    static String shown(String typed) {
        return VisibleText.of(typed);
    }

    /** Returns the name, as it was typed and fit to be shown. */
    public String name() {
        return name;
    }

    boolean isNamed(List<String> ends) {
        return ends.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Returns what it holds, not copied: it may be large. */
    public byte[] bytes() {
        return bytes;
    }
}
