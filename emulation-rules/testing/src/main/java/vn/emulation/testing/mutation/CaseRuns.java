package vn.emulation.testing.mutation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import vn.emulation.testing.cases.RuleCase;

/**
 * One run: cases side by side, twice. First every case is looked at for what it must notice, which takes moments; then the
 * rounds are judged whole, for the mutants that are left: two in a hundred of the law's. In each turn a mutant is passed
 * over in a case only if one before it kills the mutant, so that the same killer is found whatever the threads do.
 */
final class CaseRuns {

    private final Mutants mutants;
    private final List<Mutant> chosen;
    private final List<RuleCase> cases;
    private final List<String> names;
    private final MutationOptions options;
    private final KnownKills known;
    private final Kills kills;
    private final BitSet noticed = new BitSet();

    CaseRuns(Mutants mutants, List<Mutant> chosen, List<RuleCase> cases, MutationOptions options) {
        this.mutants = mutants;
        this.chosen = chosen;
        this.cases = cases;
        this.names = cases.stream().map(CaseRuns::name).toList();
        this.options = options;
        this.known =
                KnownKills.of(options, chosen, new MutantDigests(mutants.rules().workbench()));
        this.kills = new Kills(names, chosen.size());
    }

    /** Where a case stands moves with the lines above it; its name does not. */
    static String name(RuleCase given) {
        return given.place().file() + ": " + given.name();
    }

    Kills run() {
        if (!known.isEmpty()) {
            each(this::recognise);
        }
        each(this::look);
        noticed.or(kills.all());
        each(this::judge);
        return kills;
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
        kills.put(at, tried);
        if (known.isSame(names.get(at), tried.digest()) && tried.passes()) {
            for (int index = 0; index < chosen.size(); index++) {
                if (known.kills(index, names.get(at))) {
                    kills.add(at, index);
                }
            }
        }
    }

    /** Of what a case is unsure is told when its round is judged. */
    private void look(int at) {
        lookOnce(at);
        int unsure = kills.tried(at).map(tried -> tried.unsure().cardinality()).orElse(0);
        options.progress().accept(chosen.size() - unsure);
    }

    private void lookOnce(int at) {
        Optional<CaseTry> before = kills.tried(at);
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
        kills.put(at, tried);
        if (!tried.passes()
                || (each(open, index -> look(at, index, probe, tried))
                        && tried.unsure().isEmpty())) {
            tried.finish();
        }
    }

    private void look(int at, int index, CaseProbe probe, CaseTry tried) {
        if (isAsked(at, index)) {
            CaseProbe.Look look = probe.look(chosen.get(index));
            tried.unsure().set(index, look == CaseProbe.Look.UNSURE);
            if (look == CaseProbe.Look.SHOWS) {
                kills.add(at, index);
            }
        }
    }

    private boolean isAsked(int at, int index) {
        return options.everyKiller() || kills.first(index) > at;
    }

    private void judge(int at) {
        int unsure = kills.tried(at).map(tried -> tried.unsure().cardinality()).orElse(0);
        judgeOnce(at);
        options.progress().accept(unsure);
    }

    private void judgeOnce(int at) {
        Optional<CaseTry> looked = kills.tried(at).filter(tried -> !tried.isFinished());
        if (looked.isEmpty() || options.stopped().getAsBoolean()) {
            return;
        }
        CaseTry tried = looked.get();
        if (!options.everyKiller()) {
            tried.unsure().andNot(noticed);
        }
        if (tried.unsure().isEmpty() || judge(at, probe(at), tried)) {
            tried.finish();
        }
    }

    private boolean judge(int at, CaseProbe probe, CaseTry tried) {
        return each(tried.unsure(), index -> {
            if (isAsked(at, index) && probe.comesOtherwise(chosen.get(index).change())) {
                kills.add(at, index);
            }
        });
    }

    /** Returns whether time was not over before the last. */
    private boolean each(BitSet indices, IntConsumer task) {
        for (int index = indices.nextSetBit(0); index >= 0; index = indices.nextSetBit(index + 1)) {
            if (options.stopped().getAsBoolean()) {
                return false;
            }
            task.accept(index);
        }
        return true;
    }

    private BitSet open(int at, boolean same) {
        BitSet open = new BitSet();
        for (int index = 0; index < chosen.size(); index++) {
            boolean settled = same && known.isTried(index, names.get(at));
            boolean killed = !options.everyKiller() && isRecognised(index);
            open.set(index, !settled && !killed);
        }
        return open;
    }

    private boolean isRecognised(int index) {
        int killer = kills.first(index);
        return killer != Kills.NONE && known.kills(index, names.get(killer));
    }

    private CaseProbe probe(int at) {
        return new CaseProbe(mutants.rules().workbench(), cases.get(at));
    }
}
