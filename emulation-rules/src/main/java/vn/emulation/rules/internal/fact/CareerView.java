package vn.emulation.rules.internal.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.Absence;
import vn.emulation.dossier.AbsenceKind;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.Transfer;

/**
 * How a person came to work and was away from it, as rules count it.
 *
 * @param career what is known of it
 * @param days the days of the round
 */
record CareerView(Optional<Career> career, RoundDays days) {

    /**
     * The time at a unit that was left in the round's period, from the first day of that period at the earliest.
     *
     * @param months whole months
     * @param opinion whether the unit gave its opinion
     */
    private record Stay(long months, boolean opinion) {}

    private static final Comparator<Stay> LONGEST =
            Comparator.comparingLong(Stay::months).thenComparing(stay -> !stay.opinion());

    Optional<LocalDate> joinedOn() {
        return career.flatMap(Career::joinedOn);
    }

    long employedMonths() {
        return joinedOn()
                .map(day -> Math.max(0, ChronoUnit.MONTHS.between(day, days.end())))
                .orElse(0L);
    }

    boolean absencesComplete() {
        return career.map(each -> each.absences().complete()).orElse(false);
    }

    boolean transfersComplete() {
        return career.map(each -> each.transfers().complete()).orElse(false);
    }

    private Stream<Absence> absences(AbsenceKind kind) {
        return career.stream()
                .flatMap(each -> each.absences().items().stream())
                .filter(absence -> absence.kind() == kind)
                .filter(absence -> absence.period().overlaps(days.period()));
    }

    /** Returns the working days of absences that touch the round's period. */
    long absentDays(AbsenceKind kind) {
        return absences(kind).mapToLong(Absence::workingDays).sum();
    }

    boolean trainingFailed() {
        return absences(AbsenceKind.TRAINING)
                .anyMatch(course -> course.passedWell().equals(Optional.of(false)));
    }

    /** Of several units left in the period, the one of the longest time counts. */
    private Optional<Stay> longestStay() {
        List<Transfer> moves = career.stream()
                .flatMap(each -> each.transfers().items().stream())
                .sorted(Comparator.comparing(Transfer::movedOn))
                .toList();
        List<Stay> stays = new ArrayList<>();
        LocalDate since = joinedOn().filter(days.start()::isBefore).orElse(days.start());
        for (Transfer move : moves) {
            if (days.period().contains(move.movedOn())) {
                stays.add(new Stay(
                        Math.max(0, ChronoUnit.MONTHS.between(since, move.movedOn())),
                        move.opinion().orElse(false)));
            }
            since = since.isBefore(move.movedOn()) ? move.movedOn() : since;
        }
        return stays.stream().max(LONGEST);
    }

    long monthsAtFormerUnit() {
        return longestStay().map(Stay::months).orElse(0L);
    }

    boolean formerOpinionMissing() {
        return longestStay().map(stay -> !stay.opinion()).orElse(false);
    }

    int absencesListed() {
        return career.map(each -> each.absences().items().size()).orElse(0);
    }

    int transfersListed() {
        return career.map(each -> each.transfers().items().size()).orElse(0);
    }
}
