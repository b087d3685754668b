package vn.emulation.nominee;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.Samples;
import vn.emulation.validation.RefusalCase;

/** What collectives and unit trees refuse. */
class NomineeRefusalsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> cases() {
        return Stream.of(
                new RefusalCase(
                        "collective.name",
                        () -> CollectiveBuilder.builder(Samples.collective())
                                .name("\t")
                                .build(),
                        () -> CollectiveBuilder.builder(Samples.collective())
                                .name("Y")
                                .build(),
                        "The collective (TT-1) has no name. Maybe give the name of the unit or team.",
                        "Tập thể (TT-1) chưa có tên. Có thể cần ghi tên đơn vị hoặc tổ."),
                new RefusalCase(
                        "collective.members",
                        () -> CollectiveBuilder.builder(Samples.collective())
                                .members(OptionalInt.of(0))
                                .build(),
                        () -> CollectiveBuilder.builder(Samples.collective())
                                .members(OptionalInt.of(1))
                                .build(),
                        "The collective (TT-1) has 0 members, fewer than 1. Maybe correct the number or leave "
                                + "it out.",
                        "Tập thể (TT-1) có 0 thành viên, ít hơn 1. Có thể cần sửa số hoặc bỏ trống."),
                new RefusalCase(
                        "collective.women",
                        () -> CollectiveBuilder.builder(Samples.collective())
                                .women(OptionalInt.of(-1))
                                .build(),
                        () -> CollectiveBuilder.builder(Samples.collective())
                                .women(OptionalInt.of(0))
                                .build(),
                        "The collective (TT-1) has -1 women, fewer than 0 or more than its members. Maybe "
                                + "correct one of the numbers.",
                        "Tập thể (TT-1) có -1 nữ, nhỏ hơn 0 hoặc nhiều hơn số thành viên. Có thể cần sửa một "
                                + "trong hai số."),
                new RefusalCase(
                        "collective.women",
                        () -> CollectiveBuilder.builder(Samples.collective())
                                .members(OptionalInt.of(3))
                                .women(OptionalInt.of(4))
                                .build(),
                        () -> CollectiveBuilder.builder(Samples.collective())
                                .members(OptionalInt.of(3))
                                .women(OptionalInt.of(3))
                                .build(),
                        "The collective (TT-1) has 4 women, fewer than 0 or more than its members. Maybe "
                                + "correct one of the numbers.",
                        "Tập thể (TT-1) có 4 nữ, nhỏ hơn 0 hoặc nhiều hơn số thành viên. Có thể cần sửa một "
                                + "trong hai số."),
                new RefusalCase(
                        "tree.duplicate",
                        () -> OrgTree.of(List.of(Samples.unit("U1"), Samples.unit("U2"), Samples.unit("U2", "U1"))),
                        () -> OrgTree.of(
                                List.of(Samples.unit("U1"), Samples.unit("U2", "U1"), Samples.unit("U2", "U1"))),
                        "Two units share the id (U2) and differ. Maybe one of them has another id.",
                        "Hai đơn vị trùng mã (U2) nhưng khác nội dung. Có thể một đơn vị có mã khác."),
                new RefusalCase(
                        "tree.parent",
                        () -> OrgTree.of(List.of(Samples.unit("U2", "U1"))),
                        () -> OrgTree.of(List.of(Samples.unit("U2", "U1"), Samples.unit("U1"))),
                        "The unit (U2) stands below (U1), which is not in the tree. Maybe add that unit.",
                        "Đơn vị (U2) thuộc (U1), nhưng đơn vị này không có trong danh sách. Có thể cần bổ "
                                + "sung đơn vị đó."),
                new RefusalCase(
                        "tree.cycle",
                        () -> OrgTree.of(List.of(Samples.unit("U1", "U1"))),
                        () -> OrgTree.of(List.of(Samples.unit("U1"))),
                        "The unit (U1) stands above itself. Maybe correct its parent.",
                        "Đơn vị (U1) đứng trên chính nó. Có thể cần sửa đơn vị cấp trên."));
    }
}
