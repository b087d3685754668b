package vn.emulation.rules;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.dossier.Absence;
import vn.emulation.dossier.AbsenceKind;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.Transfer;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/**
 * How persons came to work and were away from it, about a year.
 *
 * @param year the year
 */
record CareerArbitraries(int year) {

    Arbitrary<Career> careers() {
        Arbitrary<LocalDate> joined = Arbitraries.integers().between(-900, 360).map(LocalDate.of(year, 1, 1)::plusDays);
        return Combinators.combine(
                        joined.optional(0.9),
                        RecordArbitraries.listing(absences().list().ofMaxSize(4)),
                        RecordArbitraries.listing(transfers().list().ofMaxSize(2)))
                .as(Career::new);
    }

    private Arbitrary<Absence> absences() {
        return Combinators.combine(
                        Arbitraries.of(AbsenceKind.class),
                        Arbitraries.integers().between(-100, 400),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false).optional())
                .as((kind, start, days, passed) -> new Absence(
                        kind,
                        DateWindow.of(
                                LocalDate.of(year, 1, 1).plusDays(start),
                                LocalDate.of(year, 1, 1).plusDays(start + 5L)),
                        days,
                        passed.filter(known -> kind == AbsenceKind.TRAINING)));
    }

    private Arbitrary<Transfer> transfers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-100, 360),
                        Arbitraries.of(true, false).optional())
                .as((day, opinion) -> new Transfer(
                        UnitId.of("school"), LocalDate.of(year, 1, 1).plusDays(day), opinion));
    }
}
