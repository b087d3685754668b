package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** What came of trying mutants on cases, by their places. The threads that try different cases may share it. */
final class Kills {

    /** The place of a case that is not there: behind all. */
    static final int NONE = Integer.MAX_VALUE;

    private final ImmutableList<String> names;
    private final CaseTry[] tries;
    private final AtomicIntegerArray first;

    Kills(List<String> names, int mutants) {
        this.names = ImmutableList.copyOf(names);
        this.tries = new CaseTry[names.size()];
        int[] none = new int[mutants];
        Arrays.fill(none, NONE);
        this.first = new AtomicIntegerArray(none);
    }

    void put(int at, CaseTry tried) {
        tries[at] = tried;
    }

    Optional<CaseTry> tried(int at) {
        return Optional.ofNullable(tries[at]);
    }

    /** Says that a case that is being tried kills a mutant. */
    void add(int at, int mutant) {
        tries[at].killed().set(mutant);
        first.accumulateAndGet(mutant, at, Math::min);
    }

    /** Returns the place of the first case so far that kills a mutant, or {@link #NONE}. */
    int first(int mutant) {
        return first.get(mutant);
    }

    /** Returns the mutants that are killed so far. */
    BitSet all() {
        BitSet all = new BitSet();
        IntStream.range(0, first.length())
                .filter(mutant -> first.get(mutant) != NONE)
                .forEach(all::set);
        return all;
    }

    /** Returns the cases that kill a mutant, only the first of them unless every killer is asked for. */
    List<String> killers(int mutant, boolean every) {
        if (first.get(mutant) == NONE) {
            return List.of();
        }
        return every
                ? IntStream.range(0, tries.length)
                        .filter(at -> tried(at)
                                .filter(tried -> tried.killed().get(mutant))
                                .isPresent())
                        .mapToObj(names::get)
                        .toList()
                : List.of(names.get(first.get(mutant)));
    }

    /** Returns whether every case was tried to the end. */
    boolean isComplete() {
        return isEachSeen() && Arrays.stream(tries).allMatch(CaseTry::isFinished);
    }

    /** Returns whether every case was at least looked at. */
    boolean isEachSeen() {
        return Arrays.stream(tries).noneMatch(Objects::isNull);
    }

    List<String> failing() {
        return IntStream.range(0, tries.length)
                .filter(at -> tried(at).filter(tried -> !tried.passes()).isPresent())
                .mapToObj(names::get)
                .toList();
    }

    /** Returns every case that was tried to the end. */
    List<MutationHistory.Tried> passing() {
        return IntStream.range(0, tries.length)
                .boxed()
                .flatMap(at -> tried(at)
                        .filter(CaseTry::isFinished)
                        .filter(CaseTry::passes)
                        .map(tried -> new MutationHistory.Tried(names.get(at), tried.digest()))
                        .stream())
                .toList();
    }
}
