package vn.emulation.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A copy of the small plan with cases of its own, any file of which a test changes. */
final class TestedPlan {

    private static final String CASES = """
            schemaVersion: 1
            campaign: small-2026
            round: annual-2026
            decidedOn: 2026-11-02
            fixtures:
              sound:
                dossier:
                  nominee: { kind: INDIVIDUAL, id: CB-1, unitId: bv }
                  form: merit
                  receivedOn: 2026-10-01
                expect:
                  plan: ELIGIBLE
                  satisfies: [small-2026/1/person, small-2026/2/in-time, small-2026/3/complete]
            cases:
              - name: the day before the deadline is in time
                clause: small-2026/2
                why: the plan says "before 15 October".
                dossier: { like: sound, receivedOn: 2026-10-14 }
              - name: two days later is late under every reading
                clause: small-2026/2
                dossier: { like: sound, receivedOn: 2026-10-16 }
                expect: { plan: NOT_ELIGIBLE, bars: [small-2026/2/late], drops: [small-2026/2/in-time] }
            """;

    private final Path folder;

    private TestedPlan(Path folder) {
        this.folder = folder;
    }

    /** Copies the plan to a folder that is not there yet; its cases pass. */
    static TestedPlan at(Path folder) throws IOException {
        LintPlan.at(folder);
        Files.createDirectories(folder.resolve("cases"));
        return new TestedPlan(folder).write("cases/deadline.yaml", CASES);
    }

    TestedPlan write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    /** Replaces a text in a file, in which it has to be. */
    TestedPlan with(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " does not hold " + before);
        }
        return write(file, text.replace(before, after));
    }

    /** Lets the rule that finds a dossier in time take the first late day too, as a slip of the hand would. */
    TestedPlan withAnotherBound() throws IOException {
        return with("rules/plan.drl", "receivedOn < date(\"deadline\")", "receivedOn <= date(\"deadline\")");
    }

    /** Runs a command of the desk on the folder, whose name is left out of what it tells. */
    DeskRun run(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(command));
        if (List.of("document", "matrix").contains(command)) {
            args.add("--campaign");
        }
        args.add(folder.toString());
        args.addAll(List.of(more));
        DeskRun run = DeskRun.of(args);
        String parent = folder.getParent() + "/";
        return new DeskRun(run.code(), run.out().replace(parent, ""), run.err().replace(parent, ""));
    }
}
