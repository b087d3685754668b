package vn.emulation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.decision.OpenAnswers.needing;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The list is the shortest of all that settle, found by trying every set of things that could be sent. */
class SettlingProperties {

    private static final List<String> FIELDS = List.of("a", "b", "c", "d", "e");

    /** A clause with its points, if any. */
    private record Drawn(List<AlternativeAnswer> readings, List<Drawn> points) {

        ClauseStatus status() {
            Stream<ClauseStatus> parts = points.isEmpty()
                    ? readings.stream().map(AlternativeAnswer::status)
                    : points.stream().map(Drawn::status);
            return parts.anyMatch(status -> status == ClauseStatus.UNDETERMINED)
                    ? ClauseStatus.UNDETERMINED
                    : ClauseStatus.BARRED;
        }

        boolean isOpen() {
            return status() == ClauseStatus.UNDETERMINED;
        }

        /** Whether these things answer it, and under every reading if that is asked. */
        boolean settled(Set<String> sent, boolean clearly) {
            if (!points.isEmpty()) {
                return points.stream()
                        .filter(Drawn::isOpen)
                        .anyMatch(point -> point.settled(sent, clearly || settledAtAll(true)));
            }
            return isOpen()
                    && readings.stream()
                            .allMatch(each -> each.status() == ClauseStatus.BARRED
                                    ? !clearly
                                    : !each.needed().isEmpty()
                                            && each.needed().stream()
                                                    .map(Need::field)
                                                    .allMatch(sent::contains));
        }

        private boolean settledAtAll(boolean clearly) {
            return points.isEmpty()
                    ? settled(Set.copyOf(FIELDS), clearly)
                    : points.stream().filter(Drawn::isOpen).anyMatch(point -> point.settledAtAll(clearly));
        }

        void tell(String id, List<ClauseAnswer> answers, Optional<String> whole) {
            ClauseAnswer own = OpenAnswers.clause(
                    id,
                    points.isEmpty()
                            ? readings.toArray(AlternativeAnswer[]::new)
                            : new AlternativeAnswer[] {new AlternativeAnswer(List.of(), status(), List.of(), List.of())
                            });
            answers.add(whole.map(each -> OpenAnswers.pointOf(each, own)).orElse(own));
            for (int point = 0; point < points.size(); point++) {
                points.get(point).tell(id + "." + point, answers, Optional.of(id));
            }
        }
    }

    private static Arbitrary<AlternativeAnswer> readings() {
        Arbitrary<AlternativeAnswer> open =
                Arbitraries.of(FIELDS).list().ofMaxSize(3).map(fields -> needing(fields.toArray(String[]::new)));
        return Arbitraries.frequencyOf(Tuple.of(4, open), Tuple.of(1, Arbitraries.create(OpenAnswers::barred)));
    }

    private static Arbitrary<Drawn> clauses(int depth) {
        Arbitrary<Drawn> leaf = readings().list().ofMinSize(1).ofMaxSize(2).map(each -> new Drawn(each, List.of()));
        return depth == 0
                ? leaf
                : Arbitraries.oneOf(
                        leaf,
                        clauses(depth - 1).list().ofMinSize(2).ofMaxSize(3).map(each -> new Drawn(List.of(), each)));
    }

    @Provide
    static Arbitrary<List<Drawn>> drawn() {
        return clauses(2).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Set<String> shortest(List<Drawn> open) {
        List<Drawn> answerable = open.stream()
                .filter(each -> each.settled(Set.copyOf(FIELDS), false))
                .toList();
        return Sets.powerSet(Sets.newLinkedHashSet(FIELDS)).stream()
                .map(Sets::newTreeSet)
                .filter(sent -> answerable.stream().allMatch(each -> each.settled(sent, false)))
                .min((one, other) -> one.size() == other.size()
                        ? String.join("", one).compareTo(String.join("", other))
                        : one.size() - other.size())
                .orElseThrow();
    }

    @Property
    void no_shorter_list_settles(@ForAll("drawn") List<Drawn> drawn) {
        List<ClauseAnswer> answers = new ArrayList<>();
        for (int clause = 0; clause < drawn.size(); clause++) {
            drawn.get(clause).tell("act/" + clause, answers, Optional.empty());
        }
        List<Drawn> open = drawn.stream().filter(Drawn::isOpen).toList();
        Optional<Settling> settling = DecisionBuilder.builder(Decisions.decision("D1", Verdict.UNDETERMINED))
                .answers(answers)
                .build()
                .settling();

        assertThat(settling.isPresent()).isEqualTo(!open.isEmpty());
        settling.ifPresent(each -> {
            assertThat(each.needed().stream().map(Need::field)).containsExactlyElementsOf(shortest(open));
            assertThat(each.unanswered()).hasSize((int) open.stream()
                    .filter(clause -> !clause.settled(Set.copyOf(FIELDS), false))
                    .count());
            assertThat(each.shortest()).isTrue();
        });
    }
}
