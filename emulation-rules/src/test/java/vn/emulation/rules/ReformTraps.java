package vn.emulation.rules;

import static vn.emulation.decision.Verdict.CONTESTED;
import static vn.emulation.decision.Verdict.ELIGIBLE;
import static vn.emulation.decision.Verdict.NOT_ELIGIBLE;
import static vn.emulation.decision.Verdict.UNDETERMINED;
import static vn.emulation.rules.DossierFeatures.achieved;
import static vn.emulation.rules.DossierFeatures.achievementsOpen;
import static vn.emulation.rules.DossierFeatures.documentsOpen;
import static vn.emulation.rules.DossierFeatures.employment;
import static vn.emulation.rules.DossierFeatures.form;
import static vn.emulation.rules.DossierFeatures.kind;
import static vn.emulation.rules.DossierFeatures.lacks;
import static vn.emulation.rules.DossierFeatures.metWithoutEvidence;
import static vn.emulation.rules.DossierFeatures.notMet;
import static vn.emulation.rules.DossierFeatures.ranked;
import static vn.emulation.rules.DossierFeatures.received;
import static vn.emulation.rules.DossierFeatures.receivedUnknown;
import static vn.emulation.rules.DossierFeatures.registered;
import static vn.emulation.rules.DossierFeatures.unassessed;
import static vn.emulation.rules.DossierFeatures.unit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.NomineeKind;

/** The traps of the campaign for administrative reform. */
final class ReformTraps {

    private static final Predicate<Dossier> INDIVIDUAL = kind(NomineeKind.INDIVIDUAL);
    private static final Predicate<Dossier> COLLECTIVE = kind(NomineeKind.COLLECTIVE);
    private static final Predicate<Dossier> HOUSEHOLD = kind(NomineeKind.HOUSEHOLD);
    private static final Predicate<Dossier> NONE_ASSESSED =
            unassessed("II.1").and(unassessed("II.2")).and(unassessed("II.3")).and(unassessed("II.4"));
    private static final Predicate<Dossier> NONE_MET =
            notMet("II.1").and(notMet("II.2")).and(notMet("II.3")).and(notMet("II.4"));
    private static final Predicate<Dossier> HALF_NOT_MET_HALF_OPEN =
            notMet("II.1").and(notMet("II.2")).and(unassessed("II.3")).and(unassessed("II.4"));
    private static final Predicate<Dossier> CADRE = employment(Employment.CADRE);
    private static final Predicate<Dossier> CONTRACT_WORKER = employment(Employment.CONTRACT_WORKER);
    private static final Predicate<Dossier> UNKNOWN_EMPLOYMENT = employment(Optional.empty());

    static final ImmutableList<Trap> OF_DAYS = ImmutableList.of(
            day("annual 2026, two days before", "HS-2026-158", "2026-10-13", ELIGIBLE),
            day("annual 2026, the day before", "HS-2026-169", "2026-10-14", ELIGIBLE),
            day("annual 2026, the day", "HS-2026-170", "2026-10-15", CONTESTED),
            day("annual 2026, the day after", "HS-2026-175", "2026-10-16", NOT_ELIGIBLE),
            day("annual 2029, a Saturday", "HS-2029-11", "2029-10-13", ELIGIBLE),
            day("annual 2029, a Sunday", "HS-2029-12", "2029-10-14", ELIGIBLE),
            day("annual 2029, the day", "HS-2029-13", "2029-10-15", CONTESTED),
            day("annual 2029, perhaps a roll", "HS-2029-14", "2029-10-16", UNDETERMINED),
            day("whole period, the day before", "HS-GD-18", "2029-10-14", ELIGIBLE),
            day("whole period, the day", "HS-GD-19", "2029-10-15", CONTESTED),
            day("whole period, perhaps a roll", "HS-GD-20", "2029-10-16", UNDETERMINED),
            Trap.of("no day, a person", "HS-2026-099", INDIVIDUAL.and(receivedUnknown()), UNDETERMINED),
            Trap.of("no day, a collective", "HS-2026-129", COLLECTIVE.and(receivedUnknown()), UNDETERMINED),
            Trap.of("whole period, no day", "HS-GD-16", receivedUnknown(), UNDETERMINED));

    static final ImmutableList<Trap> OF_NOMINEES = ImmutableList.of(
            Trap.of("household", "HS-2026-051", HOUSEHOLD, NOT_ELIGIBLE),
            Trap.of("contract worker", "HS-2026-090", CONTRACT_WORKER, NOT_ELIGIBLE),
            Trap.of("contract worker and late", "HS-2026-177", CONTRACT_WORKER.and(late()), NOT_ELIGIBLE),
            Trap.of("cadre", "HS-2026-082", CADRE, CONTESTED),
            Trap.of("cadre on the day: two readings", "HS-2026-174", CADRE.and(onTheDay()), CONTESTED),
            Trap.of("cadre in the whole period", "HS-GD-14", CADRE, CONTESTED),
            Trap.of("collective outside", "HS-2026-083", COLLECTIVE.and(unit("snv-an-giang")), NOT_ELIGIBLE),
            Trap.of("person outside", "HS-2026-096", INDIVIDUAL.and(unit("ctd-an-giang")), NOT_ELIGIBLE),
            Trap.of("unit not in the tree", "HS-2026-069", unit("pkdk-my-luong"), UNDETERMINED),
            Trap.of("employment not stated", "HS-2026-071", UNKNOWN_EMPLOYMENT, UNDETERMINED),
            Trap.of("unit not registered", "HS-2026-148", registered(Optional.of(false)), ELIGIBLE),
            Trap.of("registration not recorded", "HS-2026-055", registered(Optional.empty()), ELIGIBLE),
            Trap.of("not ranked", "HS-2029-06", ranked(false), ELIGIBLE),
            Trap.of("contested, and ranked above a cut", "HS-2026-114", CADRE.and(ranked(true)), CONTESTED),
            Trap.of("form of another plan", "HS-2026-030", form("department-commendation-certificate"), NOT_ELIGIBLE),
            Trap.of("a title asked for", "HS-2026-008", form("grassroots-emulation-fighter"), NOT_ELIGIBLE));

