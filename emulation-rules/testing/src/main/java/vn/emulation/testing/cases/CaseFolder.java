package vn.emulation.testing.cases;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.campaign.CampaignId;
import vn.emulation.rules.LawCases;
import vn.emulation.rules.RuleSet;

/** Finds the files of a suite: in a folder, or among those that ship with this library. */
public final class CaseFolder {

    private static final String ENDING = ".yaml";
    private static final String SURVIVORS = "survivors.json";
    private static final String CASES = "cases/";
    private static final String PLANS = "/vn/emulation/plans/";
    private static final String LAW = "/vn/emulation/law/";

    private CaseFolder() {}

    /**
     * Returns every file that ends in {@code .yaml} in a folder and those within it, by path; a file by itself.
     *
     * @throws UncheckedIOException if one cannot be read
     */
    public static List<CaseSource> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> CaseSource.of(path.toString(), bytes(path)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the suite that ships with the plan of a campaign; none where none does. */
    public static List<CaseSource> bundled(CampaignId campaign) {
        if (campaign.equals(LawCases.campaign().id())) {
            return bundledLaw();
        }
        return listed(PLANS, ENDING).stream()
                .filter(path -> path.contains("/" + campaign + "/" + CASES))
                .map(path -> CaseSource.of(path, resource(PLANS + path)))
                .toList();
    }

    /** Returns the file that ships beside the suite of a campaign and says which changes of rules no case need notice. */
    public static Optional<CaseSource> bundledSurvivors(CampaignId campaign) {
        String root = campaign.equals(LawCases.campaign().id()) ? LAW : PLANS;
        String folder = root.equals(LAW) ? CASES : "/" + campaign + "/" + CASES;
        return listed(root, SURVIVORS).stream()
                .filter(path -> ("/" + path).endsWith(folder + SURVIVORS))
                .map(path -> CaseSource.of(path, resource(root + path)))
                .findFirst();
    }

    /** Returns the suite that ships with the national law. */
    public static List<CaseSource> bundledLaw() {
        return listed(LAW, ENDING).stream()
                .filter(path -> path.startsWith(CASES))
                .map(path -> CaseSource.of("law/" + path, resource(LAW + path)))
                .toList();
    }

    private static List<String> listed(String root, String ending) {
        return new String(resource(root + "index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.endsWith(ending))
                .sorted()
                .toList();
    }

    private static byte[] resource(String path) {
        try (InputStream in = RuleSet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("This library lacks its file (" + path + ").");
            }
            return ByteStreams.toByteArray(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
