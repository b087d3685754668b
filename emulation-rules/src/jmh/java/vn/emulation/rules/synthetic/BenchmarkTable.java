package vn.emulation.rules.synthetic;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.emulation.rules.startup.StartUp;

/** Runs benchmarks as JMH's own command line does, and prints what they come to beside each other, in Markdown. */
public final class BenchmarkTable {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int DOSSIERS = 1_000;

    private final Map<String, RunResult> results = new TreeMap<>();
    private final PrintStream out;

    private BenchmarkTable(Collection<RunResult> runs, PrintStream out) {
        this.out = out;
        runs.forEach(run -> results.put(key(run), run));
    }

    /** Runs the benchmarks that the arguments choose, all without any. */
    public static void main(String[] arguments) throws Exception {
        boolean startUp = arguments.length > 0
                && Pattern.compile(arguments[0]).matcher("StartUp").find();
        try {
            Collection<RunResult> runs = new Runner(new OptionsBuilder()
                            .parent(new CommandLineOptions(arguments))
                            .addProfiler(GCProfiler.class)
                            .build())
                    .run();
            new BenchmarkTable(runs, System.out).print(arguments);
        } catch (NoBenchmarksException none) {
            if (!startUp) {
                throw none;
            }
        }
        if (startUp) {
            StartUp.print(System.out);
        }
    }

    private static String key(RunResult run) {
        String[] names = run.getParams().getBenchmark().split("\\.", -1);
        List<String> parameters = new ArrayList<>();
        run.getParams()
                .getParamsKeys()
                .forEach(name -> parameters.add(run.getParams().getParam(name)));
        return names[names.length - 2].replace("Benchmark", "") + "." + names[names.length - 1]
                + (parameters.isEmpty() ? "" : " " + String.join(" ", parameters));
    }

    private void print(String[] arguments) {
        out.printf(
                Locale.ROOT,
                "%n%d cores, %s %s, arguments %s%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                Arrays.toString(arguments));
        contenders();
        counts();
        bundled();
        everything();
    }

    private void contenders() {
        Optional<Double> floor = score("Contenders.decide HAND_WRITTEN");
        Optional<Double> ours = score("Contenders.decide OURS");
        if (floor.isEmpty()) {
            return;
        }
        out.println("| 40 rules | microseconds a dossier | times hand-written | times ours | kB a dossier |");
        out.println("|---|---|---|---|---|");
        for (Contenders each : Contenders.values()) {
            String key = "Contenders.decide " + each;
            score(key)
                    .ifPresent(time -> out.printf(
                            Locale.ROOT,
                            "| %s | %.2f | %.1f | %s | %.1f |%n",
                            each,
                            time,
                            time / floor.get(),
                            ours.map(own -> String.format(Locale.ROOT, "%.2f", time / own))
                                    .orElse(""),
                            allocated(key) / DOSSIERS / 1_000));
        }
        out.println();
    }

    private void counts() {
        Optional<Double> first = score("RuleCount.ours 40");
        if (first.isEmpty()) {
            return;
        }
        out.println("| rules | one by one, us a dossier | by form | ours | ours to one by one | ours to ours of 40 |");
        out.println("|---|---|---|---|---|---|");
        for (int rules : new int[] {40, 400, 2_000}) {
            Optional<Double> floor = score("RuleCount.handWritten " + rules);
            Optional<Double> byForm = score("RuleCount.handWrittenByForm " + rules);
            Optional<Double> ours = score("RuleCount.ours " + rules);
            if (floor.isPresent() && byForm.isPresent() && ours.isPresent()) {
                out.printf(
                        Locale.ROOT,
                        "| %d | %.2f | %.2f | %.2f | %.1f | %.2f |%n",
                        rules,
                        floor.get(),
                        byForm.get(),
                        ours.get(),
                        ours.get() / floor.get(),
                        ours.get() / first.get());
            }
        }
        out.println();
    }

    private void bundled() {
        List<String> works = results.keySet().stream()
                .filter(key -> key.startsWith("Bundled.evaluate "))
                .map(key -> key.substring("Bundled.evaluate ".length()))
                .filter(work -> results.containsKey("Bundled.judge " + work))
                .toList();
        if (works.isEmpty()) {
            return;
        }
        out.println("| bundled rules | microseconds a dossier | kB | as a part of a round | kB |");
        out.println("|---|---|---|---|---|");
        works.forEach(work -> out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                work,
                score("Bundled.evaluate " + work).orElseThrow(),
                allocated("Bundled.evaluate " + work) / DOSSIERS / 1_000,
                score("Bundled.judge " + work).orElseThrow(),
                allocated("Bundled.judge " + work) / DOSSIERS / 1_000));
        out.println();
    }

    private void everything() {
        out.println("| benchmark | time | error | unit | p50 | p99 | kB allocated |");
        out.println("|---|---|---|---|---|---|---|");
        results.forEach((key, run) -> {
            Result<?> result = run.getPrimaryResult();
            out.printf(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %s | %.3f | %.3f | %.1f |%n",
                    key,
                    result.getScore(),
                    result.getScoreError(),
                    result.getScoreUnit(),
                    result.getStatistics().getPercentile(50),
                    result.getStatistics().getPercentile(99),
                    allocated(key) / 1_000);
        });
    }

    /** Milliseconds for 1,000 dossiers are microseconds for one. */
    private Optional<Double> score(String key) {
        return Optional.ofNullable(results.get(key))
                .map(run -> run.getPrimaryResult().getScore());
    }

    private double allocated(String key) {
        return results.get(key).getSecondaryResults().entrySet().stream()
                .filter(each -> each.getKey().endsWith(ALLOCATED))
                .mapToDouble(each -> each.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
