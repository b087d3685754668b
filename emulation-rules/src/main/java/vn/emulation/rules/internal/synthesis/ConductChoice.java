package vn.emulation.rules.internal.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.Listing;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.time.DateWindow;

/**
 * Chooses what stands or stood against the nominee.
 *
 * @param wants what rules are to read
 * @param context the round
 * @param disciplineEnd the day after the last discipline was served, empty where no rule asks for it
 */
record ConductChoice(Wants wants, RoundContext context, Optional<DateWindow> disciplineEnd) {

    private static final int MOST = 50;

    Listing<ConductRecord> conduct() {
        List<ConductRecord> items = new ArrayList<>();
        disciplineEnd.ifPresent(served -> items.add(ConductRecord.of(ConductKind.DISCIPLINE, served)));
        disciplined(items);
        wants.slots("found").forEach(slot -> fill(items, slot, LocalDate::plusDays));
        wants.slots("conductPending").forEach(slot -> fill(items, slot, (day, index) -> day));
        return new Listing<>(!wants.is("conductComplete", false), items);
    }

    /** Makes the day a record begins on of the first day of its time and how many there are. */
    private interface Begin {
        LocalDate on(LocalDate first, long index);
    }

    private void fill(List<ConductRecord> items, Slot slot, Begin begin) {
        ConductKind kind = ConductKind.valueOf(slot.arguments().get(0).toString());
        boolean pending = slot.word().equals("conductPending");
        long have = items.stream()
                .filter(each -> each.kind() == kind)
                .filter(each -> pending
                        ? each.period().contains(context.days().decidedOn())
                        : each.period()
                                .from()
                                .map(context.round().period()::contains)
                                .orElse(false))
                .count();
        long wanted = Math.min(MOST, wants.number(slot).orElse(0L));
        for (long index = have; index < wanted; index++) {
            items.add(ConductRecord.of(kind, pending ? pending(index) : inRound(begin, index)));
        }
    }

    /** Begun long before the round, which is not to be counted with what was found in it. */
    private DateWindow pending(long index) {
        return DateWindow.startingOn(LocalDate.of(1950, 1, 1).plusDays(index));
    }

    private DateWindow inRound(Begin begin, long index) {
        LocalDate day = begin.on(context.days().start(), index);
        return DateWindow.of(day, day.plusDays(1));
    }

    private void disciplined(List<ConductRecord> items) {
        List<DisciplineLevel> strictestFirst = Stream.of(DisciplineLevel.values())
                .sorted(Comparator.reverseOrder())
                .toList();
        for (DisciplineLevel level : strictestFirst) {
            long wanted = Math.min(
                    MOST,
                    wants.number(new Slot("disciplined", List.of(level.name()))).orElse(0L));
            long have = items.stream().filter(each -> each.level().isPresent()).count();
            for (long index = have; index < wanted; index++) {
                LocalDate day = context.days().start().plusDays(index);
                items.add(new ConductRecord(
                        ConductKind.DISCIPLINE, DateWindow.of(day, day.plusDays(1)), Optional.of(level)));
            }
        }
    }
}
