package vn.emulation.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.json.ParameterFile;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Step;
import vn.emulation.source.Citation;
import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.Bound;
import vn.emulation.time.RollPolicy;
import vn.emulation.validation.RefusalCase;

/** What parameters refuse, and which value of one is in force. */
class ParameterRefusalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    private static final Citation CITATION = Citation.of(ClauseId.of("plan/I"));

    @ParameterizedTest
    @MethodSource("cases")
    void refused_with_its_whole_message_and_its_twin_is_not(RefusalCase refusal) {
        refusal.verify();
    }

    static Stream<RefusalCase> cases() {
        return Stream.of(
                new RefusalCase(
                        "parameter.due-day",
                        () -> due(Optional.of(DAY), Optional.of(MonthDay.of(10, 15))),
                        () -> due(Optional.of(DAY), Optional.empty()),
                        "A deadline names both a date and a day of each year, or neither. Maybe keep one of them.",
                        "Thời hạn nêu cả ngày cụ thể và ngày hằng năm, hoặc không nêu ngày nào. Có thể chỉ giữ một."),
                new RefusalCase(
                        "parameter.counted",
                        () -> share(ShareBasis.COUNTED, Optional.empty()),
                        () -> share(ShareBasis.COUNTED, Optional.of("holders")),
                        "The share (15%) is taken of (COUNTED); what was counted is named for COUNTED, and for "
                                + "nothing else. Maybe correct the base, or what was counted.",
                        "Tỷ lệ (15%) tính trên (COUNTED); khi tính trên COUNTED thì phải nêu số liệu làm căn cứ, "
                                + "còn lại thì không nêu. Có thể cần sửa căn cứ, hoặc số liệu được nêu."),
                new RefusalCase(
                        "parameter.counted",
                        () -> share(ShareBasis.SELECTED, Optional.of("holders")),
                        () -> share(ShareBasis.SELECTED, Optional.empty()),
                        "The share (15%) is taken of (SELECTED); what was counted is named for COUNTED, and for "
                                + "nothing else. Maybe correct the base, or what was counted.",
                        "Tỷ lệ (15%) tính trên (SELECTED); khi tính trên COUNTED thì phải nêu số liệu làm căn cứ, "
                                + "còn lại thì không nêu. Có thể cần sửa căn cứ, hoặc số liệu được nêu."),
                new RefusalCase(
                        "limit.steps-start",
                        () -> new ParameterValue.Steps("units", List.of(new Step(1, 1))),
                        () -> new ParameterValue.Steps("units", List.of(new Step(0, 1))),
                        "The steps by the count of (units) do not start at 0. Maybe add a step from 0.",
                        "Các bậc theo số đếm (units) không bắt đầu từ 0. Có thể thêm bậc từ 0."),
                new RefusalCase(
                        "parameter.citation",
                        () -> DatedValueBuilder.builder(from(DAY))
                                .citations(List.of())
                                .build(),
                        () -> DatedValueBuilder.builder(from(DAY)).build(),
                        "A value of a parameter cites nothing. Maybe name the clause it is written in.",
                        "Giá trị của tham số chưa dẫn căn cứ. Có thể cần nêu điều khoản."),
                new RefusalCase(
                        "parameter.cases",
                        () -> DatedValueBuilder.builder(from(DAY))
                                .cases(List.of())
                                .build(),
                        () -> DatedValueBuilder.builder(from(DAY)).build(),
                        "A value of a parameter has no case. Maybe give the value itself.",
                        "Giá trị của tham số không có trường hợp nào. Có thể cần ghi giá trị."),
                new RefusalCase(
                        "parameter.values",
                        () -> parameter("p"),
                        () -> parameter("p", from(DAY)),
                        "The parameter (p) has no value. Maybe add one.",
                        "Tham số (p) không có giá trị. Có thể cần bổ sung."),
                new RefusalCase(
                        "parameter.overlap",
                        () -> parameter("p", before(DAY.plusDays(1)), from(DAY)),
                        () -> parameter("p", before(DAY), from(DAY)),
                        "The parameter (p) has two values on one day. Maybe end the earlier one sooner.",
                        "Tham số (p) có hai giá trị trong cùng một ngày. Có thể cần kết thúc giá trị trước sớm hơn."),
                new RefusalCase(
                        "parameter.duplicate",
                        () -> new ParameterFile(1, List.of(parameter("p", from(DAY)), parameter("p", before(DAY)))),
                        () -> new ParameterFile(1, List.of(parameter("p", from(DAY)), parameter("p", from(DAY)))),
                        "Two parameters share the name (p) and differ. Maybe rename one.",
                        "Hai tham số trùng tên (p) nhưng khác nội dung. Có thể cần đổi một tên."));
    }

    @Test
    void value_in_force_changes_on_its_first_day() {
        Parameter parameter = parameter("p", before(DAY), from(DAY));

        assertThat(parameter.on(DAY.minusDays(1))).contains(before(DAY));
        assertThat(parameter.on(DAY)).contains(from(DAY));
        assertThat(parameter.on(DAY.plusDays(1))).contains(from(DAY));
        assertThat(parameter("p", from(DAY)).on(DAY.minusDays(1))).isEmpty();
    }

    private static Parameter parameter(String name, DatedValue... values) {
        return new Parameter(
                name, new LocalisedText("số", "number"), "day", Clock.RECEIVED, Optional.empty(), List.of(values));
    }

    private static DatedValue from(LocalDate day) {
        return value(Optional.of(day), Optional.empty(), 1);
    }

    private static DatedValue before(LocalDate day) {
        return value(Optional.empty(), Optional.of(day), 2);
    }

    private static DatedValue value(Optional<LocalDate> from, Optional<LocalDate> before, long number) {
        ParameterCase only = new ParameterCase(List.of(), new ParameterValue.Amount(BigDecimal.valueOf(number)));
        return new DatedValue(from, before, List.of(CITATION), DAY, List.of(only));
    }

    @Test
    void steps_are_kept_ascending() {
        assertThat(new ParameterValue.Steps("units", List.of(new Step(5, 2), new Step(0, 1))).steps())
                .containsExactly(new Step(0, 1), new Step(5, 2));
    }

    private static ParameterValue share(ShareBasis base, Optional<String> counted) {
        return new ParameterValue.Share(Ratio.of("15%"), base, counted, Optional.empty(), Optional.empty());
    }

    private static ParameterValue due(Optional<LocalDate> date, Optional<MonthDay> monthDay) {
        return new ParameterValue.DueDay(date, monthDay, Bound.BEFORE, RollPolicy.NONE);
    }
}
