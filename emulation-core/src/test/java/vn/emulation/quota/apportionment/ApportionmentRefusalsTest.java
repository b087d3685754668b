package vn.emulation.quota.apportionment;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.validation.RefusalCase;

/** What the numbers and names of an apportionment refuse. */
class ApportionmentRefusalsTest {
    private static final ApportionmentUnit UNIT = ApportionmentUnit.of("u", 3);
    private static final ApportionmentGroup GROUP = ApportionmentGroup.of("g");
    private static final int MOST = ApportionmentProblem.MOST;

    @ParameterizedTest
    @MethodSource({"weights", "bounds", "priors", "places", "names"})
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> weights() {
        return Stream.of(
                weight("-0.000001", "0", "-0.000001"),
                weight("1000000000000.000001", "1000000000000", "1000000000000.000001"),
                weight("0.0000001", "0.000001", "1E-7"));
    }

    private static RefusalCase weight(String broken, String twin, String shown) {
        return new RefusalCase(
                "apportionment.weight",
                () -> ApportionmentUnit.of("u", new BigDecimal(broken)),
                () -> ApportionmentUnit.of("u", new BigDecimal(twin)),
                "The unit (u) has the weight (" + shown + "), outside 0 to 1000000000000 or with more than 6 "
                        + "decimals. Maybe correct it.",
                "Đơn vị (u) có trọng số (" + shown + "), ngoài khoảng 0 đến 1000000000000 hoặc quá 6 chữ số "
                        + "thập phân. Có thể cần sửa trọng số.");
    }

    static Stream<RefusalCase> bounds() {
        return Stream.of(
                unitBounds(() -> UNIT.atLeast(-1), () -> UNIT.atLeast(0), -1, MOST),
                unitBounds(() -> UNIT.atMost(-1), () -> UNIT.atMost(0), 0, -1),
                unitBounds(() -> UNIT.atMost(4).atLeast(5), () -> UNIT.atMost(4).atLeast(4), 5, 4),
                unitBounds(() -> UNIT.atMost(MOST + 1), () -> UNIT.atMost(MOST), 0, MOST + 1),
                unitBounds(() -> UNIT.atLeast(MOST + 1), () -> UNIT.atLeast(MOST), MOST + 1, MOST),
                groupBounds(() -> GROUP.atLeast(-1), () -> GROUP.atLeast(0), -1, MOST),
                groupBounds(() -> GROUP.atMost(-1), () -> GROUP.atMost(0), 0, -1),
                groupBounds(
                        () -> GROUP.atMost(4).atLeast(5), () -> GROUP.atMost(4).atLeast(4), 5, 4),
                groupBounds(() -> GROUP.atMost(MOST + 1), () -> GROUP.atMost(MOST), 0, MOST + 1));
    }

    private static RefusalCase unitBounds(Supplier<?> broken, Supplier<?> twin, int least, int most) {
        return new RefusalCase(
                "apportionment.unit-bounds",
                broken,
                twin,
                "The unit (u) is to receive from (" + least + ") to (" + most + ") places, which are not in "
                        + "ascending order from 0 to 1000000000. Maybe exchange them.",
                "Đơn vị (u) được từ (" + least + ") đến (" + most + ") chỉ tiêu, không theo thứ tự tăng dần từ 0 "
                        + "đến 1000000000. Có thể cần đổi chỗ hai mức.");
    }

    private static RefusalCase groupBounds(Supplier<?> broken, Supplier<?> twin, int least, int most) {
        return new RefusalCase(
                "apportionment.group-bounds",
                broken,
                twin,
                "The group (g) is to receive from (" + least + ") to (" + most + ") places, which are not in "
                        + "ascending order from 0 to 1000000000. Maybe exchange them.",
                "Nhóm (g) được từ (" + least + ") đến (" + most + ") chỉ tiêu, không theo thứ tự tăng dần từ 0 "
                        + "đến 1000000000. Có thể cần đổi chỗ hai mức.");
    }

    static Stream<RefusalCase> priors() {
        return Stream.of(prior(-1, 0), prior(MOST + 1, MOST));
    }

    private static RefusalCase prior(int broken, int twin) {
        return new RefusalCase(
                "apportionment.prior",
                () -> UNIT.after(broken),
                () -> UNIT.after(twin),
                "The unit (u) received (" + broken + ") places in earlier years, outside 0 to 1000000000. Maybe "
                        + "correct the number.",
                "Đơn vị (u) đã được (" + broken + ") chỉ tiêu ở các năm trước, ngoài khoảng 0 đến 1000000000. Có "
                        + "thể cần sửa số.");
    }

    static Stream<RefusalCase> places() {
        return Stream.of(places(-1, 0), places(MOST + 1, MOST));
    }

    private static RefusalCase places(int broken, int twin) {
        return new RefusalCase(
                "apportionment.places",
                () -> ApportionmentProblem.of(broken, List.of(UNIT)),
                () -> ApportionmentProblem.of(twin, List.of(UNIT)),
                "An apportionment is of (" + broken + ") places, outside 0 to 1000000000. Maybe correct the number.",
                "Số chỉ tiêu cần phân bổ là (" + broken + "), ngoài khoảng 0 đến 1000000000. Có thể cần sửa số.");
    }

    static Stream<RefusalCase> names() {
        return Stream.of(
                new RefusalCase(
                        "apportionment.units",
                        () -> ApportionmentProblem.of(1, List.of()),
                        () -> ApportionmentProblem.of(1, List.of(UNIT)),
                        "An apportionment names no unit. Maybe list the units.",
                        "Chưa có đơn vị nào được phân bổ. Có thể cần liệt kê các đơn vị."),
                new RefusalCase(
                        "apportionment.unit-twice",
                        () -> ApportionmentProblem.of(1, List.of(UNIT, ApportionmentUnit.of(" u", 3))),
                        () -> ApportionmentProblem.of(1, List.of(UNIT, ApportionmentUnit.of("v", 3))),
                        "The unit (u) is listed twice. Maybe remove one, or give it another id.",
                        "Đơn vị (u) được liệt kê hai lần. Có thể cần bỏ một lần, hoặc đổi mã."),
                new RefusalCase(
                        "id.blank",
                        () -> UNIT.in(" "),
                        () -> UNIT.in("g"),
                        "The group id is blank. Maybe give it a code.",
                        "Mã nhóm để trống. Có thể cần đặt một mã."),
                new RefusalCase(
                        "id.blank",
                        () -> ApportionmentUnit.of("", 1),
                        () -> ApportionmentUnit.of("u", 1),
                        "The unit id is blank. Maybe give it a code.",
                        "Mã đơn vị để trống. Có thể cần đặt một mã."));
    }
}
