package vn.emulation.arbitrary;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.dossier.Absence;
import vn.emulation.dossier.AbsenceKind;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.InitiativeKind;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;
import vn.emulation.dossier.Staff;
import vn.emulation.dossier.Transfer;
import vn.emulation.dossier.YearRating;

/** Arbitrary records of a nominee's work. */
final class WorkRecords {

    private WorkRecords() {}

    static Arbitrary<Listing<YearRating>> ratings() {
        Arbitrary<YearRating> each = Combinators.combine(
                        Arbitraries.integers().between(1945, 2100), Arbitraries.of(PerformanceRating.class))
                .as(YearRating::new);
        return Combinators.combine(
                        Arbitraries.of(false, true),
                        each.list().uniqueElements(YearRating::year).ofMaxSize(3))
                .as(Listing::new);
    }

    static Arbitrary<Listing<Initiative>> initiatives() {
        Arbitrary<Initiative> each = Combinators.combine(
                        Texts.ids().map(AchievementId::of),
                        Arbitraries.of(InitiativeKind.class),
                        Arbitraries.of(Reach.class),
                        Texts.days())
                .as(Initiative::new);
        return Combinators.combine(
                        Arbitraries.of(false, true),
                        each.list().uniqueElements(Initiative::id).ofMaxSize(3))
                .as(Listing::new);
    }

    static Arbitrary<Career> careers() {
        return Combinators.combine(
                        Texts.days().optional(), Dossiers.listings(absences()), Dossiers.listings(transfers()))
                .as(Career::new);
    }

    private static Arbitrary<Absence> absences() {
        return Combinators.combine(
                        Arbitraries.of(AbsenceKind.class),
                        Texts.windows(),
                        Arbitraries.integers().greaterOrEqual(0),
                        answers())
                .as((kind, period, days, passed) ->
                        new Absence(kind, period, days, passed.filter(answer -> kind == AbsenceKind.TRAINING)));
    }

    private static Arbitrary<Transfer> transfers() {
        return Combinators.combine(Nominees.unitIds(), Texts.days(), answers()).as(Transfer::new);
    }

    private static Arbitrary<Optional<Boolean>> answers() {
        return Arbitraries.of(false, true).optional();
    }

    static Arbitrary<Staff> staff() {
        return Arbitraries.integers().greaterOrEqual(1).flatMap(WorkRecords::staffOf);
    }

    private static Arbitrary<Staff> staffOf(int assessed) {
        Arbitrary<Integer> some = Arbitraries.integers().between(0, assessed);
        return Combinators.combine(some, some, some, some)
                .as((completed, advanced, fighters, warned) ->
                        new Staff(assessed, completed, advanced, fighters, warned));
    }
}
