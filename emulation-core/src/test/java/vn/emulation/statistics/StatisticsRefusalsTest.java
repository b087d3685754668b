package vn.emulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.CampaignId;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.InvalidValueException;
import vn.emulation.validation.RefusalCase;
import vn.emulation.validation.Violation;

/** What is counted and what is published, and is refused. */
class StatisticsRefusalsTest {

    @ParameterizedTest
    @MethodSource({"counted", "published"})
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> counted() {
        return Stream.of(
                year(1900, 1901),
                year(2999, 2998),
                new RefusalCase(
                        "statistics.class",
                        () -> Forms.award("QD-12/3")
                                .nomineeClass(Optional.of(NomineeClass.ENTERPRISE))
                                .build(),
                        () -> Forms.award("QD-12/3")
                                .nomineeClass(Optional.of(NomineeClass.ENTREPRENEUR))
                                .build(),
                        "The award (QD-12/3) went to the kind of nominee (INDIVIDUAL), and its class (ENTERPRISE) is of "
                                + "another kind. Maybe correct one of them, or leave the class out.",
                        "Khen thưởng (QD-12/3) dành cho loại đối tượng (INDIVIDUAL), còn phân loại (ENTERPRISE) thuộc "
                                + "loại đối tượng khác. Có thể cần sửa một trong hai, hoặc bỏ trống phân loại."),
                count(-1, 1),
                count(0, 1),
                count(1_000_000_001, 1_000_000_000),
                new RefusalCase(
                        "statistics.campaign-mode",
                        () -> campaign(AwardMode.SUDDEN),
                        () -> campaign(AwardMode.REGULAR),
                        "The campaign (ar) has the mode (SUDDEN), which is that of awards. Maybe write REGULAR or "
                                + "THEMATIC.",
                        "Phong trào (ar) có phương thức (SUDDEN), vốn chỉ dùng cho khen thưởng. Có thể ghi REGULAR hoặc "
                                + "THEMATIC."),
                age(14, 15),
                age(121, 120),
                years(-1, 0),
                years(101, 100),
                new RefusalCase(
                        "statistics.twice",
                        () -> StatisticsInput.ofAwards(List.of(
                                Forms.award("a").build(),
                                Forms.award("a")
                                        .decidedOn(LocalDate.of(2026, 6, 2))
                                        .build())),
                        () -> StatisticsInput.ofAwards(List.of(
                                Forms.award("a").build(), Forms.award("a").build())),
                        "Two lines share the id (a) and differ. Maybe one of them has another id.",
                        "Hai dòng trùng mã (a) nhưng khác nội dung. Có thể một dòng có mã khác."),
                new RefusalCase(
                        "statistics.list",
                        () -> bodies(StatisticsInput.builder().build()),
                        () -> bodies(StatisticsInput.builder()
                                .bodies(Optional.of(List.of()))
                                .build()),
                        "The form (0604) counts what (bodies) lists, and that list is missing. Maybe add it; an empty list "
                                + "says that there are none.",
                        "Biểu (0604) thống kê danh sách (bodies), nhưng chưa có danh sách này. Có thể cần bổ sung; danh "
                                + "sách rỗng nghĩa là không có trường hợp nào."),
                new RefusalCase(
                        "statistics.sum",
                        () -> new SumRule(Axis.ROWS, SumRule.Relation.ADD_UP, "01", List.of("01", "02")),
                        () -> new SumRule(Axis.ROWS, SumRule.Relation.ADD_UP, "01", List.of("02")),
                        "The sum (01) of (01, 02) has no parts, or is one of them. Maybe correct the lines.",
                        "Tổng (01) của (01, 02) không có thành phần, hoặc chính nó là một thành phần. Có thể cần sửa các "
                                + "dòng."));
    }

    private static RefusalCase year(int broken, int twin) {
        return new RefusalCase(
                "statistics.year",
                () -> ReportPeriod.calendarYear(broken),
                () -> ReportPeriod.reportingYear(twin).window(),
                "The year (" + broken + ") is not between 1901 and 2998. Maybe correct it.",
                "Năm (" + broken + ") không nằm trong khoảng từ 1901 đến 2998. Có thể cần sửa năm.");
    }

