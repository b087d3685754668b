package vn.emulation.dossier;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.RefusalCase;

/** What records of work and conduct refuse. */
class WorkRefusalsTest {

    @ParameterizedTest
    @MethodSource("cases")
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> cases() {
        return Stream.of(
                new RefusalCase(
                        "rating.year",
                        () -> new YearRating(1944, PerformanceRating.GOOD),
                        () -> new YearRating(1945, PerformanceRating.GOOD),
                        "The year of a rating (1944) is not between 1945 and 2100. Maybe correct the year.",
                        "Năm xếp loại (1944) không nằm trong khoảng 1945 đến 2100. Có thể cần sửa năm."),
                new RefusalCase(
                        "rating.year",
                        () -> new YearRating(2101, PerformanceRating.GOOD),
                        () -> new YearRating(2100, PerformanceRating.GOOD),
                        "The year of a rating (2101) is not between 1945 and 2100. Maybe correct the year.",
                        "Năm xếp loại (2101) không nằm trong khoảng 1945 đến 2100. Có thể cần sửa năm."),
                new RefusalCase(
                        "conduct.level",
                        () -> new ConductRecord(
                                ConductKind.DISCIPLINE_REVIEW,
                                DateWindow.year(2026),
                                Optional.of(DisciplineLevel.WARNING)),
                        () -> new ConductRecord(
                                ConductKind.DISCIPLINE, DateWindow.year(2026), Optional.of(DisciplineLevel.WARNING)),
                        "A level of discipline is given for (DISCIPLINE_REVIEW), which is none. Maybe leave the level out, or correct the kind.",
                        "Hình thức kỷ luật được ghi cho (DISCIPLINE_REVIEW), vốn không phải là kỷ luật. Có thể bỏ hình thức kỷ luật hoặc sửa loại việc."),
                new RefusalCase(
                        "conduct.level",
                        () -> new ConductRecord(
                                ConductKind.INVESTIGATION, DateWindow.year(2026), Optional.of(DisciplineLevel.WARNING)),
                        () -> new ConductRecord(
                                ConductKind.DISCIPLINE, DateWindow.year(2026), Optional.of(DisciplineLevel.WARNING)),
                        "A level of discipline is given for (INVESTIGATION), which is none. Maybe leave the level out, or correct the kind.",
                        "Hình thức kỷ luật được ghi cho (INVESTIGATION), vốn không phải là kỷ luật. Có thể bỏ hình thức kỷ luật hoặc sửa loại việc."),
                new RefusalCase(
                        "conduct.level",
                        () -> new ConductRecord(
                                ConductKind.ADMINISTRATIVE_FINE,
                                DateWindow.year(2026),
                                Optional.of(DisciplineLevel.WARNING)),
                        () -> new ConductRecord(
                                ConductKind.DISCIPLINE, DateWindow.year(2026), Optional.of(DisciplineLevel.WARNING)),
                        "A level of discipline is given for (ADMINISTRATIVE_FINE), which is none. Maybe leave the level out, or correct the kind.",
                        "Hình thức kỷ luật được ghi cho (ADMINISTRATIVE_FINE), vốn không phải là kỷ luật. Có thể bỏ hình thức kỷ luật hoặc sửa loại việc."),
                new RefusalCase(
                        "absence.days",
                        () -> new Absence(AbsenceKind.LEAVE, DateWindow.year(2026), -1, Optional.empty()),
                        () -> new Absence(AbsenceKind.LEAVE, DateWindow.year(2026), 0, Optional.empty()),
                        "An absence takes (-1) working days. Maybe give a number from 0.",
                        "Thời gian nghỉ có (-1) ngày làm việc. Có thể ghi một số từ 0 trở lên."),
                new RefusalCase(
                        "absence.result",
                        () -> new Absence(AbsenceKind.LEAVE, DateWindow.year(2026), 5, Optional.of(false)),
                        () -> new Absence(AbsenceKind.TRAINING, DateWindow.year(2026), 5, Optional.of(false)),
                        "An absence of the kind (LEAVE) has a result, which only a course has. Maybe leave the result out, or correct the kind.",
                        "Thời gian nghỉ loại (LEAVE) có ghi kết quả học, chỉ khóa học mới có kết quả. Có thể bỏ kết quả hoặc sửa loại nghỉ."),
                new RefusalCase(
                        "absence.result",
                        () -> new Absence(AbsenceKind.MATERNITY, DateWindow.year(2026), 5, Optional.of(true)),
                        () -> new Absence(AbsenceKind.MATERNITY, DateWindow.year(2026), 5, Optional.empty()),
                        "An absence of the kind (MATERNITY) has a result, which only a course has. Maybe leave the result out, or correct the kind.",
                        "Thời gian nghỉ loại (MATERNITY) có ghi kết quả học, chỉ khóa học mới có kết quả. Có thể bỏ kết quả hoặc sửa loại nghỉ."),
                new RefusalCase(
                        "staff.assessed",
                        () -> new Staff(0, 0, 0, 0, 0),
                        () -> new Staff(1, 0, 0, 0, 0),
                        "A collective has (0) individuals assessed. Maybe give a number from 1, or leave the staff out.",
                        "Tập thể có (0) cá nhân được đánh giá. Có thể ghi một số từ 1 trở lên, hoặc bỏ phần thành viên."),
                new RefusalCase(
                        "staff.count",
                        () -> new Staff(10, -1, 5, 5, 5),
                        () -> new Staff(10, 0, 5, 5, 5),
                        "A collective counts (-1) of its individuals, of (10) assessed. Maybe correct the counts.",
                        "Tập thể ghi (-1) cá nhân trên (10) cá nhân được đánh giá. Có thể cần sửa số liệu."),
                new RefusalCase(
                        "staff.count",
                        () -> new Staff(10, 11, 5, 5, 5),
                        () -> new Staff(10, 10, 5, 5, 5),
                        "A collective counts (11) of its individuals, of (10) assessed. Maybe correct the counts.",
                        "Tập thể ghi (11) cá nhân trên (10) cá nhân được đánh giá. Có thể cần sửa số liệu."),
                new RefusalCase(
                        "staff.count",
                        () -> new Staff(10, 5, -1, 5, 5),
                        () -> new Staff(10, 5, 0, 5, 5),
                        "A collective counts (-1) of its individuals, of (10) assessed. Maybe correct the counts.",
                        "Tập thể ghi (-1) cá nhân trên (10) cá nhân được đánh giá. Có thể cần sửa số liệu."),
                new RefusalCase(
                        "staff.count",
                        () -> new Staff(10, 5, 11, 5, 5),
                        () -> new Staff(10, 5, 10, 5, 5),
                        "A collective counts (11) of its individuals, of (10) assessed. Maybe correct the counts.",
                        "Tập thể ghi (11) cá nhân trên (10) cá nhân được đánh giá. Có thể cần sửa số liệu."),
                new RefusalCase(
                        "staff.count",
                        () -> new Staff(10, 5, 5, -1, 5),
                        () -> new Staff(10, 5, 5, 0, 5),
                        "A collective counts (-1) of its individuals, of (10) assessed. Maybe correct the counts.",
                        "Tập thể ghi (-1) cá nhân trên (10) cá nhân được đánh giá. Có thể cần sửa số liệu."),
                new RefusalCase(
                        "staff.count",
                        () -> new Staff(10, 5, 5, 11, 5),
                        () -> new Staff(10, 5, 5, 10, 5),
                        "A collective counts (11) of its individuals, of (10) assessed. Maybe correct the counts.",
                        "Tập thể ghi (11) cá nhân trên (10) cá nhân được đánh giá. Có thể cần sửa số liệu."),
                new RefusalCase(
                        "staff.count",
                        () -> new Staff(10, 5, 5, 5, -1),
                        () -> new Staff(10, 5, 5, 5, 0),
                        "A collective counts (-1) of its individuals, of (10) assessed. Maybe correct the counts.",
                        "Tập thể ghi (-1) cá nhân trên (10) cá nhân được đánh giá. Có thể cần sửa số liệu."),
                new RefusalCase(
                        "staff.count",
                        () -> new Staff(10, 5, 5, 5, 11),
                        () -> new Staff(10, 5, 5, 5, 10),
                        "A collective counts (11) of its individuals, of (10) assessed. Maybe correct the counts.",
                        "Tập thể ghi (11) cá nhân trên (10) cá nhân được đánh giá. Có thể cần sửa số liệu."));
    }
}
