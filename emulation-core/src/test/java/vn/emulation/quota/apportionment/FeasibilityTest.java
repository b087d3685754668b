package vn.emulation.quota.apportionment;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.validation.RefusalCase;

/** What cannot be apportioned because bounds or groups contradict each other. */
class FeasibilityTest {
    private static final ApportionmentGroup G = ApportionmentGroup.of("g");

    @ParameterizedTest
    @MethodSource({"groups", "minimums", "firstPlaces"})
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> groups() {
        ApportionmentUnit in = unit("a").in("g");
        return Stream.of(
                new RefusalCase(
                        "apportionment.group-twice",
                        () -> webster(1, List.of(in), G, G),
                        () -> webster(1, List.of(in), G, ApportionmentGroup.of("h")),
                        "The group (g) is listed twice. Maybe remove one, or give it another id.",
                        "Nhóm (g) được liệt kê hai lần. Có thể cần bỏ một lần, hoặc đổi mã."),
                new RefusalCase(
                        "apportionment.group-unknown",
                        () -> webster(1, List.of(in), ApportionmentGroup.of("h")),
                        () -> webster(1, List.of(in), G),
                        "The unit (a) stands in the group (g), which is not listed. Maybe add that group.",
                        "Đơn vị (a) thuộc nhóm (g), nhưng nhóm này không có trong danh sách. Có thể cần bổ sung "
                                + "nhóm đó."),
                new RefusalCase(
                        "apportionment.parent-unknown",
                        () -> webster(1, List.of(in), G.in("h")),
                        () -> webster(1, List.of(in), G.in("h"), ApportionmentGroup.of("h")),
                        "The group (g) stands in the group (h), which is not listed. Maybe add that group.",
                        "Nhóm (g) thuộc nhóm (h), nhưng nhóm này không có trong danh sách. Có thể cần bổ sung nhóm "
                                + "đó."),
                new RefusalCase(
                        "apportionment.group-cycle",
                        () -> webster(1, List.of(in), G.in("g")),
                        () -> webster(1, List.of(in), G),
                        "The group (g) stands below itself. Maybe correct the group it stands in.",
                        "Nhóm (g) nằm trong chính nó. Có thể cần sửa nhóm cấp trên."),
                new RefusalCase(
                        "apportionment.hamilton-groups",
                        () -> hamilton(List.of(in), G.atMost(1)),
                        () -> hamilton(List.of(in), G),
                        "The group (g) has a minimum or maximum, for which the method (hamilton) has no rule. Maybe "
                                + "use webster, or apportion over the groups first.",
                        "Nhóm (g) có mức tối thiểu hoặc tối đa, phương pháp (hamilton) không có quy tắc cho trường "
                                + "hợp này. Có thể dùng phương pháp webster, hoặc phân bổ cho các nhóm trước."));
    }

    static Stream<RefusalCase> minimums() {
        List<ApportionmentUnit> two =
                List.of(unit("a").atLeast(2).in("g"), unit("b").atLeast(1).in("g"));
        List<ApportionmentUnit> few = List.of(unit("a").atMost(2).in("g"), unit("b"));
        return Stream.of(
                new RefusalCase(
                        "apportionment.minimums",
                        () -> webster(2, two, G),
                        () -> webster(3, two, G),
                        "The minimums add up to (3) places, and there are (2). Maybe lower a minimum.",
                        "Tổng các mức tối thiểu là (3) chỉ tiêu, trong khi chỉ có (2). Có thể cần giảm một mức tối "
                                + "thiểu."),
                new RefusalCase(
                        "apportionment.group-maximum",
                        () -> webster(9, two, G.atMost(2)),
                        () -> webster(9, two, G.atMost(3)),
                        "The group (g) can use no more than (2) places, and its units must receive (3). Maybe raise "
                                + "its maximum, or lower a minimum.",
                        "Nhóm (g) chỉ dùng được nhiều nhất (2) chỉ tiêu, nhưng các đơn vị trong nhóm phải được (3). "
                                + "Có thể cần tăng mức tối đa của nhóm, hoặc giảm một mức tối thiểu."),
                new RefusalCase(
                        "apportionment.group-minimum",
                        () -> webster(9, few, G.atLeast(3).in("h"), ApportionmentGroup.of("h")),
                        () -> webster(9, few, G.atLeast(2).in("h"), ApportionmentGroup.of("h")),
                        "The group (g) must receive (3) places, and its units can use no more than (2). Maybe lower "
                                + "its minimum.",
                        "Nhóm (g) phải được (3) chỉ tiêu, nhưng các đơn vị trong nhóm chỉ dùng được nhiều nhất (2). "
                                + "Có thể cần giảm mức tối thiểu của nhóm."));
    }

    static Stream<RefusalCase> firstPlaces() {
        return Stream.of(
                firstPlaces(ApportionmentMethod.ADAMS),
                firstPlaces(ApportionmentMethod.HUNTINGTON_HILL),
                firstPlaces(ApportionmentMethod.DEAN),
                new RefusalCase(
                        "apportionment.group-first-places",
                        () -> adams(List.of(unit("a").in("g"), unit("b").in("g")), G.atMost(1)),
                        () -> adams(List.of(unit("a").in("g"), unit("b").in("g")), G.atMost(2)),
                        "By the method (adams) each unit with a weight receives a place first; in the group (g) that "
                                + "takes (2) places with the minimums, and it can use (1). Maybe use webster.",
                        "Theo phương pháp (adams), mỗi đơn vị có trọng số được một chỉ tiêu trước; trong nhóm (g), "
                                + "cùng các mức tối thiểu cần (2) chỉ tiêu, trong khi nhóm chỉ dùng được (1). Có thể "
                                + "dùng phương pháp webster."));
    }

    /** Units that need no first place: one without weight, one that can use none, one that received some earlier. */
    private static RefusalCase firstPlaces(ApportionmentMethod method) {
        List<ApportionmentUnit> units = List.of(
                unit("a"),
                unit("b").atLeast(2),
                ApportionmentUnit.of("c", 0),
                unit("d").atMost(0),
                unit("e").after(1));
        return new RefusalCase(
                "apportionment.first-places",
                () -> ApportionmentProblem.of(method, 2, units),
                () -> ApportionmentProblem.of(method, 3, units),
                "By the method (" + method.id() + ") each unit with a weight receives a place first; that takes (3) "
                        + "places with the minimums, and there are (2). Maybe use webster.",
                "Theo phương pháp (" + method.id() + "), mỗi đơn vị có trọng số được một chỉ tiêu trước; cùng các mức "
                        + "tối thiểu cần (3) chỉ tiêu, trong khi chỉ có (2). Có thể dùng phương pháp webster.");
    }

    private static ApportionmentUnit unit(String id) {
        return ApportionmentUnit.of(id, 1);
    }

    private static ApportionmentProblem webster(
            int places, List<ApportionmentUnit> units, ApportionmentGroup... groups) {
        return new ApportionmentProblem(ApportionmentMethod.WEBSTER, places, units, List.of(groups));
    }

    private static ApportionmentProblem hamilton(List<ApportionmentUnit> units, ApportionmentGroup... groups) {
        return new ApportionmentProblem(ApportionmentMethod.HAMILTON, 1, units, List.of(groups));
    }

    private static ApportionmentProblem adams(List<ApportionmentUnit> units, ApportionmentGroup... groups) {
        return new ApportionmentProblem(ApportionmentMethod.ADAMS, 5, units, List.of(groups));
    }
}
