package vn.emulation.rules.internal.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.emulation.dossier.Absence;
import vn.emulation.dossier.AbsenceKind;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Transfer;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.time.DateWindow;

/**
 * Chooses how a person came to work and was away from it.
 *
 * @param wants what rules are to read
 * @param context the round
 */
record CareerChoice(Wants wants, RoundContext context) {

    static final String[] WORDS = {
        "careerKnown",
        "employedMonths",
        "absencesComplete",
        "leaveDays",
        "maternityDays",
        "treatmentDays",
        "trainingDays",
        "trainingFailed",
        "transfersComplete",
        "monthsAtFormerUnit",
        "formerOpinionMissing"
    };

    private static final long MOST_MONTHS = 1200;

    Optional<Career> career(Nominee nominee) {
        return nominee.kind() == NomineeKind.INDIVIDUAL && wants.speakOf(WORDS)
                ? Optional.of(new Career(joinedOn(), absences(), transfers(nominee)))
                : Optional.empty();
    }

    /** The first day of so many whole months, so that a unit can have been left within the last of them. */
    private Optional<LocalDate> joinedOn() {
        long months = Math.max(
                wants.of(Long.class, "employedMonths").orElse(-1L),
                wants.of(Long.class, "employedMonths").isPresent() ? 0 : 120);
        return wants.is("careerKnown", false)
                ? Optional.empty()
                : Optional.of(context.days()
                        .end()
                        .minusMonths(Math.min(MOST_MONTHS, months) + 1)
                        .plusDays(1));
    }

    private Listing<Absence> absences() {
        List<Absence> items = new ArrayList<>();
        add(items, AbsenceKind.LEAVE, "leaveDays", Optional.empty());
        add(items, AbsenceKind.MATERNITY, "maternityDays", Optional.empty());
        add(items, AbsenceKind.TREATMENT, "treatmentDays", Optional.empty());
        boolean failed = wants.is("trainingFailed", true);
        add(items, AbsenceKind.TRAINING, "trainingDays", Optional.of(!failed));
        if (failed && wants.count("trainingDays").orElse(0) == 0) {
            items.add(absence(AbsenceKind.TRAINING, 0, Optional.of(false)));
        }
        return new Listing<>(!wants.is("absencesComplete", false), items);
    }

    private void add(List<Absence> items, AbsenceKind kind, String word, Optional<Boolean> passed) {
        wants.count(word).filter(days -> days > 0).ifPresent(days -> items.add(absence(kind, days, passed)));
    }

    private Absence absence(AbsenceKind kind, int days, Optional<Boolean> passed) {
        LocalDate last = context.days().end().minusDays(1);
        return new Absence(kind, DateWindow.of(last, last.plusDays(1)), days, passed);
    }

    private Listing<Transfer> transfers(Nominee nominee) {
        List<Transfer> items = new ArrayList<>();
        int months = wants.count("monthsAtFormerUnit").orElse(0);
        boolean missing = wants.is("formerOpinionMissing", true);
        if (months > 0 || missing) {
            LocalDate start = joinedOn()
                    .filter(context.days().start()::isBefore)
                    .orElse(context.days().start());
            items.add(new Transfer(
                    nominee.unitId(), start.plusMonths(Math.min(MOST_MONTHS, months)), Optional.of(!missing)));
        }
        return new Listing<>(!wants.is("transfersComplete", false), items);
    }
}
