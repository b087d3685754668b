package vn.emulation.cli.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.cases.CaseWriter;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.mutation.MissingCases;
import vn.emulation.testing.mutation.MutantFate;
import vn.emulation.testing.mutation.MutantResult;
import vn.emulation.testing.mutation.Mutants;
import vn.emulation.testing.mutation.MutationOptions;
import vn.emulation.testing.mutation.MutationOptionsBuilder;
import vn.emulation.testing.mutation.MutationReport;
import vn.emulation.testing.mutation.MutationRun;
import vn.emulation.text.VisibleText;

/** Changes rules one by one, and tells which changes no case notices, and which cases are missing. */
final class MutantTester {

    private final MutantTask task;
    private final Mutants mutants;

    MutantTester(MutantTask task) {
        this.task = task;
        this.mutants = Mutants.of(task.rules());
    }

    /** Runs the cases on every mutant of the rules, until that is done or time is over, and keeps what is found. */
    MutationReport run() {
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (Progress bar = task.bars().start("mutants.progress", steps())) {
            MutationOptions options = MutationOptionsBuilder.builder(MutationOptions.defaults())
                    .executor(executor)
                    .stopped(task.stopped())
                    .progress(bar::evaluated)
                    .history(task.history().known())
                    .justified(task.justified())
                    .build();
            MutationReport report = MutationRun.of(mutants, options).run(task.cases());
            task.history().keep(report.history());
            return report;
        } finally {
            executor.shutdown();
        }
    }

    private int steps() {
        return (int) Math.min(
                Integer.MAX_VALUE, (long) mutants.all().size() * task.cases().size());
    }

    /** Returns what no case noticed and none need, one a line, with the reason. */
    List<String> justified(MutationReport report) {
        return report.of(MutantFate.JUSTIFIED).stream()
                .map(each -> VisibleText.of(each.mutant() + ": " + each.reason().orElse("")))
                .toList();
    }

    /** Returns what is said in vain of changes that no case need notice, one a line. */
    List<String> stale(MutationReport report) {
        return report.stale().stream()
                .map(each -> VisibleText.of(each.text(task.words().locale())))
                .toList();
    }

    /** Returns what no case noticed, one a line, with its place; of what was not tried only how many there are. */
    List<String> survivors(MutationReport report) {
        int unfinished = report.of(MutantFate.UNFINISHED).size();
        Stream<String> untried =
                unfinished == 0 ? Stream.of() : Stream.of(task.words().text("test.unfinished", unfinished));
        Stream<String> survived = report.of(MutantFate.SURVIVED).stream()
                .map(MutantResult::mutant)
                .map(mutant -> task.words()
                        .text(
                                mutant.after().isEmpty() ? "test.survivor.removed" : "test.survivor",
                                VisibleText.of(mutant.place().toString()),
                                VisibleText.of(mutant.of()),
                                VisibleText.of(mutant.before()),
                                VisibleText.of(mutant.after())));
        return Stream.concat(survived, untried).toList();
    }

    /** Returns a file of the cases that would notice, each once, until time is over; empty where none was found. */
    String missing(MutationReport report) {
        List<MutantResult> survivors = report.of(MutantFate.SURVIVED);
        MissingCases finder =
                MissingCases.of(mutants, task.cases(), task.words().locale());
        List<RuleCase> found = new ArrayList<>();
        Set<EvaluationRequest> given = new HashSet<>();
        Map<String, Integer> names = new TreeMap<>();
        try (Progress bar = task.bars().start("mutants.missing", survivors.size())) {
            for (MutantResult survivor : survivors) {
                if (task.stopped().getAsBoolean()) {
                    break;
                }
                finder.of(survivor.mutant())
                        .filter(each -> given.add(each.request()))
                        .ifPresent(each -> found.add(named(each, names.merge(each.name(), 1, Integer::sum))));
                bar.evaluated(1);
            }
        }
        return found.isEmpty() ? "" : CaseWriter.write(found);
    }

    /** In a file each case has a name of its own. */
    private static RuleCase named(RuleCase each, int count) {
        String name = count == 1 ? each.name() : each.name() + " (" + count + ")";
        return new RuleCase(name, each.clause(), each.why(), each.place(), each.request(), each.expected());
    }
}
