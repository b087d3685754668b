package vn.emulation.rules.internal.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.schedule.Undated;
import vn.emulation.schedule.UndatedReason;
import vn.emulation.time.Closing;
import vn.emulation.time.TimeLimit;

/**
 * By when something is due under one supposition.
 *
 * @param lastDay the last day in time, empty when it is not known
 * @param undated why it is not known
 * @param limit the days counted
 */
record Outcome(Optional<LocalDate> lastDay, Optional<Undated> undated, Optional<TimeLimit> limit) {

    static Outcome of(Closing closing, Optional<TimeLimit> limit) {
        LocalDate last = closing.before().minusDays(1);
        return closing.certain()
                ? new Outcome(Optional.of(last), Optional.empty(), limit)
                : unknown(Undated.missing(closing.missingYear().getAsInt(), last), limit);
    }

    static Outcome unknown(Undated undated, Optional<TimeLimit> limit) {
        return new Outcome(Optional.empty(), Optional.of(undated), limit);
    }

    static Outcome unknown(UndatedReason reason) {
        return unknown(Undated.of(reason), Optional.empty());
    }
}
