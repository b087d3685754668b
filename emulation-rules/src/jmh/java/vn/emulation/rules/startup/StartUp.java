package vn.emulation.rules.startup;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.RecordedAnswers;

/**
 * JVMs from their start to the first decision, in turns. The contender, Drools, compiles the rules as they ship, and is
 * given the answers of the facts, what campaigns, rounds and dossiers are read for; what it finds is compared first.
 */
public final class StartUp {

    private static final int RUNS = Integer.getInteger("startup.runs", 5);
    private static final String CLASS_PATH = System.getProperty("startup.classpath", "");
    private static final String DESK = System.getProperty("startup.desk", "");
    private static final String OWN = StartUp.class.getPackageName().replace('.', '/');

    private final Path folder;
    private final PrintStream out;
    private final List<Start> starts = new ArrayList<>();

    private StartUp(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Measures, and prints a table in Markdown. */
    public static void print(PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("startup");
        try {
            StartUp startUp = new StartUp(folder, out);
            startUp.prepare();
            startUp.measure();
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private void prepare() throws IOException, InterruptedException {
        Path plain = Files.createDirectories(folder.resolve("plain-classes"));
        PlainFiles.writeClasses(plain);
        Path classes = folderOf(StartUp.class);
        ClassPath jars = new ClassPath(folder);
        jars.addAll(folderOf(BundledPlans.class) + File.pathSeparator + CLASS_PATH);
        jars.addFolder(classes, classes.resolve(OWN));
        jars.addFolder(plain, plain);
        String all = jars.toString();
        starts.add(new Start("nothing", "", all, List.of(Nothing.class.getName())));
        starts.add(plain("plan", all));
        starts.add(ours("plan", all));
        starts.add(plain("law", all));
        starts.add(ours("law", all));
        if (DESK.isEmpty()) {
            out.println("No desk: -Dstartup.desk names no jar.");
        } else {
            ClassPath desk = new ClassPath(folder);
            desk.addAll(DESK);
            desk.addFolder(classes, classes.resolve(OWN));
            starts.add(new Start(
                    "desk: decide a bundled round",
                    "Drools, plan",
                    desk.toString(),
                    List.of("vn.emulation.cli.Main", "decide")));
        }
    }

    private static Path folderOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static Start ours(String rules, String classPath) {
        return new Start(
                "ours, " + rules, "Drools, " + rules, classPath, List.of(FirstDecision.class.getName(), rules));
    }

    private Start plain(String rules, String classPath) throws IOException, InterruptedException {
        Path files = Files.createDirectories(folder.resolve(rules));
        RecordedAnswers recorded = PlainFiles.write(files, rules.equals("law"));
        Start start =
                new Start("Drools, " + rules, "", classPath, List.of(PlainRules.class.getName(), files.toString()));
        List<String> fired = new ArrayList<>(JvmRun.of(folder, List.of("-cp", classPath), start.mainAndArguments())
                .printed());
        fired.retainAll(recorded.asked());
        List<String> holding = recorded.holding().stream().sorted().toList();
        if (!fired.equals(holding)) {
            throw new IllegalStateException("Drools, " + rules + " finds " + fired + " instead of " + holding);
        }
        out.println("Drools, " + rules + ": " + recorded.asked().size() + " rules, " + holding.size()
                + " hold, as ours find.");
        return start;
    }

    private void measure() throws IOException, InterruptedException {
        for (Flags flags : Flags.values()) {
            Map<String, List<JvmRun>> runs = new TreeMap<>();
            for (Start start : starts) {
                if (flags.archive()) {
                    leaveClasses(flags, start);
                }
            }
            for (int run = 0; run < RUNS; run++) {
                for (Start start : starts) {
                    runs.computeIfAbsent(start.name(), none -> new ArrayList<>())
                            .add(JvmRun.of(folder, flags.measured(archive(start), start), start.mainAndArguments()));
                }
            }
            new StartUpTable(flags, starts, runs).print(out);
        }
    }

    /** Of classes that Drools compiled at start, JDK 17 leaves no archive, and ends by an error of its own. */
    private void leaveClasses(Flags flags, Start start) throws IOException, InterruptedException {
        Files.deleteIfExists(archive(start));
        try {
            JvmRun.of(folder, flags.leaving(archive(start), start), start.mainAndArguments());
        } catch (IllegalStateException failed) {
            Files.deleteIfExists(archive(start));
            out.println(start.name() + " leaves no archive, and runs without one.");
        }
    }

    private Path archive(Start start) {
        return folder.resolve(start.name().replaceAll("\\W+", "-") + ".jsa");
    }
}
