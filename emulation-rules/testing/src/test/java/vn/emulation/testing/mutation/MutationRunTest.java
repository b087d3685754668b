package vn.emulation.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.testing.cases.RuleCase;

class MutationRunTest {

    private static final Mutants MUTANTS = Mutants.of(SmallRules.rules(SmallRules.TEXT));
    private static final List<RuleCase> CASES = SmallRules.cases(MUTANTS.rules());
    private static final MutationReport FROM_SCRATCH = run(MUTANTS, CASES, MutationOptions.defaults());

    private static MutationReport run(Mutants mutants, List<RuleCase> cases, MutationOptions options) {
        return MutationRun.of(mutants, options).run(cases);
    }

    private static MutationOptionsBuilder options() {
        return MutationOptionsBuilder.builder(MutationOptions.defaults());
    }

    @Test
    void a_mutant_is_killed_by_the_first_case_that_kills_it() {
        List<MutantResult> expected = MUTANTS.all().stream()
                .map(mutant -> {
                    List<String> killers = CASES.stream()
                            .filter(given ->
                                    !MUTANTS.killedBy(given, List.of(mutant)).isEmpty())
                            .map(CaseRuns::name)
                            .limit(1)
                            .toList();
                    return new MutantResult(
                            mutant,
                            killers.isEmpty() ? MutantFate.SURVIVED : MutantFate.KILLED,
                            killers,
                            Optional.empty());
                })
                .toList();

        assertThat(FROM_SCRATCH.results()).isEqualTo(expected);
        assertThat(FROM_SCRATCH.of(MutantFate.KILLED)).isNotEmpty();
        assertThat(FROM_SCRATCH.of(MutantFate.SURVIVED)).isNotEmpty();
    }

    @Test
    void threads_change_nothing() {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            assertThat(run(MUTANTS, CASES, options().executor(threads).build())).isEqualTo(FROM_SCRATCH);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void with_what_the_last_run_found_nothing_comes_otherwise() {
        MutationHistory history = MutationHistory.read(FROM_SCRATCH.history().write(), "history.json");
        MutationReport again = run(MUTANTS, CASES, options().history(history).build());

        assertThat(history).isEqualTo(FROM_SCRATCH.history());
        assertThat(again).isEqualTo(FROM_SCRATCH);
    }

    /** A name in JSON has 200 characters at most, and cases are called whole sentences. */
    @Test
    void a_case_may_have_a_name_of_any_length() {
        RuleCase first = CASES.get(0);
        RuleCase named = new RuleCase(
                "late ".repeat(60), first.clause(), first.why(), first.place(), first.request(), first.expected());
        MutationHistory history =
                run(MUTANTS, List.of(named), MutationOptions.defaults()).history();

        assertThat(history.cases()).hasSize(1);
        assertThat(MutationHistory.read(history.write(), "history.json")).isEqualTo(history);
    }

    @Test
    void after_a_bound_is_changed_the_next_run_finds_what_one_from_scratch_does() {
        Mutants changed =
                Mutants.of(SmallRules.rules(SmallRules.TEXT.replace("achievementCount >= 2", "achievementCount >= 3")));
        List<RuleCase> cases = SmallRules.cases(changed.rules());

        MutationReport scratch = run(changed, cases, MutationOptions.defaults());
        MutationReport next =
                run(changed, cases, options().history(FROM_SCRATCH.history()).build());

        assertThat(next).isEqualTo(scratch).isNotEqualTo(FROM_SCRATCH);
    }

    @Test
    void a_case_less_or_more_is_noticed() {
        List<RuleCase> fewer = CASES.subList(1, CASES.size());
        MutationReport scratch = run(MUTANTS, fewer, MutationOptions.defaults());

        assertThat(run(MUTANTS, fewer, options().history(FROM_SCRATCH.history()).build())
                        .results())
                .isEqualTo(scratch.results());
        assertThat(run(MUTANTS, CASES, options().history(scratch.history()).build())
                        .results())
                .extracting(MutantResult::fate)
                .isEqualTo(
                        FROM_SCRATCH.results().stream().map(MutantResult::fate).toList());
    }

    @Test
    void every_killer_is_told_where_all_are_asked_for() {
        MutationReport every = run(MUTANTS, CASES, options().everyKiller(true).build());

        assertThat(every.results())
                .allSatisfy(result -> assertThat(result.killers())
                        .isEqualTo(CASES.stream()
                                .filter(given -> !MUTANTS.killedBy(given, List.of(result.mutant()))
                                        .isEmpty())
                                .map(CaseRuns::name)
                                .toList()));
        assertThat(run(
                        MUTANTS,
                        CASES,
                        options().everyKiller(true).history(every.history()).build()))
                .isEqualTo(every);
        assertThat(run(
                        MUTANTS,
                        CASES,
                        options()
                                .everyKiller(true)
                                .history(FROM_SCRATCH.history())
                                .build()))
                .isEqualTo(every);
    }

    @Test
    void what_time_leaves_over_is_unfinished_and_found_by_the_next_run() {
        AtomicInteger left = new AtomicInteger(20);
        MutationReport cut = run(
                MUTANTS,
                CASES,
                options().stopped(() -> left.getAndDecrement() <= 0).build());

        assertThat(cut.of(MutantFate.UNFINISHED)).isNotEmpty();
        assertThat(cut.of(MutantFate.SURVIVED)).isEmpty();
        assertThat(cut.of(MutantFate.KILLED)).isNotEmpty();
        assertThat(run(MUTANTS, CASES, options().history(cut.history()).build()).results())
                .isEqualTo(FROM_SCRATCH.results());
    }

    @Test
    void what_was_known_stays_where_time_is_over_before_every_case_is_looked_at() {
        MutationReport known = run(
                MUTANTS,
                CASES,
                options().stopped(() -> true).history(FROM_SCRATCH.history()).build());
        MutationReport unknown =
                run(MUTANTS, CASES, options().stopped(() -> true).build());

        assertThat(known.of(MutantFate.UNFINISHED)).hasSameSizeAs(MUTANTS.all());
        assertThat(known.history()).isEqualTo(FROM_SCRATCH.history());
        assertThat(unknown.history()).isEqualTo(MutationHistory.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 1_000_000})
    void every_mutant_is_a_step_of_every_case_whenever_time_is_over(int tries) {
        AtomicInteger left = new AtomicInteger(tries);
        AtomicInteger steps = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            run(
                    MUTANTS,
                    CASES,
                    options()
                            .executor(threads)
                            .stopped(() -> left.getAndDecrement() <= 0)
                            .progress(steps::addAndGet)
                            .build());
        } finally {
            threads.shutdown();
        }

        assertThat(steps.get()).isEqualTo(CASES.size() * MUTANTS.all().size());
    }

