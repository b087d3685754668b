package vn.emulation.rules.internal.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.award.AwardMode;
import vn.emulation.decision.SequenceBreak;
import vn.emulation.decision.YearSequence;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.PastAward;
import vn.emulation.time.DateWindow;

/**
 * Awards received before, as rules count them. An award that was revoked stands for nothing; one in a campaign of a given
 * time or subject, or for what nobody foresaw, is no part of a sequence of years.
 *
 * @param history the awards
 * @param roundYear the round's year
 */
record HistoryView(List<PastAward> history, int roundYear) {

    private static final Set<AwardMode> OUT_OF_SEQUENCE = Set.of(AwardMode.THEMATIC, AwardMode.SUDDEN);

    /** Returns the year of an award: that of the last day it is for, or of its decision where that is not stated. */
    static int year(PastAward award) {
        Optional<LocalDate> end = award.period().flatMap(DateWindow::before);
        return end.isPresent() ? yearBefore(end.get()) : award.decidedOn().getYear();
    }

    /** Returns the year of the day before, without making that day. */
    private static int yearBefore(LocalDate day) {
        return day.getDayOfYear() == 1 ? day.getYear() - 1 : day.getYear();
    }

    private Stream<PastAward> standing() {
        return history.stream().filter(award -> award.revokedOn().isEmpty());
    }

    private Stream<PastAward> standing(String form) {
        return history.stream().filter(award -> stands(award, form));
    }

    private static boolean stands(PastAward award, String form) {
        return award.revokedOn().isEmpty() && award.form().value().equals(form);
    }

    private static boolean isInSequence(PastAward award, String form) {
        return stands(award, form)
                && (award.mode().isEmpty()
                        || !OUT_OF_SEQUENCE.contains(award.mode().get()));
    }

    private boolean isReceived(String form, int year) {
        for (PastAward award : history) {
            if (year(award) == year && isInSequence(award, form)) {
                return true;
            }
        }
        return false;
    }

    private Stream<Integer> years(String form) {
        return history.stream().filter(award -> isInSequence(award, form)).map(HistoryView::year);
    }

    long count(String form) {
        long count = 0;
        for (PastAward award : history) {
            if (stands(award, form)) {
                count++;
            }
        }
        return count;
    }

    int inARow(String form, int last) {
        return YearRun.ending(last, year -> isReceived(form, year));
    }

    /** Returns the years of an unbroken run, and why it is no longer. */
    YearSequence run(String form, int last) {
        int brokenIn = last - inARow(form, last);
        List<Integer> counted = years(form)
                .filter(year -> year > brokenIn && year <= last)
                .distinct()
                .toList();
        return new YearSequence(counted, OptionalInt.of(brokenIn), Optional.of(reason(form, brokenIn)));
    }

    private SequenceBreak reason(String form, int year) {
        List<PastAward> there = history.stream()
                .filter(award -> award.form().value().equals(form) && year(award) == year)
                .toList();
        if (there.isEmpty()) {
            return SequenceBreak.NOTHING;
        }
        return there.stream().allMatch(award -> award.revokedOn().isPresent())
                ? SequenceBreak.REVOKED
                : SequenceBreak.THEMATIC;
    }

    List<Integer> yearsWithin(String form, long span) {
        return years(form)
                .filter(year -> YearRun.isWithin(year, span, roundYear))
                .toList();
    }

    long within(String form, long span) {
        long within = 0;
        for (PastAward award : history) {
            if (isInSequence(award, form) && YearRun.isWithin(year(award), span, roundYear)) {
                within++;
            }
        }
        return within;
    }

    /** Returns the years of all awards of a form that stand. */
    List<Integer> yearsOf(String form) {
        return standing(form).map(HistoryView::year).toList();
    }

    OptionalInt lastYear(String form) {
        OptionalInt last = OptionalInt.empty();
        for (PastAward award : history) {
            if (isInSequence(award, form) && year(award) >= last.orElse(Integer.MIN_VALUE)) {
                last = OptionalInt.of(year(award));
            }
        }
        return last;
    }

    List<Integer> yearsSince(String form, String other) {
        OptionalInt last = lastYear(other);
        return last.isEmpty()
                ? List.of()
                : years(form).filter(year -> year > last.getAsInt()).toList();
    }

    long since(String form, String other) {
        return yearsSince(form, other).size();
    }

    long yearsSince(String form) {
        return Math.max(0, roundYear - lastYear(form).orElse(roundYear));
    }

    long unclear(String form) {
        return standing(form).filter(award -> award.mode().isEmpty()).count();
    }

    long revoked() {
        long revoked = 0;
        for (PastAward award : history) {
            if (award.revokedOn().isPresent()) {
                revoked++;
            }
        }
        return revoked;
    }

    Set<AchievementId> rewarded() {
        return standing()
                .flatMap(award -> award.achievements().items().stream())
                .collect(Collectors.toSet());
    }

    /** Returns how many things are listed: the awards, and the achievements that they rewarded. */
    int listed() {
        int listed = history.size();
        for (PastAward award : history) {
            listed += award.achievements().items().size();
        }
        return listed;
    }
}
