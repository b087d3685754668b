package vn.emulation.time;

import java.time.LocalDate;

/**
 * The end of a deadline on the calendar (thời điểm kết thúc thời hạn).
 *
 * @param before the first day that is late; when not certain, the end without roll, which the true end never precedes
 * @param certain whether the calendar holds every year that decides the end
 */
public record Closing(LocalDate before, boolean certain) {

    /** Returns whether what was received on a day is in time: before the end it is, certain or not. */
    public Timeliness judge(LocalDate receivedOn) {
        if (receivedOn.isBefore(before)) {
            return Timeliness.IN_TIME;
        }
        return certain ? Timeliness.LATE : Timeliness.UNDETERMINED;
    }
}
