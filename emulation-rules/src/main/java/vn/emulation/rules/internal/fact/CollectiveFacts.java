package vn.emulation.rules.internal.fact;

import java.time.temporal.ChronoUnit;
import java.util.function.ToIntFunction;
import vn.emulation.dossier.Staff;

/** What rules read of a collective beside its members: how these did, and since when it is there. */
public interface CollectiveFacts extends DossierPart {

    private boolean isAtLeast(ToIntFunction<Staff> part, long percent) {
        return read().dossier()
                .staff()
                .map(staff -> new Share(part.applyAsInt(staff), staff.assessed()).isAtLeast(percent))
                .orElse(false);
    }

    private long count(ToIntFunction<Staff> part) {
        return read().dossier().staff().map(part::applyAsInt).orElse(0);
    }

    /** Returns whether it is known how the individuals did. */
    default boolean isStaffKnown() {
        return read().dossier().staff().isPresent();
    }

    /** Returns whether at least so many in a hundred of those assessed completed their tasks. */
    default boolean completedPercentAtLeast(long percent) {
        return isAtLeast(Staff::completed, percent);
    }

    /** Returns whether at least so many in a hundred of those assessed are advanced workers. */
    default boolean advancedPercentAtLeast(long percent) {
        return isAtLeast(Staff::advancedWorkers, percent);
    }

    /** Returns how many are grassroots emulation fighters. */
    default long getGrassrootsFighters() {
        return count(Staff::grassrootsFighters);
    }

    /** Returns how many were disciplined with a warning or more. */
    default long getMembersWarned() {
        return count(Staff::warned);
    }

    /** Returns whether the day the collective was established is known. */
    default boolean isEstablishedKnown() {
        return read().dossier().establishedOn().isPresent();
    }

    /** Returns the whole years from that day to the end of the round's period. */
    default long getYearsEstablished() {
        DossierView view = read();
        return view.dossier()
                .establishedOn()
                .map(day -> Math.max(
                        0, ChronoUnit.YEARS.between(day, view.context().days().end())))
                .orElse(0L);
    }
}
