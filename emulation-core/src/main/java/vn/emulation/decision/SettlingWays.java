package vn.emulation.decision;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.source.ClauseId;

/** The ways in which the open clauses of a decision can be answered. */
final class SettlingWays {

    private final List<ClauseAnswer> answers;
    private final ImmutableListMultimap<ClauseId, ClauseAnswer> points;

    /** What has to be sent for one answer, and whether readings would then still disagree. */
    private record Way(Set<Need> needed, boolean disputed) {}

    SettlingWays(List<ClauseAnswer> answers) {
        this.answers = answers;
        this.points = Multimaps.index(
                answers.stream().filter(answer -> answer.pointOf().isPresent()).toList(),
                answer -> answer.pointOf().orElseThrow());
    }

    /** Returns the open clauses that stand for themselves, in the order of the answers. */
    List<ClauseAnswer> open() {
        return answers.stream()
                .filter(answer -> answer.pointOf().isEmpty())
                .filter(SettlingWays::isOpen)
                .toList();
    }

    private static boolean isOpen(ClauseAnswer answer) {
        return answer.status() == ClauseStatus.UNDETERMINED;
    }

    /** Returns what could be sent to answer an open clause, each way that asks for no more than another does. */
    List<Set<Need>> of(ClauseAnswer answer) {
        List<Set<Need>> all = ways(answer).map(Way::needed).distinct().toList();
        return all.stream()
                .filter(way -> all.stream().noneMatch(other -> other != way && way.containsAll(other)))
                .toList();
    }

    private Stream<Way> ways(ClauseAnswer answer) {
        List<ClauseAnswer> own = points.get(answer.clause());
        if (own.isEmpty()) {
            return itself(answer);
        }
        List<Way> all =
                own.stream().filter(SettlingWays::isOpen).flatMap(this::ways).toList();
        boolean clear = all.stream().anyMatch(way -> !way.disputed());
        return all.stream().filter(way -> !clear || !way.disputed());
    }

    /** A clause that asks for nothing, because no rule spoke of it, cannot be answered by what is sent. */
    private static Stream<Way> itself(ClauseAnswer answer) {
        List<List<Need>> needed = answer.alternatives().stream()
                .filter(each -> each.status() == ClauseStatus.UNDETERMINED)
                .map(AlternativeAnswer::needed)
                .toList();
        boolean disputed = answer.alternatives().stream().anyMatch(each -> each.status() == ClauseStatus.BARRED);
        return needed.contains(List.<Need>of())
                ? Stream.empty()
                : Stream.of(new Way(
                        needed.stream()
                                .flatMap(List::stream)
                                .collect(ImmutableSortedSet.toImmutableSortedSet(Need::compareTo)),
                        disputed));
    }
}
