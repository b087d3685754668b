package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OfficialZoneProperties {

    private static final ZoneOffset SEVEN_HOURS_AHEAD = ZoneOffset.ofHours(7);

    @Property
    void an_instant_is_judged_as_its_day_in_viet_nam(
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll("days") LocalDate date,
            @ForAll @IntRange(min = -3, max = 12) int daysLater,
            @ForAll("times") LocalTime time,
            @ForAll("zones") String zone,
            @ForAll Bound bound,
            @ForAll RollPolicy roll) {
        Deadline deadline = new Deadline(date, bound, roll);
        LocalDate receivedOn = date.plusDays(daysLater);
        Instant receivedAt = receivedOn.atTime(time).toInstant(SEVEN_HOURS_AHEAD);

        assertThat(MachineZone.in(zone, () -> deadline.judge(receivedAt, calendar)))
                .isEqualTo(deadline.judge(receivedOn, calendar));
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.longs()
                .between(0, LocalTime.MAX.toNanoOfDay())
                .map(LocalTime::ofNanoOfDay)
                .edgeCases(edges -> edges.add(LocalTime.MIDNIGHT, LocalTime.MAX));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("UTC", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati", "Pacific/Niue");
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return CalendarArbitraries.calendars();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }
}
