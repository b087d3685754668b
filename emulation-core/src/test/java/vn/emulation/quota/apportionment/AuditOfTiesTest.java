package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ties and unused places that are told in another way than they are. */
class AuditOfTiesTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> ALL = List.of("a", "b", "c", "d");

    /** Four equal units and two places, of which no more than one for a and b. */
    private static final ApportionmentProblem LIMITED = new ApportionmentProblem(
            ApportionmentMethod.WEBSTER,
            2,
            List.of(
                    ApportionmentUnit.of("a", 1).in("g"),
                    ApportionmentUnit.of("b", 1).in("g"),
                    ApportionmentUnit.of("c", 1),
                    ApportionmentUnit.of("d", 1)),
            List.of(ApportionmentGroup.of("g").atMost(1)));

    @Test
    void a_limit_that_bounds_leave_is_expected() {
        assertThat(audit(tie(ALL, 2, new TieLimit("g", List.of("a", "b"), 0, 1))))
                .isEmpty();
    }

    @Test
    void a_tie_in_two_is_found_out() {
        assertThat(audit(tie(List.of("a", "b"), 1), tie(List.of("c", "d"), 1)))
                .containsExactly("The result names as tied (a, b: 1; c, d: 1), and tied are (a, b, c, d: 2 "
                        + "[g: a, b 0–1]). Maybe it was changed.");
    }

    @Test
    void a_narrower_limit_is_found_out() {
        assertThat(audit(tie(ALL, 2, new TieLimit("g", List.of("a", "b"), 1, 1))))
                .containsExactly("The result names as tied (a, b, c, d: 2 [g: a, b 1]), and tied are (a, b, c, d: 2 "
                        + "[g: a, b 0–1]). Maybe it was changed.");
    }

    @Test
    void a_wider_limit_is_found_out() {
        assertThat(audit(tie(ALL, 2)))
                .contains("The result gives (g) the places (2), outside 0 to 1. Maybe it was changed.");
    }

    @Test
    void two_ties_in_one_are_found_out() {
        ApportionmentProblem problem = new ApportionmentProblem(
                ApportionmentMethod.WEBSTER,
                4,
                List.of(
                        ApportionmentUnit.of("a", 9).in("g"),
                        ApportionmentUnit.of("b", 9).in("g"),
                        ApportionmentUnit.of("c", 1).in("h"),
                        ApportionmentUnit.of("d", 1).in("h")),
                List.of(
                        ApportionmentGroup.of("g").atMost(3),
                        ApportionmentGroup.of("h").atLeast(1)));
        ApportionmentResult result = Apportionment.solve(problem);
        TieLimit limit = new TieLimit("g", List.of("a", "b"), 1, 1);

        assertThat(result.ties()).containsExactly(tie(List.of("a", "b"), 1), tie(List.of("c", "d"), 1));
        assertThat(audit(problem, result, tie(ALL, 2, limit)))
                .containsExactly("The result names as tied (a, b, c, d: 2 [g: a, b 1]), and tied are (a, b: 1; c, d: "
                        + "1). Maybe it was changed.");
    }

    @Test
    void a_reason_for_unused_places_that_is_none_is_found_out() {
        ApportionmentProblem problem = new ApportionmentProblem(
                ApportionmentMethod.WEBSTER,
                9,
                List.of(
                        ApportionmentUnit.of("a", 6).in("g").atMost(5),
                        ApportionmentUnit.of("b", 0),
                        ApportionmentUnit.of("c", 3).atMost(1)),
                List.of(ApportionmentGroup.of("g").atMost(2)));
        ApportionmentResult result = Apportionment.solve(problem);
        UnusedPlaces right = new UnusedPlaces(6, List.of("c"), List.of("g"), List.of("b"));

        assertThat(result.unused()).contains(right);
        assertThat(unused(problem, right)).isEmpty();
        for (UnusedPlaces wrong : List.of(
                new UnusedPlaces(6, List.of("a", "c"), List.of(), List.of("b")),
                new UnusedPlaces(6, List.of("c"), List.of("g", "h"), List.of("b")),
                new UnusedPlaces(6, List.of("b", "c"), List.of("g"), List.of()),
                new UnusedPlaces(6, List.of(), List.of("g"), List.of("b")))) {
            assertThat(unused(problem, wrong))
                    .containsExactly("The result does not name as full those who are. Maybe it was changed.");
        }
        assertThat(ApportionmentAudit.of(problem, with(result, right.places(), List.of())))
                .extracting(found -> found.text(VIETNAMESE))
                .containsExactly(
                        "Kết quả nêu không đúng các đơn vị, nhóm đã đạt mức tối đa. Có thể kết quả đã bị sửa.");
    }

    private static ApportionmentTie tie(List<String> ids, int places, TieLimit... limits) {
        return new ApportionmentTie(ids, places, List.of(limits));
    }

    private static List<String> audit(ApportionmentTie... ties) {
        return audit(LIMITED, Apportionment.solve(LIMITED), ties);
    }

    private static List<String> audit(
            ApportionmentProblem problem, ApportionmentResult result, ApportionmentTie... ties) {
        ApportionmentResult changed =
                ApportionmentResultBuilder.builder(result).ties(List.of(ties)).build();
        return texts(problem, changed);
    }

    private static List<String> unused(ApportionmentProblem problem, UnusedPlaces unused) {
        return texts(
                problem,
                ApportionmentResultBuilder.builder(Apportionment.solve(problem))
                        .unused(Optional.of(unused))
                        .build());
    }

    private static ApportionmentResult with(ApportionmentResult result, int places, List<String> full) {
        return ApportionmentResultBuilder.builder(result)
                .unused(Optional.of(new UnusedPlaces(places, full, full, full)))
                .build();
    }

    private static List<String> texts(ApportionmentProblem problem, ApportionmentResult result) {
        return ApportionmentAudit.of(problem, result).stream()
                .map(found -> found.text(Locale.ENGLISH))
                .toList();
    }
}