    @Test
    void a_case_that_fails_kills_nothing_and_is_told() {
        Mutants others = Mutants.of(SmallRules.rules(
                SmallRules.TEXT.replace("!receivedOnKnown )", "!receivedOnKnown, achievementCount > 90 )")));
        List<RuleCase> failing = CASES.stream()
                .filter(given -> !FROM_SCRATCH.history().cases().isEmpty()
                        && given.request().dossiers().get(0).receivedOn().isEmpty())
                .toList();

        MutationReport report = run(others, failing, MutationOptions.defaults());

        assertThat(failing).isNotEmpty();
        assertThat(report.failing())
                .isEqualTo(failing.stream().map(CaseRuns::name).toList());
        assertThat(report.of(MutantFate.KILLED)).isEmpty();
    }

    @Test
    void a_survivor_can_be_justified_and_one_that_is_none_is_told() {
        Mutant survivor = FROM_SCRATCH.of(MutantFate.SURVIVED).get(0).mutant();
        MutantResult killed = FROM_SCRATCH.of(MutantFate.KILLED).get(0);
        JustifiedSurvivors justified = JustifiedSurvivors.read(
                """
                {"schemaVersion": 1, "survivors": [
                  {"mutant": "%s", "reason": "nobody knows"},
                  {"mutant": "%s", "reason": "it is said"},
                  {"mutant": "no mutant", "reason": "it was there"}]}
                """.formatted(
                                survivor.key().replace("\"", "\\\""),
                                killed.mutant().key().replace("\"", "\\\""))
                        .getBytes(StandardCharsets.UTF_8),
                "survivors.json");

        MutationReport report =
                run(MUTANTS, CASES, options().justified(justified).build());

        assertThat(report.of(MutantFate.JUSTIFIED))
                .containsExactly(
                        new MutantResult(survivor, MutantFate.JUSTIFIED, List.of(), Optional.of("nobody knows")));
        List<StaleSurvivor> stale = new ArrayList<>();
        stale.add(new StaleSurvivor(
                killed.mutant().key(), Optional.of(killed.killers().get(0))));
        stale.add(new StaleSurvivor("no mutant", Optional.empty()));
        assertThat(report.stale()).isEqualTo(stale);
        assertThat(report.score()).isEqualTo(FROM_SCRATCH.score());
    }

    @Test
    void scores_are_exact_and_add_up() {
        MutationScore score = FROM_SCRATCH.score();

        assertThat(score.all()).isEqualTo(MUTANTS.all().size());
        assertThat(FROM_SCRATCH.byKind().values().stream()
                        .mapToInt(MutationScore::all)
                        .sum())
                .isEqualTo(score.all());
        assertThat(FROM_SCRATCH.byName().values().stream()
                        .mapToInt(MutationScore::killed)
                        .sum())
                .isEqualTo(score.killed());
        assertThat(new MutationScore(2, 3).percent()).isEqualTo("66.6");
        assertThat(new MutationScore(19, 20).reaches(BigDecimal.valueOf(95))).isTrue();
        assertThat(new MutationScore(18, 19).reaches(BigDecimal.valueOf(95))).isFalse();
    }
}
