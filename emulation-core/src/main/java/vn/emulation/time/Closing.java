package vn.emulation.time;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * The end of a deadline or a period on the calendar (thời điểm kết thúc thời hạn).
 *
 * @param before the first day that is late; when not certain, an end that the true one never precedes
 * @param missingYear the first year that decides the end and that the calendar does not hold; empty when it holds all
 */
public record Closing(LocalDate before, OptionalInt missingYear) {

    /** Returns an end that every year needed bears out. */
    public static Closing certain(LocalDate before) {
        return new Closing(before, OptionalInt.empty());
    }

    /** Returns an end that hangs on a year that the calendar does not hold. */
    public static Closing uncertain(LocalDate before, int missingYear) {
        return new Closing(before, OptionalInt.of(missingYear));
    }

    /** Returns whether the calendar holds every year that decides the end. */
    public boolean certain() {
        return missingYear.isEmpty();
    }

    /** Returns whether what was received on a day is in time: before the end it is, certain or not. */
    public Timeliness judge(LocalDate receivedOn) {
        if (receivedOn.isBefore(before)) {
            return Timeliness.IN_TIME;
        }
        return certain() ? Timeliness.LATE : Timeliness.UNDETERMINED;
    }
}
