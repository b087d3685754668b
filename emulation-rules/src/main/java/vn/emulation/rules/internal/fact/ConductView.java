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
        long pending = 0;
        for (ConductRecord each : conduct.items()) {
            if (each.kind() == kind && each.period().contains(days.decidedOn())) {
                pending++;
            }
        }
        return pending;
    }

    long found(ConductKind kind) {
        long found = 0;
        for (ConductRecord each : conduct.items()) {
            if (each.kind() == kind && begins(each)) {
                found++;
            }
        }
        return found;
    }

    long disciplined(DisciplineLevel least) {
        long disciplined = 0;
        for (ConductRecord each : conduct.items()) {
            if (each.kind() == ConductKind.DISCIPLINE
                    && begins(each)
                    && each.level().map(level -> level.compareTo(least) >= 0).orElse(true)) {
                disciplined++;
            }
        }
        return disciplined;
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