    private static RefusalCase count(int broken, int twin) {
        return new RefusalCase(
                "statistics.count",
                () -> Forms.award("a").count(OptionalInt.of(broken)).build(),
                () -> Forms.award("a").count(OptionalInt.of(twin)).build(),
                "The award (a) stands for (" + broken
                        + ") awards, outside 1 to 1000000000. Maybe correct the number, or " + "leave the line out.",
                "Khen thưởng (a) ghi số lượng (" + broken + "), ngoài khoảng từ 1 đến 1000000000. Có thể cần sửa số "
                        + "lượng, hoặc bỏ dòng này.");
    }

    private static LaunchedCampaign campaign(AwardMode mode) {
        return LaunchedCampaign.builder()
                .id(CampaignId.of("ar"))
                .mode(Optional.of(mode))
                .window(DateWindow.year(2026))
                .build();
    }

    private static RefusalCase age(int broken, int twin) {
        return new RefusalCase(
                "statistics.age",
                () -> Officer.builder().id("CB-1").age(OptionalInt.of(broken)).build(),
                () -> Officer.builder().id("CB-1").age(OptionalInt.of(twin)).build(),
                "The civil servant (CB-1) is aged (" + broken
                        + "), outside 15 to 120. Maybe correct the age, or leave it " + "out.",
                "Công chức (CB-1) có tuổi (" + broken + "), ngoài khoảng từ 15 đến 120. Có thể cần sửa tuổi, hoặc bỏ "
                        + "trống.");
    }

    private static RefusalCase years(int broken, int twin) {
        return new RefusalCase(
                "statistics.years",
                () -> Officer.builder()
                        .id("CB-1")
                        .yearsInField(OptionalInt.of(broken))
                        .build(),
                () -> Officer.builder()
                        .id("CB-1")
                        .yearsInField(OptionalInt.of(twin))
                        .build(),
                "The civil servant (CB-1) has worked (" + broken
                        + ") years in the field, outside 0 to 100. Maybe correct " + "the number, or leave it out.",
                "Công chức (CB-1) có thâm niên (" + broken + ") năm, ngoài khoảng từ 0 đến 100. Có thể cần sửa số năm, "
                        + "hoặc bỏ trống.");
    }

    private static StatisticsTable bodies(StatisticsInput input) {
        return Statistics.of(Forms.layout(StatisticsForm.BODIES), ReportPeriod.calendarYear(2026), input);
    }

