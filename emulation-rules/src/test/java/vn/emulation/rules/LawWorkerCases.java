package vn.emulation.rules;

import static vn.emulation.rules.ExclusionDossiers.absencesOpen;
import static vn.emulation.rules.ExclusionDossiers.against;
import static vn.emulation.rules.ExclusionDossiers.away;
import static vn.emulation.rules.ExclusionDossiers.conductOpen;
import static vn.emulation.rules.ExclusionDossiers.joined;
import static vn.emulation.rules.ExclusionDossiers.moved;
import static vn.emulation.rules.ExclusionDossiers.person;

import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.AbsenceKind;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.Dossier;

/** A case for each rule on who is not considered for the title of advanced worker; the year is 2024. */
final class LawWorkerCases {

    private static final String MERIT = "provincial-merit-certificate";
    private static final String DECREE = "decree-91-2017/10.";
    private static final Dossier GOOD = person("advanced-worker", "2023-12-31");

    private LawWorkerCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                        recruits(),
                        leave(),
                        conduct("discipline", "disciplined", ConductKind.DISCIPLINE),
                        conduct("fine", "fined", ConductKind.ADMINISTRATIVE_FINE),
                        counted(),
                        training(),
                        transfers("decree-91-2017/10.transfer", GOOD),
                        transfers("law-06-2022/24.4.transfer", person("advanced-worker", "2024-01-01")))
                .flatMap(each -> each);
    }

    private static RuleCase of(String rule, Dossier fires, Dossier twin) {
        return new RuleCase(rule, fires, twin);
    }

    private static Stream<RuleCase> recruits() {
        Dossier tenMonths = joined(GOOD, "2024-03-01");
        Dossier nineMonths = joined(GOOD, "2024-03-02");
        return Stream.of(
                of(DECREE + "recruits/recruit", nineMonths, tenMonths),
                of(DECREE + "recruits/long-enough", tenMonths, nineMonths),
                of(DECREE + "recruits/joined-unknown", ExclusionDossiers.joinedSomeDay(GOOD), GOOD));
    }

    private static Stream<RuleCase> leave() {
        Dossier days39 = away(GOOD, AbsenceKind.LEAVE, 39);
        Dossier days40 = away(GOOD, AbsenceKind.LEAVE, 40);
        return Stream.of(
                of(DECREE + "leave/long-leave", days40, days39),
                of(DECREE + "leave/short-leave", days39, days40),
                of(DECREE + "leave/leave-unknown", absencesOpen(GOOD), GOOD),
                of(DECREE + "leave/unverified", days39, away(GOOD, AbsenceKind.LEAVE, 0)),
                LawExclusionCases.byForm(DECREE + "leave/not-asked", GOOD, MERIT));
    }

    private static Stream<RuleCase> conduct(String clause, String rule, ConductKind kind) {
        Dossier marked = against(GOOD, kind);
        return Stream.of(
                of(DECREE + clause + "/" + rule, marked, GOOD),
                of(DECREE + clause + "/clean", GOOD, marked),
                of(DECREE + clause + "/conduct-open", conductOpen(GOOD), GOOD),
                of(DECREE + clause + "/unverified", marked, GOOD),
                LawExclusionCases.byForm(DECREE + clause + "/not-asked", GOOD, MERIT));
    }

    private static Stream<RuleCase> counted() {
        return Stream.of(
                of(DECREE + "4/maternity", away(GOOD, AbsenceKind.MATERNITY, 120), away(GOOD, AbsenceKind.LEAVE, 120)),
                of(DECREE + "2/treatment", away(GOOD, AbsenceKind.TREATMENT, 60), away(GOOD, AbsenceKind.LEAVE, 60)));
    }

    private static Dossier course(int workingDays, boolean passedWell) {
        return away(GOOD, AbsenceKind.TRAINING, workingDays, Optional.of(passedWell));
    }

    private static Stream<RuleCase> training() {
        return Stream.of(
                of(DECREE + "training/failed", course(240, false), course(239, false)),
                of(DECREE + "training/short", course(251, false), course(252, false)),
                of(DECREE + "training/passed", course(260, true), course(260, false)),
                of(DECREE + "training/unknown", absencesOpen(GOOD), GOOD),
                of(DECREE + "training/unverified", course(10, false), course(10, true)));
    }

    private static Stream<RuleCase> transfers(String clause, Dossier good) {
        Dossier sixMonths = moved(good, "2024-07-01", Optional.of(false));
        Dossier fiveMonths = moved(good, "2024-06-30", Optional.of(false));
        Dossier heard = moved(good, "2024-07-01", Optional.of(true));
        return Stream.of(
                of(clause + "/opinion-missing", sixMonths, fiveMonths),
                of(clause + "/short-stay", fiveMonths, sixMonths),
                of(clause + "/heard", heard, sixMonths),
                of(clause + "/unverified", sixMonths, heard),
                of(clause + "/unknown", ExclusionDossiers.movesOpen(good), good),
                LawExclusionCases.byForm(clause + "/not-asked", good, MERIT));
    }
}