    static final ImmutableList<Trap> OF_DOCUMENTS = ImmutableList.of(
            Trap.of("no letter of proposal", "HS-2026-093", lacks("proposal-letter"), UNDETERMINED),
            Trap.of("no report", "HS-2026-036", lacks("achievement-report"), UNDETERMINED),
            Trap.of("no minutes", "HS-2026-021", lacks("meeting-minutes"), UNDETERMINED),
            Trap.of("no summary of evidence", "HS-2026-018", lacks("criteria-evidence"), UNDETERMINED),
            Trap.of("two missing, list open", "HS-2026-009", twoMissing().and(documentsOpen()), UNDETERMINED),
            Trap.of("list open, none missing", "HS-2026-064", documentsOpen(), ELIGIBLE),
            Trap.of("barred, and a document missing", "HS-2026-015", barredAndMissing(), NOT_ELIGIBLE),
            Trap.of("late, and a document missing", "HS-2026-178", lacks("criteria-evidence"), NOT_ELIGIBLE));

    static final ImmutableList<Trap> OF_ACHIEVEMENTS = ImmutableList.of(
            Trap.of("before the window", "HS-2026-034", achieved("2021-03-01..2022-01-01"), NOT_ELIGIBLE),
            Trap.of("astride its first day", "HS-2026-127", achieved("2022-01-01..2023-01-01"), NOT_ELIGIBLE),
            Trap.of("before the plan, perhaps", "HS-2026-077", achieved("2023-02-01..2023-09-01"), UNDETERMINED),
            Trap.of("from the title's first day", "HS-GD-09", achieved("2023-01-01..2029-10-01"), UNDETERMINED),
            Trap.of("astride its end", "HS-2029-09", achieved("2029-01-01..2030-01-01"), CONTESTED),
            Trap.of("after its end", "HS-2029-10", achieved("2029-11-01..2030-01-01"), CONTESTED),
            Trap.of("astride its end, ruled", "HS-GD-12", achieved("2024-01-01..2031-01-01"), NOT_ELIGIBLE),
            Trap.of("after its end, ruled", "HS-GD-13", achieved("2029-11-01..2030-12-31"), NOT_ELIGIBLE),
            Trap.of("of another year", "HS-2026-042", achieved("2025-01-01..2025-12-31"), ELIGIBLE),
            Trap.of("before and within", "HS-2026-146", twoPeriods(), ELIGIBLE),
            Trap.of("end not known", "HS-2026-142", achieved("2026-02-01..?"), UNDETERMINED),
            Trap.of("no day known", "HS-2026-124", achieved("?..?"), UNDETERMINED),
            Trap.of("outside, list open", "HS-2026-024", achievementsOpen(), UNDETERMINED),
            Trap.of(
                    "none named",
                    "HS-2026-134",
                    achieved().and(achievementsOpen().negate()),
                    UNDETERMINED),
            Trap.of("none named, list open", "HS-2026-056", achieved().and(achievementsOpen()), UNDETERMINED));

    static final ImmutableList<Trap> OF_CRITERIA = ImmutableList.of(
            Trap.of("only II.1 not met", "HS-2026-117", notMet("II.1"), CONTESTED),
            Trap.of("only II.2 not met", "HS-2026-094", notMet("II.2"), CONTESTED),
            Trap.of("only II.3 not met", "HS-2026-048", notMet("II.3"), CONTESTED),
            Trap.of("only II.4 not met", "HS-2026-139", notMet("II.4"), CONTESTED),
            Trap.of("none met", "HS-2026-068", NONE_MET, NOT_ELIGIBLE),
            Trap.of("none assessed", "HS-2026-157", NONE_ASSESSED, UNDETERMINED),
            Trap.of("one not assessed", "HS-2026-120", unassessed("II.2"), UNDETERMINED),
            Trap.of("one without evidence", "HS-2026-152", metWithoutEvidence("II.3"), UNDETERMINED),
            Trap.of("none met, two open", "HS-2026-107", HALF_NOT_MET_HALF_OPEN, UNDETERMINED));

    private ReformTraps() {}

    private static Trap day(String name, String dossier, String day, Verdict verdict) {
        return Trap.of(name, dossier, received(day), verdict);
    }

    private static Predicate<Dossier> onTheDay() {
        return received("2026-10-15");
    }

    private static Predicate<Dossier> late() {
        return received("2026-10-16");
    }

    private static Predicate<Dossier> twoMissing() {
        return lacks("meeting-minutes").and(lacks("criteria-evidence"));
    }

    private static Predicate<Dossier> barredAndMissing() {
        return CONTRACT_WORKER.and(lacks("meeting-minutes"));
    }

    private static Predicate<Dossier> twoPeriods() {
        return achieved("2021-06-01..2022-06-01", "2026-01-01..2026-09-01");
    }
}