    static Stream<RefusalCase> published() {
        return Stream.of(
                new RefusalCase(
                        "published.column-twice",
                        () -> Forms.read("1", "01 5").columns(List.of("1", "1")).build(),
                        () -> Forms.read("1", "01 5").columns(List.of("1")).build(),
                        "The column (1) stands twice. Maybe remove one.",
                        "Cột (1) xuất hiện hai lần. Có thể cần bỏ một cột."),
                new RefusalCase(
                        "published.row-twice",
                        () -> Forms.read("1", "01 5", "01 5").build(),
                        () -> Forms.read("1", "01 5", "02 5").build(),
                        "The row (01) stands twice. Maybe remove one.",
                        "Dòng (01) xuất hiện hai lần. Có thể cần bỏ một dòng."),
                new RefusalCase(
                        "published.column",
                        () -> Forms.read("1 2", "01 5 5").columns(List.of("1")).build(),
                        () -> Forms.read("1 2", "01 5 5").build(),
                        "The row (01) has a figure in the column (2), and the table has only (1). Maybe correct the "
                                + "column.",
                        "Dòng (01) có số liệu ở cột (2), trong khi bảng chỉ có (1). Có thể cần sửa tên cột."),
                figure(-1, 0),
                figure(1_000_000_000_000_000L, 999_999_999_999_999L),
                new RefusalCase(
                        "published.cells",
                        () -> wide(9_001),
                        () -> wide(9_000),
                        "The table has (9001) cells, more than 9000. Maybe split it.",
                        "Bảng có (9001) ô, nhiều hơn 9000. Có thể cần tách bảng."),
                new RefusalCase(
                        "published.sums",
                        () -> summed(51),
                        () -> summed(50),
                        "The table states (51) sums, more than 50. Maybe leave out those that its form states already.",
                        "Bảng nêu (51) phép cộng, nhiều hơn 50. Có thể bỏ những phép cộng mà biểu mẫu đã nêu."),
                new RefusalCase(
                        "published.sum",
                        () -> stating("03"),
                        () -> stating("02"),
                        "The sum (01) names the line (03), and the table has only (01, 02). Maybe correct the line.",
                        "Phép cộng (01) nhắc đến (03), trong khi bảng chỉ có (01, 02). Có thể cần sửa tên dòng hoặc cột."),
                new RefusalCase(
                        "published.form",
                        () -> Reconciliation.of(Forms.read("1", "01 5")
                                .form(Optional.of(StatisticsForm.BODIES))
                                .build()),
                        () -> Reconciliation.of(Forms.read("1", "01 5").build()),
                        "The table follows the form (0604), whose sums are not given. Maybe check it with the layout of the "
                                + "form.",
                        "Bảng theo biểu (0604), nhưng chưa có các phép cộng của biểu này. Có thể cần đối chiếu cùng mẫu của "
                                + "biểu."),
                new RefusalCase(
                        "published.other-form",
                        () -> asBodies(Forms.read("1", "01 5").form(Optional.of(StatisticsForm.OFFICERS))),
                        () -> asBodies(Forms.read("1", "01 5").form(Optional.of(StatisticsForm.BODIES))),
                        "The table follows the form (0605), and is checked as the form (0604). Maybe choose its own form.",
                        "Bảng theo biểu (0605) nhưng được đối chiếu như biểu (0604). Có thể cần chọn đúng biểu."),
                new RefusalCase(
                        "published.unknown-row",
                        () -> asBodies(Forms.read("1", "1 5")),
                        () -> asBodies(Forms.read("1", "01 5")),
                        "The table has the row (1), and the form knows only (01, 02, 03, 04, 05, level-not-stated). Maybe "
                                + "correct the code of the row.",
                        "Bảng có dòng (1), trong khi biểu chỉ có (01, 02, 03, 04, 05, level-not-stated). Có thể cần sửa mã "
                                + "dòng."),
                new RefusalCase(
                        "published.unknown-column",
                        () -> asBodies(Forms.read("2", "01 5")),
                        () -> asBodies(Forms.read("1", "01 5")),
                        "The table has the column (2), and the form knows only (1). Maybe correct the code of the column.",
                        "Bảng có cột (2), trong khi biểu chỉ có (1). Có thể cần sửa mã cột."));
    }

    private static RefusalCase figure(long broken, long twin) {
        return new RefusalCase(
                "published.figure",
                () -> Forms.read("1", "01 " + broken).build(),
                () -> Forms.read("1", "01 " + twin).build(),
                "The figure in the row (01) and column (1) is (" + broken
                        + "), outside 0 to 999999999999999. Maybe correct " + "it, or leave the cell blank.",
                "Số liệu ở dòng (01), cột (1) là (" + broken
                        + "), ngoài khoảng từ 0 đến 999999999999999. Có thể cần sửa " + "số, hoặc để trống ô này.");
    }

    private static PublishedTable wide(int cells) {
        List<TableLine> rows = new ArrayList<>();
        for (int i = 0; i < cells; i++) {
            rows.add(new TableLine("r" + i, Map.of()));
        }
        return PublishedTable.builder()
                .title("wide")
                .columns(List.of("1"))
                .rows(rows)
                .build();
    }

    private static PublishedTable summed(int sums) {
        SumRule sum = new SumRule(Axis.ROWS, SumRule.Relation.ADD_UP, "01", List.of("02"));
        return Forms.read("1", "01 5", "02 5")
                .sums(Collections.nCopies(sums, sum))
                .build();
    }

    private static PublishedTable stating(String part) {
        return Forms.read("1", "01 5", "02 5")
                .sums(List.of(new SumRule(Axis.ROWS, SumRule.Relation.ADD_UP, "01", List.of(part))))
                .build();
    }

    private static Reconciliation asBodies(PublishedTableBuilder table) {
        return Reconciliation.of(table.build(), Forms.layout(StatisticsForm.BODIES), Optional.empty());
    }

    @Test
    void all_that_is_wrong_with_a_table_is_told_at_once() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Forms.read("1 2", "01 -5 1", "01 3 4")
                        .columns(List.of("1", "1"))
                        .build())
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::code)
                        .containsExactly(
                                "published.column-twice",
                                "published.row-twice",
                                "published.figure",
                                "published.column",
                                "published.column"));
    }
}
