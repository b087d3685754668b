package vn.emulation.quota;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.Samples;
import vn.emulation.validation.RefusalCase;

/** What grants, counts and ties refuse. */
class QuotaRefusalsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> cases() {
        return Stream.of(
                new RefusalCase(
                        "grant.places",
                        () -> GrantBuilder.builder(Samples.grant()).places(-1).build(),
                        () -> GrantBuilder.builder(Samples.grant()).places(0).build(),
                        "The grant for (merit, INDIVIDUAL) is of (-1) places, outside 0 to 1000000. Maybe "
                                + "correct the number, or leave the grant out while it is not known.",
                        "Chỉ tiêu cho (merit, INDIVIDUAL) là (-1), ngoài khoảng 0 đến 1000000. Có thể cần sửa "
                                + "số, hoặc bỏ trống khi chưa được phân bổ."),
                new RefusalCase(
                        "grant.places",
                        () -> GrantBuilder.builder(Samples.grant())
                                .places(1_000_001)
                                .build(),
                        () -> GrantBuilder.builder(Samples.grant())
                                .places(1_000_000)
                                .build(),
                        "The grant for (merit, INDIVIDUAL) is of (1000001) places, outside 0 to 1000000. "
                                + "Maybe correct the number, or leave the grant out while it is not known.",
                        "Chỉ tiêu cho (merit, INDIVIDUAL) là (1000001), ngoài khoảng 0 đến 1000000. Có thể "
                                + "cần sửa số, hoặc bỏ trống khi chưa được phân bổ."),
                new RefusalCase(
                        "grant.by",
                        () -> GrantBuilder.builder(Samples.grant())
                                .grantedBy("")
                                .build(),
                        () -> GrantBuilder.builder(Samples.grant())
                                .grantedBy("x")
                                .build(),
                        "The grant for (merit, INDIVIDUAL) does not say who granted it. Maybe name the " + "authority.",
                        "Chỉ tiêu cho (merit, INDIVIDUAL) chưa nêu cấp phân bổ. Có thể cần ghi cơ quan phân " + "bổ."),
                new RefusalCase(
                        "count.range",
                        () -> count(-1),
                        () -> count(0),
                        "The count of (headcount) in the unit (hospital) is (-1), outside 0 to 1000000000. "
                                + "Maybe correct it.",
                        "Số liệu (headcount) của đơn vị (hospital) là (-1), ngoài khoảng 0 đến 1000000000. "
                                + "Có thể cần sửa số."),
                new RefusalCase(
                        "count.range",
                        () -> count(1_000_000_001),
                        () -> count(1_000_000_000),
                        "The count of (headcount) in the unit (hospital) is (1000000001), outside 0 to "
                                + "1000000000. Maybe correct it.",
                        "Số liệu (headcount) của đơn vị (hospital) là (1000000001), ngoài khoảng 0 đến "
                                + "1000000000. Có thể cần sửa số."),
                new RefusalCase(
                        "id.blank",
                        () -> UnitCountBuilder.builder(Samples.count())
                                .what(" ")
                                .build(),
                        () -> UnitCountBuilder.builder(Samples.count())
                                .what(" x ")
                                .build(),
                        "The count id is blank. Maybe give it a code.",
                        "Mã số liệu để trống. Có thể cần đặt một mã."));
    }

    private static UnitCount count(long count) {
        return UnitCountBuilder.builder(Samples.count()).count(count).build();
    }
}
