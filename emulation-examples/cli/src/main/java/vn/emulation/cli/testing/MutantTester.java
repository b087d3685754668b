package vn.emulation.cli.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.emulation.cli.words.Words;
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
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.text.VisibleText;

/** Changes rules one by one, and tells which changes no case notices, and which cases are missing. */
final class MutantTester {

    private final Mutants mutants;
    private final List<RuleCase> cases;
    private final Words words;
    private final BooleanSupplier stopped;

    MutantTester(RulesUnderTest rules, List<RuleCase> cases, Words words, BooleanSupplier stopped) {
        this.mutants = Mutants.of(rules);
        this.cases = cases;
        this.words = words;
        this.stopped = stopped;
    }

    /** Runs the cases on every mutant of the rules, until that is done or time is over. */
    MutationReport run() {
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            MutationOptions options = MutationOptionsBuilder.builder(MutationOptions.defaults())
                    .executor(executor)
                    .stopped(stopped)
                    .build();
            return MutationRun.of(mutants, options).run(cases);
        } finally {
            executor.shutdown();
        }
    }

    /** Returns what no case noticed, one a line, with its place; of what was not tried only how many there are. */
    List<String> survivors(MutationReport report) {
        int unfinished = report.of(MutantFate.UNFINISHED).size();
        Stream<String> untried = unfinished == 0 ? Stream.of() : Stream.of(words.text("test.unfinished", unfinished));
        Stream<String> survived = report.of(MutantFate.SURVIVED).stream()
                .map(MutantResult::mutant)
                .map(mutant -> words.text(
                        mutant.after().isEmpty() ? "test.survivor.removed" : "test.survivor",
                        VisibleText.of(mutant.place().toString()),
                        VisibleText.of(mutant.of()),
                        VisibleText.of(mutant.before()),
                        VisibleText.of(mutant.after())));
        return Stream.concat(survived, untried).toList();
    }

    /** Returns a file of the cases that would notice, each once, until time is over; empty where none was found. */
    String missing(MutationReport report) {
        MissingCases finder = MissingCases.of(mutants, cases, words.locale());
        List<RuleCase> found = new ArrayList<>();
        Set<EvaluationRequest> given = new HashSet<>();
        Map<String, Integer> names = new TreeMap<>();
        for (MutantResult survivor : report.of(MutantFate.SURVIVED)) {
            if (stopped.getAsBoolean()) {
                break;
            }
            finder.of(survivor.mutant())
                    .filter(each -> given.add(each.request()))
                    .ifPresent(each -> found.add(named(each, names.merge(each.name(), 1, Integer::sum))));
        }
        return found.isEmpty() ? "" : CaseWriter.write(found);
    }

    /** In a file each case has a name of its own. */
    private static RuleCase named(RuleCase each, int count) {
        String name = count == 1 ? each.name() : each.name() + " (" + count + ")";
        return new RuleCase(name, each.clause(), each.why(), each.place(), each.request(), each.expected());
    }
}
