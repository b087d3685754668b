package vn.emulation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.decision.Decisions.decision;
import static vn.emulation.decision.OpenAnswers.barred;
import static vn.emulation.decision.OpenAnswers.clause;
import static vn.emulation.decision.OpenAnswers.needing;
import static vn.emulation.decision.OpenAnswers.open;
import static vn.emulation.decision.OpenAnswers.pointOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettlingTest {

    private static Decision answering(ClauseAnswer... answers) {
        return DecisionBuilder.builder(decision("D1", Verdict.UNDETERMINED))
                .answers(List.of(answers))
                .build();
    }

    private static String told(Decision decision) {
        return decision.settling()
                .map(settling -> settling.needed().stream().map(Need::field).toList() + " " + settling.unanswered()
                        + (settling.shortest() ? "" : " and maybe less"))
                .orElse("nothing");
    }

    @Test
    void clauses_that_stand_for_themselves_are_all_answered() {
        assertThat(told(answering(open("act/1", "a", "b"), open("act/2", "b", "c"))))
                .isEqualTo("[a, b, c] []");
    }

    @Test
    void of_several_points_the_one_that_asks_for_least_is_chosen() {
        assertThat(told(answering(
                        open("act/1", "a", "b", "c"),
                        pointOf("act/1", open("act/1.a", "a", "b")),
                        pointOf("act/1", open("act/1.b", "c")))))
                .isEqualTo("[c] []");
    }

    @Test
    void a_point_that_asks_for_what_is_sent_anyhow_is_chosen_though_it_asks_for_more() {
        assertThat(told(answering(
                        open("act/2", "a", "b"),
                        open("act/1"),
                        pointOf("act/1", open("act/1.a", "a", "b")),
                        pointOf("act/1", open("act/1.b", "c")))))
                .isEqualTo("[a, b] []");
    }

    @Test
    void what_two_clauses_share_is_sent_once() {
        assertThat(told(answering(
                        open("act/1"),
                        pointOf("act/1", open("act/1.a", "a")),
                        pointOf("act/1", open("act/1.b", "c")),
                        open("act/2"),
                        pointOf("act/2", open("act/2.a", "b")),
                        pointOf("act/2", open("act/2.b", "c")))))
                .isEqualTo("[c] []");
    }

    @Test
    void points_have_points() {
        assertThat(told(answering(
                        open("act/1"),
                        pointOf("act/1", open("act/1.a", "a", "b")),
                        pointOf("act/1", open("act/1.b")),
                        pointOf("act/1.b", open("act/1.b.i", "d", "e", "f")),
                        pointOf("act/1.b", open("act/1.b.ii", "c")))))
                .isEqualTo("[c] []");
    }

    @Test
    void a_barred_point_is_of_no_use_and_one_without_a_rule_asks_for_nothing_that_helps() {
        assertThat(told(answering(
                        open("act/1"),
                        pointOf("act/1", barred("act/1.a")),
                        pointOf("act/1", open("act/1.b")),
                        pointOf("act/1", open("act/1.c", "a", "b")))))
                .isEqualTo("[a, b] []");
    }

    @Test
    void a_clause_that_nothing_answers_is_told() {
        assertThat(told(answering(open("act/2"), open("act/1", "a")))).isEqualTo("[a] [act/2]");
    }

    @Test
    void under_several_readings_all_that_is_open_is_asked_for_and_a_clear_point_is_preferred() {
        ClauseAnswer both = clause("act/1.a", needing("a"), needing("b"));
        ClauseAnswer disputed = clause("act/1.b", needing("c"), barred());

        assertThat(told(answering(both))).isEqualTo("[a, b] []");
        assertThat(told(answering(disputed))).isEqualTo("[c] []");
        assertThat(told(answering(open("act/1"), pointOf("act/1", both), pointOf("act/1", disputed))))
                .isEqualTo("[a, b] []");
    }

    @Test
    void of_equal_lists_the_first_in_order_is_told() {
        assertThat(told(answering(
                        open("act/1"), pointOf("act/1", open("act/1.a", "b")), pointOf("act/1", open("act/1.b", "a")))))
                .isEqualTo("[a] []");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ELIGIBLE", "ERROR"})
    void nothing_settles_what_is_lost_whatever_is_sent(Verdict lost) {
        Decision open = answering(open("act/1", "a"));

        assertThat(told(DecisionBuilder.builder(open).planVerdict(lost).build()))
                .isEqualTo("nothing");
        assertThat(told(DecisionBuilder.builder(open)
                        .lawVerdict(Optional.of(lost))
                        .build()))
                .isEqualTo("nothing");
    }

    @Test
    void a_contest_beside_an_open_clause_leaves_something_to_send() {
        assertThat(told(DecisionBuilder.builder(answering(open("act/1", "a")))
                        .planVerdict(Verdict.CONTESTED)
                        .build()))
                .isEqualTo("[a] []");
    }

    @Test
    void where_nothing_is_open_there_is_nothing_to_send() {
        assertThat(told(answering())).isEqualTo("nothing");
    }

    @Test
    void too_many_ways_give_a_list_that_may_not_be_the_shortest() {
        ClauseAnswer[] many = IntStream.range(0, 40)
                .mapToObj(number -> "act/" + number)
                .flatMap(whole -> Stream.concat(
                        Stream.of(open(whole)),
                        IntStream.range(0, 4)
                                .mapToObj(point -> pointOf(
                                        whole, open(whole + "." + point, whole + "x" + point, whole + "y" + point)))))
                .toArray(ClauseAnswer[]::new);
        Settling settling = answering(many).settling().orElseThrow();

        assertThat(settling.needed()).hasSize(80);
        assertThat(settling.shortest()).isFalse();
    }
}
