package vn.emulation.rules;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.emulation.json.LawFile;

/**
 * What a province or department adds to the national law (quy chế thi đua, khen thưởng của địa phương): rules, what is
 * asked besides, and values of parameters that the law leaves to it.
 *
 * <p>It has the shape of the national law: folders with {@code terms.json}, rules in {@code .drl} or {@code .vi.rules},
 * parameters in other {@code .json} files, and {@code messages_vi.properties} and {@code messages_en.properties}; files of
 * other names are passed over. It copies nothing: a parameter holds on the days it names, and the national value on the
 * others. What it may not do is told when the rules are loaded (EM-601, EM-602). This type is immutable.
 */
public final class LawLayer {

    private final LawFolder folder;

    private LawLayer(LawFolder folder) {
        this.folder = folder;
    }

    /**
     * Returns the layer of files, whose names diagnostics show.
     *
     * @param files the content of each file, by its path with slashes
     * @throws vn.emulation.json.JsonProblemException if a file of terms cannot be read
     */
    public static LawLayer of(Map<String, byte[]> files) {
        return new LawLayer(LawFolder.read(files, RuleSource::provincial));
    }

    /**
     * Returns the layer in a folder and the folders below it; links are not followed.
     *
     * @throws vn.emulation.json.JsonProblemException if a file of terms cannot be read
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public static LawLayer read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) found.filter(LawLayer::isFile)::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return of(files);
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns its files of rules, parameters and texts, which the law it is laid over loads. */
    public List<RuleSource> sources() {
        return ImmutableList.copyOf(folder.sources().values());
    }

    List<LawFile> terms() {
        return ImmutableList.copyOf(folder.terms().values());
    }
}
