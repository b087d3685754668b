package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.emulation.testing.cases.RuleCase;

/** Runs cases against mutants. Immutable and safe to share between threads. */
public final class MutationRun {

    private final Mutants mutants;
    private final MutationOptions options;

    private MutationRun(Mutants mutants, MutationOptions options) {
        this.mutants = mutants;
        this.options = options;
    }

    /** Returns a run of mutants. */
    public static MutationRun of(Mutants mutants, MutationOptions options) {
        return new MutationRun(mutants, options);
    }

    /**
     * Returns what became of the mutants.
     *
     * @param cases the cases, of the campaign of the rules, of which no two of one file have one name
     */
    public MutationReport run(List<RuleCase> cases) {
        List<Mutant> chosen = mutants.all().stream().filter(options.chosen()).toList();
        Kills kills = new CaseRuns(mutants, chosen, cases, options).run();
        boolean complete = kills.isComplete();
        List<MutantResult> results = IntStream.range(0, chosen.size())
                .mapToObj(index -> result(chosen.get(index), kills.killers(index, options.everyKiller()), complete))
                .toList();
        return new MutationReport(
                results,
                mutants.leftOut().stream()
                        .filter(each -> options.chosen().test(each.mutant()))
                        .toList(),
                kills.failing(),
                stale(results),
                history(results, kills));
    }

    private MutantResult result(Mutant mutant, List<String> killers, boolean complete) {
        if (!killers.isEmpty()) {
            return new MutantResult(mutant, MutantFate.KILLED, killers, Optional.empty());
        }
        Optional<String> reason = options.justified().reason(mutant);
        MutantFate fate =
                !complete ? MutantFate.UNFINISHED : reason.isPresent() ? MutantFate.JUSTIFIED : MutantFate.SURVIVED;
        return new MutantResult(mutant, fate, List.of(), reason);
    }

    /** What was not chosen is not told of. */
    private List<StaleSurvivor> stale(List<MutantResult> results) {
        Set<String> there = mutants.all().stream().map(Mutant::key).collect(ImmutableSet.toImmutableSet());
        List<StaleSurvivor> stale = new ArrayList<>();
        options.justified().survivors().forEach(survivor -> {
            if (!there.contains(survivor.mutant())) {
                stale.add(new StaleSurvivor(survivor.mutant(), Optional.empty()));
            }
            results.stream()
                    .filter(result -> result.mutant().key().equals(survivor.mutant()))
                    .flatMap(result -> result.killers().stream().limit(1))
                    .forEach(killer -> stale.add(new StaleSurvivor(survivor.mutant(), Optional.of(killer))));
        });
        return stale;
    }

    /** What was known stays so where time was over before every case was looked at: less would be known otherwise. */
    private MutationHistory history(List<MutantResult> results, Kills kills) {
        if (!kills.isEachSeen() && !options.history().mutants().isEmpty()) {
            return options.history();
        }
        MutantDigests digests = new MutantDigests(mutants.rules().workbench());
        List<MutationHistory.Found> found = results.stream()
                .filter(result -> result.fate() != MutantFate.UNFINISHED)
                .map(result -> new MutationHistory.Found(
                        result.mutant().key(),
                        digests.of(result.mutant()),
                        options.everyKiller() && kills.isComplete(),
                        result.killers()))
                .toList();
        return new MutationHistory(1, kills.passing(), found);
    }
}
