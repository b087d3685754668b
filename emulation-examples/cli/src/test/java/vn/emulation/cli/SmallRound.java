package vn.emulation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Command lines over a plan of five clauses and a round of ten dossiers, any file of which can be another. */
public final class SmallRound {

    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> moreRules = new ArrayList<>();

    /** Names the files of the small plan and its round. */
    public SmallRound() {
        options.put("--campaign", file("small/campaign.json").toString());
        options.put("--rules", file("small").toString());
        options.put("--round", "annual-2026");
        options.put("--dossiers", file("round/dossiers.csv").toString());
        options.put("--grants", file("round/grants.json").toString());
        options.put("--units", file("round/units.json").toString());
        options.put("--decided-on", "2026-11-02");
    }

    /** Returns a file of the test resources. */
    public static Path file(String name) {
        try {
            return Path.of(SmallRound.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the text of a file of the test resources. */
    public static String text(String name) {
        try {
            return Files.readString(file(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names another file, or sets another option. */
    public SmallRound with(String option, Object value) {
        options.put(option, value.toString());
        return this;
    }

    /** Names another folder of rules beside the plan's own. */
    public SmallRound withMoreRules(Path folder) {
        moreRules.add("--rules");
        moreRules.add(folder.toString());
        return this;
    }

    /** Leaves an option out. */
    public SmallRound without(String option) {
        options.remove(option);
        return this;
    }

    /** Returns the command line. */
    public List<String> args(String command) {
        List<String> args = new ArrayList<>(List.of(command));
        options.forEach((option, value) -> {
            args.add(option);
            args.add(value);
        });
        args.addAll(moreRules);
        return args;
    }

    /** Runs {@code decide}. */
    public DeskRun decide() {
        return DeskRun.of(args("decide"));
    }

    /** Runs {@code explain}. */
    public DeskRun explain(String dossier) {
        return DeskRun.of(with("--dossier", dossier).args("explain"));
    }
}
