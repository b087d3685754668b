package vn.emulation.quota.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.selection.audit.Proof;
import vn.emulation.quota.selection.audit.SelectionAudit;

/** What an audit says, in both languages. */
class SelectionAuditTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final SelectionProblem PROBLEM = SelectionProblem.builder()
            .name("round-2025")
            .ranking(List.of(RankingKey.of("score", KeyOrder.HIGHER_FIRST)))
            .limits(List.of(
                    Limit.atMost("all", Scope.all(), 3),
                    Limit.atMost("unit-a", Scope.all().with("unit", "a"), 1)))
            .entrants(List.of(
                    entrant("an", 10, "a"),
                    entrant("binh", 9, "a"),
                    entrant("chi", 8, "b"),
                    entrant("dung", 7, "b"),
                    entrant("em", 7, "b")))
            .build();
    private static final SelectionResult RESULT = Selection.of(PROBLEM).result();
    private static final String TIE = RESULT.ties().get(0).digest();

    private static Entrant entrant(String id, int score, String unit) {
        return Entrant.of(id, List.of(BigDecimal.valueOf(score)), Map.of("unit", unit));
    }

    @Test
    void a_true_result_is_proved() {
        assertThat(RESULT.entrants())
                .extracting(PlacedEntrant::standing)
                .containsExactly(
                        Standing.SELECTED, Standing.NOT_SELECTED, Standing.SELECTED, Standing.TIED, Standing.TIED);
        assertThat(SelectionAudit.of(PROBLEM, RESULT, List.of()).proof().text(Locale.ENGLISH))
                .isEqualTo("No selection that keeps the limits is better, and exactly those tied are tied.");
        assertThat(SelectionAudit.of(PROBLEM, RESULT, List.of()).proof().text(VIETNAMESE))
                .isEqualTo(
                        "Không có cách chọn nào giữ đúng các giới hạn mà tốt hơn, và các trường hợp đồng hạng được nêu "
                                + "đúng và đủ.");
    }

    @Test
    void a_result_of_another_problem_is_found_out() {
        assertSays(
                PROBLEM.under(List.of()).among(List.of(entrant("an", 10, "a"))),
                SelectionResultBuilder.builder(RESULT).name("round-2024").build(),
                "The result is of the selection (round-2024), and the problem of (round-2025). Maybe it belongs to another "
                        + "one.",
                "The result lists other entrants than the selection (round-2025). Maybe it belongs to another one.",
                "The result lists other limits than the selection (round-2025). Maybe it belongs to another one.");
        assertThat(vietnamese(
                        PROBLEM.under(List.of()).among(List.of(entrant("an", 10, "a"))),
                        SelectionResultBuilder.builder(RESULT)
                                .name("round-2024")
                                .build()))
                .containsExactly(
                        "Kết quả là của đợt chọn (round-2024), còn bài toán là của (round-2025). Có thể kết quả thuộc một "
                                + "đợt chọn khác.",
                        "Kết quả không liệt kê đúng các đối tượng của đợt chọn (round-2025). Có thể kết quả thuộc một đợt "
                                + "chọn khác.",
                        "Kết quả không liệt kê đúng các giới hạn của đợt chọn (round-2025). Có thể kết quả thuộc một đợt "
                                + "chọn khác.");
    }

    @Test
    void a_better_one_passed_over_is_found_out() {
        assertSays(
                PROBLEM,
                standings(Standing.NOT_SELECTED, Standing.SELECTED, Standing.SELECTED, Standing.TIED, Standing.TIED),
                "The result leaves out (an), who could have the place of (binh), who ranks lower. Maybe it was changed.");
        assertThat(vietnamese(
                        PROBLEM,
                        standings(
                                Standing.NOT_SELECTED,
                                Standing.SELECTED,
                                Standing.SELECTED,
                                Standing.TIED,
                                Standing.TIED)))
                .containsExactly(
                        "Kết quả không chọn (an), trong khi đối tượng này có thể thay cho (binh) xếp hạng thấp hơn. "
                                + "Có thể kết quả đã bị sửa.");
    }

    @Test
    void a_free_place_is_found_out() {
        SelectionResult changed = standings(
                Standing.SELECTED,
                Standing.NOT_SELECTED,
                Standing.SELECTED,
                Standing.NOT_SELECTED,
                Standing.NOT_SELECTED);

        assertSays(PROBLEM, changed, "The result leaves out (dung), though no limit is full. Maybe it was changed.");
        assertThat(vietnamese(PROBLEM, changed))
                .containsExactly(
                        "Kết quả không chọn (dung), trong khi không giới hạn nào đã đủ. Có thể kết quả đã bị sửa.");
    }

    @Test
    void one_too_many_and_one_too_few_are_found_out() {
        SelectionProblem floored = PROBLEM.under(List.of(
                Limit.atMost("all", Scope.all(), 3),
                Limit.atLeast("unit-a", Scope.all().with("unit", "a"), 2)));
        SelectionResult truth = Selection.of(floored).result();
        SelectionResult changed = Forgery.of(
                floored,
                truth,
                List.of(
                        Standing.SELECTED,
                        Standing.NOT_SELECTED,
                        Standing.SELECTED,
                        Standing.SELECTED,
                        Standing.SELECTED));

        assertThat(truth.ids(Standing.SELECTED)).containsExactly("an", "binh", "chi");
        assertSays(
                floored,
                changed,
                "Of the limit (all), (4) are selected, more than (3). Maybe the result was changed.",
                "Of the limit (unit-a), (1) are selected, fewer than (2). Maybe the result was changed.");
        assertThat(vietnamese(floored, changed))
                .containsExactly(
                        "Theo giới hạn (all) có (4) đối tượng được chọn, nhiều hơn (3). Có thể kết quả đã bị sửa.",
                        "Theo giới hạn (unit-a) có (1) đối tượng được chọn, ít hơn (2). Có thể kết quả đã bị sửa.");
    }

    @Test
    void a_tie_settled_by_nobody_is_found_out() {
        SelectionResult changed = standings(
                Standing.SELECTED, Standing.NOT_SELECTED, Standing.SELECTED, Standing.SELECTED, Standing.NOT_SELECTED);

        assertSays(
                PROBLEM,
                changed,
                "The result gives (dung) as (SELECTED), and it is (TIED). Maybe it was changed.",
                "The result gives (em) as (NOT_SELECTED), and it is (TIED). Maybe it was changed.",
                "The result lists no tie of just (dung, em), who are tied. Maybe it was changed.");
        assertThat(vietnamese(PROBLEM, changed))
                .contains(
                        "Kết quả ghi (dung) là (SELECTED), trong khi đúng là (TIED). Có thể kết quả đã bị sửa.",
                        "Kết quả không nêu trường hợp đồng hạng gồm đúng (dung, em). Có thể kết quả đã bị sửa.");
    }

    @Test
    void a_number_of_a_limit_is_checked_by_its_name() {
        assertSays(
                PROBLEM,
                limit(use -> use.most(OptionalInt.empty()).selected(9)),
                "Of the limit (all), the result states most as (), and it is (3). Maybe it was changed.",
                "Of the limit (all), the result states selected as (9), and it is (2). Maybe it was changed.");
        assertThat(vietnamese(PROBLEM, limit(use -> use.entrants(4))))
                .containsExactly(
                        "Với giới hạn (all), kết quả ghi entrants là (4), trong khi đúng là (5). Có thể kết quả đã bị sửa.");
    }

    @Test
    void a_tie_is_checked_part_by_part() {
        TieCase tie = RESULT.ties().get(0);
        TieCase changed = new TieCase(TIE, List.of(BigDecimal.ONE), 2, tie.tied(), List.of("unit-a"), List.of("binh"));
        String digest = TieCase.of(
                        "round-2025", List.of(BigDecimal.valueOf(7)), 2, tie.tied(), List.of("unit-a"), List.of())
                .digest();
        SelectionResult result =
                SelectionResultBuilder.builder(RESULT).ties(List.of(changed)).build();

        assertSays(
                PROBLEM,
                result,
                "The result states (2) places for the tie (" + TIE + "), and there are (1). Maybe it was changed.",
                "The result names for the tie (" + TIE
                        + ") the limits (unit-a), which are not just those that make its "
                        + "places too few. Maybe it was changed.",
                "The result says that on the tie (" + TIE
                        + ") hang the places of (binh), and it is of (). Maybe it was " + "changed.",
                "The tie (" + TIE + ") of (dung, em) over (2) places is none. Maybe the result was changed.",
                "The tie (" + TIE + ") has the digest (" + digest + "). Maybe the result was changed.",
                "The result states for the tie (" + TIE + ") the keys ([1]), and they are ([7]). Maybe it was changed.",
                "The result gives (binh) as (NOT_SELECTED) with the tie (), and the tie that lists it is (" + TIE
                        + "). Maybe it was changed.");
        assertThat(vietnamese(PROBLEM, result))
                .containsExactly(
                        "Với trường hợp đồng hạng (" + TIE
                                + "), kết quả ghi (2) chỉ tiêu, trong khi có (1). Có thể kết quả " + "đã bị sửa.",
                        "Với trường hợp đồng hạng (" + TIE
                                + "), kết quả nêu các giới hạn (unit-a), không phải đúng các giới "
                                + "hạn làm thiếu chỉ tiêu. Có thể kết quả đã bị sửa.",
                        "Kết quả ghi việc chọn (binh) phụ thuộc trường hợp đồng hạng (" + TIE
                                + "), trong khi đúng là (). " + "Có thể kết quả đã bị sửa.",
                        "Trường hợp đồng hạng (" + TIE
                                + ") gồm (dung, em) với (2) chỉ tiêu là không đúng. Có thể kết quả đã " + "bị sửa.",
                        "Mã băm của trường hợp đồng hạng (" + TIE + ") phải là (" + digest
                                + "). Có thể kết quả đã bị sửa.",
                        "Với trường hợp đồng hạng (" + TIE
                                + "), kết quả ghi các giá trị xếp hạng ([1]), trong khi đúng là "
                                + "([7]). Có thể kết quả đã bị sửa.",
                        "Kết quả ghi (binh) là (NOT_SELECTED) với trường hợp đồng hạng (), trong khi trường hợp nêu đối tượng "
                                + "này là (" + TIE + "). Có thể kết quả đã bị sửa.");
    }

    @Test
    void every_limit_that_makes_the_places_of_a_tie_too_few_has_to_be_named() {
        SelectionProblem twice = PROBLEM.under(List.of(
                Limit.atMost("all", Scope.all(), 3),
                Limit.atMost("once-more", Scope.all(), 3),
                Limit.atMost("unit-a", Scope.all().with("unit", "a"), 1)));
        SelectionResult truth = Selection.of(twice).result();
        TieCase tie = truth.ties().get(0);
        TieCase fewer = TieCase.of("round-2025", tie.keys(), tie.places(), tie.tied(), List.of("all"), tie.waiting());

        assertThat(tie.limits()).containsExactly("all", "once-more");
        assertThat(SelectionAudit.of(twice, truth, List.of()).violations()).isEmpty();
        assertSays(
                twice,
                Mutations.firstTie(truth, each -> fewer),
                "The result names for the tie (" + fewer.digest()
                        + ") the limits (all), which are not just those that make its places too few. Maybe it was"
                        + " changed.");
    }

    @Test
    void what_is_said_of_the_whole_is_checked() {
        SelectionResult changed = SelectionResultBuilder.builder(RESULT)
                .tier(Tier.GENERAL)
                .impossible(List.of(new Impossibility("all", 4, 3)))
                .build();

        assertSays(
                PROBLEM,
                changed,
                "The result says of how the limits lie (GENERAL), and it is (LAMINAR). Maybe it was changed.",
                "The result says that the limit (all) needs (4) and can have (3), which is not so. Maybe it was changed.",
                "The result names (1) floors that cannot be kept, and one has to be named for each of (0) conflicts. Maybe "
                        + "it was changed.");
        assertThat(vietnamese(PROBLEM, changed))
                .containsExactly(
                        "Kết quả ghi quan hệ giữa các giới hạn là (GENERAL), trong khi đó là (LAMINAR). Có thể kết quả đã bị "
                                + "sửa.",
                        "Kết quả ghi giới hạn (all) cần (4) và có thể có (3), điều này không đúng. Có thể kết quả đã bị sửa.",
                        "Kết quả nêu (1) mức tối thiểu không thể giữ, trong khi mỗi xung đột trong số (0) phải được nêu một "
                                + "mức. Có thể kết quả đã bị sửa.");
    }

    @Test
    void a_number_of_places_from_which_one_is_certain_is_checked() {
        SelectionProblem open = PROBLEM.under(List.of(Limit.builder()
                .id("all")
                .scope(Scope.all())
                .most(Optional.of(new LimitNumber.NotKnown("grant")))
                .least(Optional.empty())
                .floorMode(FloorMode.HARD)
                .clauses(List.of())
                .build()));
        SelectionResult truth = Selection.of(open).result();
        SelectionResult changed = SelectionResultBuilder.builder(truth)
                .entrants(truth.entrants().stream()
                        .map(each -> new PlacedEntrant(each.id(), each.standing(), each.tie(), OptionalInt.of(3)))
                        .toList())
                .build();

        assertThat(truth.entrants())
                .extracting(each -> each.certainFrom().getAsInt())
                .containsExactly(1, 2, 3, 5, 5);
        assertThat(texts(open, changed, VIETNAMESE))
                .contains(
                        "Kết quả ghi (an) chắc chắn được chọn khi có (3) chỉ tiêu, trong khi đúng là (1). Có thể kết quả đã "
                                + "bị sửa.");
        assertThat(texts(open, changed, Locale.ENGLISH))
                .containsExactly(
                        "The result has (an) certain from (3) places, and it is from (1). Maybe it was changed.",
                        "The result has (binh) certain from (3) places, and it is from (2). Maybe it was changed.",
                        "The result has (dung) certain from (3) places, and it is from (5). Maybe it was changed.",
                        "The result has (em) certain from (3) places, and it is from (5). Maybe it was changed.");
    }

    @Test
    void a_decision_that_the_result_does_not_follow_is_found_out() {
        List<TieDecision> decisions = List.of(Councils.decision(TIE, List.of("em")));

        assertThat(SelectionAudit.of(PROBLEM, Selection.of(PROBLEM, decisions).result(), decisions)
                        .proof())
                .isEqualTo(Proof.OPTIMAL);
        assertThat(SelectionAudit.of(PROBLEM, RESULT, decisions).violations())
                .extracting(found -> found.text(Locale.ENGLISH))
                .containsExactly(
                        "The decision on the tie (" + TIE + ") chooses (em), which the result does not follow. Maybe "
                                + "it was made before that decision.");
        assertThat(SelectionAudit.of(PROBLEM, RESULT, decisions).violations())
                .extracting(found -> found.text(VIETNAMESE))
                .containsExactly("Quyết định về trường hợp đồng hạng (" + TIE
                        + ") chọn (em), mà kết quả không theo. Có thể kết " + "quả có trước quyết định này.");
    }

    @Test
    void two_decisions_on_one_tie_are_found_out() {
        List<TieDecision> decisions =
                List.of(Councils.decision(TIE, List.of("em")), Councils.decision(TIE, List.of("dung")));

        assertThat(SelectionAudit.of(
                                PROBLEM,
                                Selection.of(PROBLEM, decisions.subList(0, 1)).result(),
                                decisions)
                        .violations())
                .extracting(found -> found.text(Locale.ENGLISH))
                .containsExactly("Two decisions on the tie (" + TIE + ") differ. Maybe remove one.");
    }

    @Test
    void ties_that_share_entrants_or_stand_in_another_order_are_found_out() {
        SelectionProblem twice = PROBLEM.under(List.of(
                        Limit.atMost("unit-a", Scope.all().with("unit", "a"), 1),
                        Limit.atMost("unit-b", Scope.all().with("unit", "b"), 1)))
                .among(List.of(
                        entrant("an", 9, "a"),
                        entrant("binh", 9, "a"),
                        entrant("chi", 8, "b"),
                        entrant("dung", 8, "b")));
        SelectionResult truth = Selection.of(twice).result();
        List<TieCase> reversed = List.of(truth.ties().get(1), truth.ties().get(0));
        List<TieCase> doubled =
                List.of(truth.ties().get(0), truth.ties().get(0), truth.ties().get(1));

        assertSays(
                twice,
                SelectionResultBuilder.builder(truth).ties(reversed).build(),
                "The ties do not stand in their order, by rank and then by id. Maybe the result was changed.");
        assertThat(vietnamese(
                        twice,
                        SelectionResultBuilder.builder(truth).ties(reversed).build()))
                .containsExactly(
                        "Các trường hợp đồng hạng không theo đúng thứ tự, theo hạng rồi theo mã. Có thể kết quả đã bị "
                                + "sửa.");
        assertSays(
                twice,
                SelectionResultBuilder.builder(truth).ties(doubled).build(),
                "The entrant (an) stands in two ties. Maybe the result was changed.",
                "The entrant (binh) stands in two ties. Maybe the result was changed.");
        assertThat(vietnamese(
                        twice,
                        SelectionResultBuilder.builder(truth).ties(doubled).build()))
                .contains("Đối tượng (an) nằm trong hai trường hợp đồng hạng. Có thể kết quả đã bị sửa.");
    }

    private static SelectionResult standings(Standing... standings) {
        return Forgery.of(PROBLEM, RESULT, List.of(standings));
    }

    private static SelectionResult limit(UnaryOperator<LimitUseBuilder> change) {
        List<LimitUse> limits = List.of(
                change.apply(LimitUseBuilder.builder(RESULT.limits().get(0))).build(),
                RESULT.limits().get(1));
        return SelectionResultBuilder.builder(RESULT).limits(limits).build();
    }

    private static void assertSays(SelectionProblem problem, SelectionResult result, String... texts) {
        assertThat(texts(problem, result, Locale.ENGLISH)).containsExactly(texts);
        assertThat(SelectionAudit.of(problem, result, List.of()).proof()).isEqualTo(Proof.NOTHING);
    }

    private static List<String> vietnamese(SelectionProblem problem, SelectionResult result) {
        return texts(problem, result, VIETNAMESE);
    }

    private static List<String> texts(SelectionProblem problem, SelectionResult result, Locale locale) {
        return SelectionAudit.of(problem, result, List.of()).violations().stream()
                .map(found -> found.text(locale))
                .toList();
    }
}
