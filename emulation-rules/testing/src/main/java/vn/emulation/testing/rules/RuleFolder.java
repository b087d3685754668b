package vn.emulation.testing.rules;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.json.CampaignFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.RuleSource.Kind;

/**
 * The files of a folder that is arranged as the bundled plans are.
 *
 * @param campaign its campaign
 * @param sources its rules, parameters and texts, by name
 */
record RuleFolder(Campaign campaign, List<RuleSource> sources) {

    private static final String CAMPAIGN = "campaign.json";

    RuleFolder {
        sources = ImmutableList.copyOf(sources);
    }

    static RuleFolder read(Path folder) {
        Path file = folder.resolve(CAMPAIGN);
        Campaign campaign = EmulationJson.create()
                .read(bytes(file), file.toString(), CampaignFile.class)
                .campaign();
        List<RuleSource> sources = Stream.of("", "parameters", "rules")
                .flatMap(part -> files(folder.resolve(part)).stream())
                .flatMap(path -> source(folder, path).stream())
                .toList();
        return new RuleFolder(campaign, sources);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<RuleSource> source(Path folder, Path path) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        return kind(name.toLowerCase(Locale.ROOT)).map(kind -> RuleSource.of(kind, name, bytes(path)));
    }

    private static Optional<Kind> kind(String name) {
        if (name.endsWith(".drl")) {
            return Optional.of(Kind.RULES);
        }
        if (name.endsWith(".vi.rules")) {
            return Optional.of(Kind.SENTENCES);
        }
        if (name.endsWith("_vi.properties")) {
            return Optional.of(Kind.TEXTS_VI);
        }
        if (name.endsWith("_en.properties")) {
            return Optional.of(Kind.TEXTS_EN);
        }
        return Optional.of(Kind.PARAMETERS).filter(any -> name.endsWith(".json") && !name.equals(CAMPAIGN));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
