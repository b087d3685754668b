package vn.emulation.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.cases.CaseFiles;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.mutation.JustifiedSurvivors;
import vn.emulation.testing.mutation.MutantFate;
import vn.emulation.testing.mutation.MutationReport;
import vn.emulation.testing.rules.RulesUnderTest;

/** What is shown to whoever waits for mutants, and when it ends. */
class MutantTesterTest {

    private static final RulesUnderTest RULES = RulesUnderTest.bundled("poor-2021-2025");
    private static final List<RuleCase> CASES = CaseFiles.bundled(RULES).subList(0, 3);

    /** A bar that counts. */
    private record Counted(String key, int steps, AtomicInteger done) implements Progress {
        @Override
        public void evaluated(int more) {
            done.addAndGet(more);
        }

        @Override
        public void close() {}
    }

    private final List<Counted> bars = new ArrayList<>();

    private Progress start(String key, int steps) {
        Counted bar = new Counted(key, steps, new AtomicInteger());
        bars.add(bar);
        return bar;
    }

    private MutantTester tester(BooleanSupplier stopped) {
        return new MutantTester(MutantTaskBuilder.builder()
                .rules(RULES)
                .cases(CASES)
                .justified(JustifiedSurvivors.NONE)
                .history(HistoryFile.NONE)
                .stopped(stopped)
                .bars(this::start)
                .words(Words.in("en"))
                .build());
    }

    @Test
    void a_bar_for_the_mutants_and_one_for_the_missing_cases_go_to_their_ends() {
        MutantTester tester = tester(() -> false);
        MutationReport report = tester.run();

        assertThat(tester.missing(report)).isNotEmpty();
        assertThat(bars).extracting(Counted::key).containsExactly("mutants.progress", "mutants.missing");
        assertThat(bars)
                .extracting(Counted::steps)
                .containsExactly(
                        CASES.size() * report.results().size(),
                        report.of(MutantFate.SURVIVED).size());
        assertThat(bars).allSatisfy(bar -> assertThat(bar.done().get()).isEqualTo(bar.steps()));
    }

    @Test
    void when_time_is_over_nothing_more_is_tried() {
        MutantTester tester = tester(() -> true);
        MutationReport report = tester.run();

        assertThat(tester.survivors(report))
                .containsExactly("changes not tried for want of time: "
                        + report.results().size());
        assertThat(tester.missing(report)).isEmpty();
    }
}
