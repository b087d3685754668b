package vn.emulation.cli.testing;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.emulation.cli.words.VisibleText;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.mutation.MutantFate;
import vn.emulation.testing.mutation.MutantResult;
import vn.emulation.testing.mutation.Mutants;
import vn.emulation.testing.mutation.MutationOptions;
import vn.emulation.testing.mutation.MutationOptionsBuilder;
import vn.emulation.testing.mutation.MutationReport;
import vn.emulation.testing.mutation.MutationRun;
import vn.emulation.testing.rules.RulesUnderTest;

/** Changes rules one by one, and tells which changes no case notices. */
public final class MutantTester {

    private MutantTester() {}

    /** Runs cases on every mutant of rules, until that is done or time is over. */
    public static MutationReport run(RulesUnderTest rules, List<RuleCase> cases, BooleanSupplier stopped) {
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            MutationOptions options = MutationOptionsBuilder.builder(MutationOptions.defaults())
                    .executor(executor)
                    .stopped(stopped)
                    .build();
            return MutationRun.of(Mutants.of(rules), options).run(cases);
        } finally {
            executor.shutdown();
        }
    }

    /** Returns what no case noticed, one a line, with its place; of what was not tried only how many there are. */
    public static List<String> survivors(MutationReport report, Words words) {
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
}
