package vn.emulation.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.cli.words.Words;
import vn.emulation.rules.RuleSource;
import vn.emulation.text.VisibleText;

/** Reads the rules, parameters and texts of a host: single files, or folders arranged as the bundled plans are. */
final class OwnRules {

    private final Words words;

    OwnRules(Words words) {
        this.words = words;
    }

    /** Returns what the files and folders hold, in the order in which they were named, and by name within a folder. */
    List<RuleSource> read(List<String> typed) {
        List<RuleSource> sources = new ArrayList<>();
        for (String name : typed) {
            Path path = InputFile.path(name, words);
            if (Files.isDirectory(path)) {
                sources.addAll(folder(path, shown(name)));
            } else {
                sources.add(file(path, VisibleText.of(name)));
            }
        }
        return sources;
    }

    /** Returns the name of a folder as it was typed, without strokes at its end. */
    static String shown(String typed) {
        return VisibleText.of(typed.replaceFirst("(?<=.)[/\\\\]+$", ""));
    }

    private List<RuleSource> folder(Path folder, String name) {
        List<RuleSource> found = Stream.of("", "parameters", "rules")
                .flatMap(part -> files(folder.resolve(part)).stream())
                .filter(path -> kind(path).isPresent())
                .map(path -> file(path, name + "/" + inside(folder, path)))
                .toList();
        if (found.isEmpty()) {
            throw new Refusal(words.text("rules.folder", name));
        }
        return found;
    }

    private List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(OwnRules::isToBeRead).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(words.text("file.unreadable", VisibleText.of(folder.toString())));
        }
    }

    /** A link to nothing is none to be passed over: what it stands for would be missing. */
    private static boolean isToBeRead(Path path) {
        return Files.isRegularFile(path) || !Files.exists(path);
    }

    private static String inside(Path folder, Path path) {
        return VisibleText.of(folder.relativize(path).toString().replace('\\', '/'));
    }

    private RuleSource file(Path path, String name) {
        byte[] bytes = InputFile.read(path, name, words).bytes();
        RuleSource.Kind kind = kind(path).orElseThrow(() -> new Refusal(words.text("rules.file", name)));
        return RuleSource.of(kind, name, bytes);
    }

    /** What a file holds, by its name; a campaign file is none of ours. */
    private static Optional<RuleSource.Kind> kind(Path path) {
        String name = Optional.ofNullable(path.getFileName())
                .map(Path::toString)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (name.endsWith(".drl")) {
            return Optional.of(RuleSource.Kind.RULES);
        }
        if (name.endsWith(".vi.rules")) {
            return Optional.of(RuleSource.Kind.SENTENCES);
        }
        if (name.endsWith(".json")) {
            return Optional.of(RuleSource.Kind.PARAMETERS).filter(any -> !name.equals("campaign.json"));
        }
        if (name.endsWith("_vi.properties")) {
            return Optional.of(RuleSource.Kind.TEXTS_VI);
        }
        return Optional.of(RuleSource.Kind.TEXTS_EN).filter(any -> name.endsWith("_en.properties"));
    }
}
