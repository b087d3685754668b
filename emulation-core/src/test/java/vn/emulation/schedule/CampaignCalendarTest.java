package vn.emulation.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.CampaignId;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.InvalidValueException;

class CampaignCalendarTest {

    private static final LocalisedText TEXT = new LocalisedText("việc", "work");
    private static final DueDate UNDATED = DueDate.builder()
            .undated(Optional.of(Undated.of(UndatedReason.NOT_STATED_IN_PLAN)))
            .build();

    private static DueDate on(String day) {
        return DueDate.builder().lastDay(Optional.of(LocalDate.parse(day))).build();
    }

    private static DueDate notBefore(String day) {
        return DueDate.builder()
                .undated(Optional.of(Undated.missing(2027, LocalDate.parse(day))))
                .build();
    }

    private static DueAction action(String id, DueDate... dates) {
        return DueAction.builder()
                .id(id)
                .kind(DueKind.DOSSIERS)
                .what(TEXT)
                .dates(List.of(dates))
                .build();
    }

    private static CampaignCalendar calendar(DueAction... actions) {
        return new CampaignCalendar(CampaignId.of("green"), TEXT, List.of(actions));
    }

    private static String refusal(ThrowingCallable made) {
        return catchThrowableOfType(InvalidValueException.class, made).text(Locale.ENGLISH);
    }

    @Test
    void lists_by_the_earliest_day_then_by_id_and_what_has_none_last() {
        DueAction never = action("a", UNDATED);
        DueAction late = action("b", on("2026-10-15"));
        DueAction alsoLate = action("c", on("2026-10-16"), on("2026-10-15"));
        DueAction early = action("d", notBefore("2026-10-14"));

        assertThat(calendar(never, alsoLate, late, early).actions()).containsExactly(early, late, alsoLate, never);
    }

    @Test
    void touches_the_years_from_its_first_day_to_its_last() {
        DueAction running = action(
                "run",
                DueDate.builder()
                        .from(Optional.of(LocalDate.parse("2022-01-01")))
                        .lastDay(Optional.of(LocalDate.parse("2025-12-31")))
                        .build());

        assertThat(running.touches(2021)).isFalse();
        assertThat(running.touches(2022)).isTrue();
        assertThat(running.touches(2025)).isTrue();
        assertThat(running.touches(2026)).isFalse();
        assertThat(action("a", on("2026-12-31")).touches(2025)).isFalse();
        assertThat(action("a", on("2026-12-31")).touches(2026)).isTrue();
        assertThat(action("a", on("2026-12-31")).touches(2027)).isFalse();
        assertThat(action("a", on("2026-12-31"), notBefore("2027-01-04")).touches(2027))
                .isTrue();
        assertThat(action("a", UNDATED).touches(2026)).isFalse();
    }

    @Test
    void two_of_one_id_are_refused() {
        assertThat(refusal(() -> calendar(action("a", UNDATED), action("a", on("2026-10-15")))))
                .isEqualTo(
                        "Two things that are due in the campaign (green) have one id. Maybe add what tells them apart.");
    }

    @Test
    void an_action_without_an_id_and_without_a_date_is_refused_at_once() {
        assertThat(refusal(() -> action(" ")))
                .isEqualTo(
                        "Something that is due has no id. Maybe make one of the campaign, the round and what is due.\n"
                                + "What is due () has neither a date nor a reason why there is none. Maybe say why.");
    }

    @Test
    void a_date_has_a_last_day_or_a_reason_and_not_both() {
        String neitherNor =
                "A date says both its last day and why there is none, or neither. Maybe give one of the two.";

        assertThat(refusal(() -> DueDate.builder().build())).isEqualTo(neitherNor);
        assertThat(refusal(() -> DueDate.builder()
                        .lastDay(Optional.of(LocalDate.parse("2026-10-15")))
                        .undated(UNDATED.undated())
                        .build()))
                .isEqualTo(neitherNor);
    }

    @Test
    void a_date_that_begins_on_its_last_day_is_one_and_later_is_refused() {
        Optional<LocalDate> day = Optional.of(LocalDate.parse("2026-10-15"));

        assertThat(DueDate.builder().from(day).lastDay(day).build().from()).isEqualTo(day);
        assertThat(refusal(() -> DueDate.builder()
                        .from(Optional.of(LocalDate.parse("2026-10-16")))
                        .lastDay(day)
                        .build()))
                .isEqualTo(
                        "The first day (2026-10-16) on which something can be done follows its last day (2026-10-15)."
                                + " Maybe exchange the two.");
    }

    @Test
    void names_a_missing_year_exactly_when_that_is_the_reason() {
        assertThat(refusal(() -> Undated.of(UndatedReason.CALENDAR_YEAR_MISSING)))
                .isEqualTo("A date that is not known for the reason (CALENDAR_YEAR_MISSING) names the missing calendar"
                        + " year (). Maybe name the year exactly when the work calendar lacks it.");
        assertThat(refusal(() -> new Undated(UndatedReason.TEXT_NOT_KNOWN, Optional.of(2027), Optional.empty())))
                .isEqualTo("A date that is not known for the reason (TEXT_NOT_KNOWN) names the missing calendar year"
                        + " (2027). Maybe name the year exactly when the work calendar lacks it.");
    }
}
