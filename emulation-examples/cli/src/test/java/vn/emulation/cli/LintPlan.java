package vn.emulation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the small plan that a test spoils. */
public final class LintPlan {

    private static final String RULES = "rules/plan.drl";

    private final Path folder;

    private LintPlan(Path folder) {
        this.folder = folder;
    }

    /** Copies the plan to a folder that is not there yet; the lint finds nothing in it. */
    public static LintPlan at(Path folder) throws IOException {
        Path source = SmallRound.file("small");
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path path : paths.toList()) {
                Files.copy(path, folder.resolve(source.relativize(path).toString()));
            }
        }
        return new LintPlan(folder).with("campaign.json", "\"treatment\": \"HOST\",\n        \"modelledBy\": []", """
                "treatment": "MODELLED",
                        "modelledBy": ["rule:small-2026/5/unregistered"]""");
    }

    /** Leaves out the rule for households, so that the lint finds what leaves them without an answer. */
    public LintPlan withoutHouseholds() {
        String rules = text(RULES);
        int start = rules.indexOf("// 1: households");
        return write(RULES, rules.substring(0, start) + rules.substring(rules.indexOf("// 2: in time")));
    }

    /** Leaves out the day itself, so that the lint finds a dossier of that day without an answer under one reading. */
    public LintPlan withoutTheDayItself() {
        return with(RULES, "receivedOn >= date", "receivedOn > date");
    }

    /** Misspells two fields, so that the rules cannot be loaded. */
    public LintPlan misspelt() {
        return with(RULES, "!registered", "!registred")
                .with(RULES, "missingDocumentCount == 0", "missingDocumentCout == 0");
    }

    /** Adds a sample round. */
    public LintPlan withSample() throws IOException {
        Files.createDirectories(folder.resolve("rounds/annual-2026"));
        Files.copy(SmallRound.file("round/units.json"), folder.resolve("rounds/units.json"));
        write("rounds/annual-2026/decision.json", "{\"schemaVersion\": 1, \"decidedOn\": \"2026-11-02\"}");
        return write("rounds/annual-2026/dossiers.json", """
                {"schemaVersion": 1, "dossiers": [{
                  "id": "D-01", "campaign": "small-2026", "round": "annual-2026",
                  "nominee": {"kind": "INDIVIDUAL", "id": "CB-1", "unitId": "bv"},
                  "form": "merit", "receivedOn": "2026-10-01", "criteria": [], "votes": []
                }]}
                """);
    }

    /** Replaces every occurrence of a text in a file, in which it has to be. */
    public LintPlan with(String file, String before, String after) {
        String text = text(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " does not hold " + before);
        }
        return write(file, text.replace(before, after));
    }

    /** Writes a file. */
    public LintPlan write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file. */
    public LintPlan write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file. */
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lints the plan, in English unless the options name another language. */
    public DeskRun lint(String... options) {
        List<String> args = new ArrayList<>(List.of("lint", folder.toString()));
        args.addAll(List.of(options));
        if (!args.contains("--lang")) {
            args.addAll(List.of("--lang", "en"));
        }
        DeskRun run = DeskRun.of(args);
        return new DeskRun(run.code(), relative(run.out()), relative(run.err()));
    }

    private String relative(String text) {
        return text.replace(folder.getParent() + "/", "");
    }
}
