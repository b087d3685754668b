package vn.emulation.rules.internal.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.Listing;

/**
 * What stands or stood against a nominee, as rules count it.
 *
 * @param conduct what is listed
 * @param days the days of the round
 */
record ConductView(Listing<ConductRecord> conduct, RoundDays days) {

    private Stream<ConductRecord> of(ConductKind kind) {
        return conduct.items().stream().filter(each -> each.kind() == kind);
    }

    long pending(ConductKind kind) {
        return of(kind).filter(each -> each.period().contains(days.decidedOn())).count();
    }

    long found(ConductKind kind) {
        return of(kind).filter(this::begins).count();
    }

    long disciplined(DisciplineLevel least) {
        return of(ConductKind.DISCIPLINE)
                .filter(this::begins)
                .filter(each ->
                        each.level().map(level -> level.compareTo(least) >= 0).orElse(true))
                .count();
    }

    /** Whether it begins in the round's period, or may where the day is not known. */
    private boolean begins(ConductRecord conductRecord) {
        return conductRecord
                .period()
                .from()
                .map(days.period()::contains)
                .orElseGet(() -> conductRecord.period().overlaps(days.period()));
    }

    long achievementsBeforeDisciplineEnd(List<Achievement> achievements) {
        List<Optional<LocalDate>> ends =
                of(ConductKind.DISCIPLINE).map(each -> each.period().before()).toList();
        if (ends.contains(Optional.<LocalDate>empty())) {
            return achievements.size();
        }
        return ends.stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(end -> achievements.stream()
                        .filter(achievement ->
                                achievement.period().from().map(end::isAfter).orElse(true))
                        .count())
                .orElse(0L);
    }
}
