package vn.emulation.testing.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import vn.emulation.testing.cases.RuleCase;

/**
 * One run: cases side by side. A mutant is passed over in a case only if one before it kills the mutant, so that the first
 * killer in the order of cases is found whatever the threads do.
 */
final class CaseRuns {

    private static final int NONE = Integer.MAX_VALUE;

    private final Mutants mutants;
    private final List<Mutant> chosen;
    private final List<RuleCase> cases;
    private final List<String> names;
    private final MutationOptions options;
    private final KnownKills known;
    private final CaseTry[] tries;
    private final AtomicIntegerArray first;

    CaseRuns(Mutants mutants, List<Mutant> chosen, List<RuleCase> cases, MutationOptions options) {
        this.mutants = mutants;
        this.chosen = chosen;
        this.cases = cases;
        this.names = cases.stream().map(CaseRuns::name).toList();
        this.options = options;
        this.known =
                KnownKills.of(options, chosen, new MutantDigests(mutants.rules().workbench()));
        this.tries = new CaseTry[cases.size()];
        this.first = new AtomicIntegerArray(chosen.size());
        for (int index = 0; index < chosen.size(); index++) {
            first.set(index, NONE);
        }
    }

    /** Where a case stands moves with the lines above it; its name does not. */
    static String name(RuleCase given) {
        return given.place().file() + ": " + given.name();
    }

    void run() {
        if (!known.isEmpty()) {
            each(this::recognise);
        }
        each(this::kill);
    }

    private void each(IntConsumer task) {
        List<CompletableFuture<Void>> all = IntStream.range(0, cases.size())
                .mapToObj(at -> CompletableFuture.runAsync(() -> task.accept(at), options.executor()))
                .toList();
        try {
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Takes over what is known of a case that is what it was. */
    private void recognise(int at) {
        if (options.stopped().getAsBoolean()) {
            return;
        }
        CaseTry tried = CaseTry.of(probe(at));
        tries[at] = tried;
        if (known.isSame(names.get(at), tried.digest()) && tried.passes()) {
            for (int index = 0; index < chosen.size(); index++) {
                if (known.kills(index, names.get(at))) {
                    tried.killed().set(index);
                    first.accumulateAndGet(index, at, Math::min);
                }
            }
        }
    }

    private void kill(int at) {
        Optional<CaseTry> before = Optional.ofNullable(tries[at]);
        boolean same = before.filter(tried -> known.isSame(names.get(at), tried.digest()))
                .isPresent();
        BitSet open = open(at, same);
        if (before.isPresent() && (open.isEmpty() || !before.get().passes())) {
            before.get().finish();
            return;
        }
        if (options.stopped().getAsBoolean()) {
            return;
        }
        CaseProbe probe = probe(at);
        CaseTry tried = before.orElseGet(() -> CaseTry.of(probe));
        tries[at] = tried;
        if (!tried.passes() || kill(at, open, probe, tried)) {
            tried.finish();
        }
    }

    /** Returns whether every mutant left was tried. */
    private boolean kill(int at, BitSet open, CaseProbe probe, CaseTry tried) {
        for (int index = open.nextSetBit(0); index >= 0; index = open.nextSetBit(index + 1)) {
            if (options.stopped().getAsBoolean()) {
                return false;
            }
            if ((options.everyKiller() || first.get(index) > at) && probe.kills(chosen.get(index))) {
                tried.killed().set(index);
                first.accumulateAndGet(index, at, Math::min);
            }
        }
        return true;
    }

    private BitSet open(int at, boolean same) {
        BitSet open = new BitSet();
        for (int index = 0; index < chosen.size(); index++) {
            boolean settled = same && known.isTried(index, names.get(at));
            boolean killed = options.everyKiller() ? false : first.get(index) != NONE && isRecognised(index);
            open.set(index, !settled && !killed);
        }
        return open;
    }

    private boolean isRecognised(int index) {
        return tries[first.get(index)].killed().get(index) && known.kills(index, names.get(first.get(index)));
    }

    private CaseProbe probe(int at) {
        return new CaseProbe(mutants.rules().workbench(), cases.get(at));
    }

    List<String> killers(int mutant) {
        List<String> killers = new ArrayList<>();
        for (int at = 0; at < cases.size(); at++) {
            if (Optional.ofNullable(tries[at]).stream()
                            .anyMatch(tried -> tried.killed().get(mutant))
                    && (options.everyKiller() || killers.isEmpty())) {
                killers.add(names.get(at));
            }
        }
        return killers;
    }

    boolean isSettled(int mutant) {
        return !killers(mutant).isEmpty() || isComplete();
    }

    /** Returns whether every case was tried to the end. */
    boolean isComplete() {
        return IntStream.range(0, cases.size())
                .allMatch(at -> Optional.ofNullable(tries[at])
                        .filter(CaseTry::isFinished)
                        .isPresent());
    }

    List<String> failing() {
        return IntStream.range(0, cases.size())
                .filter(at -> Optional.ofNullable(tries[at]).stream().anyMatch(tried -> !tried.passes()))
                .mapToObj(names::get)
                .toList();
    }

    /** Returns the digest of every case that was tried to the end. */
    Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        for (int at = 0; at < cases.size(); at++) {
            String name = names.get(at);
            Optional.ofNullable(tries[at])
                    .filter(CaseTry::isFinished)
                    .filter(CaseTry::passes)
                    .ifPresent(tried -> digests.put(name, tried.digest()));
        }
        return digests;
    }
}
