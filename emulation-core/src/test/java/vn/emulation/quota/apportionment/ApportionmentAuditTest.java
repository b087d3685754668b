package vn.emulation.quota.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApportionmentAuditTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ApportionmentProblem PROBLEM = new ApportionmentProblem(
            ApportionmentMethod.WEBSTER,
            7,
            List.of(
                    ApportionmentUnit.of("a", 60).atMost(4),
                    ApportionmentUnit.of("b", 20).in("g"),
                    ApportionmentUnit.of("c", 20).in("g").atLeast(1)),
            List.of(ApportionmentGroup.of("g").atMost(4)));
    private static final ApportionmentResult RESULT = Apportionment.solve(PROBLEM);
    private static final ApportionmentProblem TIED =
            ApportionmentProblem.of(ApportionmentMethod.HAMILTON, 4, Shares.weights(6, 3, 3));

    @Test
    void a_result_passes_against_its_problem() {
        assertThat(RESULT.shares())
                .containsExactly(new UnitShare("a", 4), new UnitShare("b", 1), new UnitShare("c", 1));
        assertThat(RESULT.ties()).containsExactly(new ApportionmentTie(List.of("b", "c"), 1, List.of()));
        assertThat(ApportionmentAudit.of(PROBLEM, RESULT)).isEmpty();
    }

    @Test
    void a_result_of_other_units_is_found_out() {
        assertFound(
                ApportionmentProblem.of(7, Shares.weights(1, 2)),
                RESULT,
                "The result lists other units than the problem. Maybe it belongs to another one.",
                "Kết quả không liệt kê đúng các đơn vị của bài toán. Có thể kết quả thuộc một lần phân bổ khác.",
                "The tie of (b, c) over (1) places is none. Maybe the result was changed.",
                "Việc xếp (b, c) ngang nhau với (1) chỉ tiêu là không đúng. Có thể kết quả đã bị sửa.");
    }

    @Test
    void a_place_too_many_is_found_out() {
        assertThat(texts(PROBLEM, with(4, 2, 1).build()))
                .contains(
                        "The result hands out (8) places, and there are (7). Maybe it was changed.",
                        "Kết quả phân bổ (8) chỉ tiêu, trong khi có (7). Có thể kết quả đã bị sửa.");
        assertThat(texts(PROBLEM, with(4, 1, 1).places(8).build()))
                .containsExactly(
                        "The result is of the method (webster) and (8) places, unlike the problem. Maybe it belongs "
                                + "to another one.",
                        "Kết quả theo phương pháp (webster) với (8) chỉ tiêu, khác với bài toán. Có thể kết quả "
                                + "thuộc một lần phân bổ khác.");
    }

    @Test
    void a_place_beyond_a_bound_is_found_out() {
        assertThat(texts(PROBLEM, with(5, 1, 1).ties(List.of()).build()))
                .contains(
                        "The result gives (a) the places (5), outside 0 to 4. Maybe it was changed.",
                        "Kết quả cho (a) số chỉ tiêu là (5), ngoài khoảng 0 đến 4. Có thể kết quả đã bị sửa.");
        assertThat(texts(PROBLEM, with(4, 3, 0).ties(List.of()).build()))
                .contains("The result gives (c) the places (0), outside 1 to 1000000000. Maybe it was changed.");
        assertThat(texts(PROBLEM, with(2, 3, 2).ties(List.of()).build()))
                .contains("The result gives (g) the places (5), outside 0 to 4. Maybe it was changed.");
    }

    @Test
    void a_place_for_the_weaker_claim_is_found_out() {
        assertThat(texts(PROBLEM, with(3, 2, 2).ties(List.of()).build()))
                .contains(
                        "The result gives (b) a place to which (a) has the stronger claim. Maybe it was changed.",
                        "Kết quả cho (b) một chỉ tiêu mà (a) được ưu tiên hơn. Có thể kết quả đã bị sửa.");
    }

    @Test
    void a_tie_settled_by_nobody_is_found_out() {
        assertThat(texts(PROBLEM, with(4, 2, 1).ties(List.of()).build()))
                .contains(
                        "The result names as tied (), and tied are (b, c: 1). Maybe it was changed.",
                        "Kết quả nêu ngang nhau là (), trong khi ngang nhau là (b, c: 1). Có thể kết quả đã bị sửa.");
    }

    @Test
    void places_unused_while_somebody_can_use_them_are_found_out() {
        ApportionmentResult changed = with(3, 1, 1)
                .unused(Optional.of(new UnusedPlaces(1, List.of("a"), List.of(), List.of())))
                .build();

        assertThat(texts(PROBLEM, changed))
                .contains(
                        "The result leaves places unused that the unit (a) can use. Maybe it was changed.",
                        "Kết quả để lại chỉ tiêu không dùng, trong khi đơn vị (a) dùng được. Có thể kết quả "
                                + "đã bị sửa.");
    }

    @Test
    void another_certificate_is_found_out() {
        assertFound(
                PROBLEM,
                ApportionmentResultBuilder.builder(RESULT)
                        .certificate(new ApportionmentCertificate(List.of()))
                        .build(),
                "The certificate is not that of the result. Maybe it was changed.",
                "Chứng nhận không phải của kết quả này. Có thể kết quả đã bị sửa.");
    }

    @Test
    void a_place_beyond_the_quota_of_hamilton_is_found_out() {
        ApportionmentResult result = Apportionment.solve(TIED);
        ApportionmentResult changed = ApportionmentResultBuilder.builder(result)
                .shares(List.of(new UnitShare("u1", 4), new UnitShare("u2", 0), new UnitShare("u3", 0)))
                .build();

        assertThat(result.shares())
                .containsExactly(new UnitShare("u1", 2), new UnitShare("u2", 1), new UnitShare("u3", 1));
        assertThat(ApportionmentAudit.of(TIED, result)).isEmpty();
        assertThat(texts(TIED, changed))
                .contains(
                        "The result gives the unit (u1) places that fit neither its quota nor its bounds. "
                                + "Maybe it was changed.",
                        "Kết quả cho đơn vị (u1) số chỉ tiêu không khớp với phần được chia và các mức. "
                                + "Có thể kết quả đã bị sửa.");
    }

    @Test
    void a_smaller_remainder_before_a_larger_one_is_found_out() {
        ApportionmentProblem problem =
                ApportionmentProblem.of(ApportionmentMethod.HAMILTON, 10, Shares.weights(47, 35, 18));
        ApportionmentResult changed = ApportionmentResultBuilder.builder(Apportionment.solve(problem))
                .shares(List.of(new UnitShare("u1", 5), new UnitShare("u2", 4), new UnitShare("u3", 1)))
                .build();

        assertThat(texts(problem, changed))
                .contains("The result gives (u2) a place to which (u3) has the stronger claim. Maybe it was changed.");
    }

    @Test
    void the_claims_of_the_certificate_can_be_checked_by_hand() {
        assertThat(RESULT.certificate().lines())
                .extracting(line -> line.group().orElse("the whole") + ": "
                        + line.weakestHeld().map(ApportionmentAuditTest::text).orElse("-") + ", "
                        + line.strongestOpen().map(ApportionmentAuditTest::text).orElse("-"))
                .containsExactly("the whole: b 2 40/3, c 2 40/3", "g: b 2 40/3, c 2 40/3");
    }

    private static String text(Claim claim) {
        return claim.unit() + " " + claim.place() + " " + claim.numerator() + "/" + claim.denominator();
    }

    private static ApportionmentResultBuilder with(int a, int b, int c) {
        return ApportionmentResultBuilder.builder(RESULT)
                .shares(List.of(new UnitShare("a", a), new UnitShare("b", b), new UnitShare("c", c)));
    }

    private static void assertFound(ApportionmentProblem problem, ApportionmentResult result, String... texts) {
        assertThat(texts(problem, result)).containsExactly(texts);
    }

    private static List<String> texts(ApportionmentProblem problem, ApportionmentResult result) {
        return ApportionmentAudit.of(problem, result).stream()
                .flatMap(found -> List.of(found.text(Locale.ENGLISH), found.text(VIETNAMESE)).stream())
                .toList();
    }
}
