package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock(Resources.TIME_ZONE)
class OfficialZoneTest {

    private static final WorkCalendar BUNDLED = BundledCalendarFile.calendar();
    private static final Deadline BEFORE_15_OCTOBER =
            new Deadline(LocalDate.of(2026, 10, 15), Bound.BEFORE, RollPolicy.NONE);

    @Test
    void is_that_of_viet_nam() {
        assertThat(Deadline.OFFICIAL_ZONE).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-13T16:59:59.999Z, IN_TIME",
        "2026-10-13T17:00:00.000Z, IN_TIME",
        "2026-10-14T16:59:59.999Z, IN_TIME",
        "2026-10-14T16:59:59.999999999Z, IN_TIME",
        "2026-10-14T17:00:00.000Z, LATE",
        "2026-10-14T17:00:00.001Z, LATE",
        "2026-10-14T23:59:59.999Z, LATE", // still the 14th in UTC
        "2026-10-15T17:00:00.000Z, LATE"
    })
    void ends_the_day_at_midnight_in_viet_nam(Instant receivedAt, Timeliness expected) {
        assertThat(BEFORE_15_OCTOBER.judge(receivedAt, BUNDLED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Asia/Ho_Chi_Minh",
                "America/New_York",
                "Europe/Paris",
                "Pacific/Kiritimati", // fourteen hours ahead of UTC
                "Pacific/Niue" // eleven behind
            })
    void counts_whatever_the_zone_of_the_machine(String zone) {
        Instant lastMoment = Instant.parse("2026-10-14T16:59:59.999Z");
        Instant midnight = Instant.parse("2026-10-14T17:00:00.000Z");

        assertThat(MachineZone.in(zone, () -> BEFORE_15_OCTOBER.judge(lastMoment, BUNDLED)))
                .isEqualTo(Timeliness.IN_TIME);
        assertThat(MachineZone.in(zone, () -> BEFORE_15_OCTOBER.judge(midnight, BUNDLED)))
                .isEqualTo(Timeliness.LATE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-19T16:59:59.999Z, IN_TIME", // Monday the 19th, 23:59:59.999
        "2026-10-19T17:00:00.000Z, LATE"
    })
    void ends_a_rolled_day_at_midnight_too(Instant receivedAt, Timeliness expected) {
        Deadline onASaturday =
                new Deadline(LocalDate.of(2026, 10, 17), Bound.ON_OR_BEFORE, RollPolicy.NEXT_WORKING_DAY);

        assertThat(onASaturday.judge(receivedAt, BUNDLED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T16:59:59.999Z, IN_TIME", "2026-12-31T17:00:00.000Z, UNDETERMINED"})
    void ends_the_last_day_of_a_deadline_of_unknown_end(Instant receivedAt, Timeliness expected) {
        Deadline beforeNewYear = new Deadline(LocalDate.of(2027, 1, 1), Bound.BEFORE, RollPolicy.NEXT_WORKING_DAY);
        WorkCalendar without2026 =
                new WorkCalendar("test", BUNDLED.title(), BUNDLED.years().subList(0, 4));

        assertThat(beforeNewYear.judge(receivedAt, without2026)).isEqualTo(expected);
    }
}
