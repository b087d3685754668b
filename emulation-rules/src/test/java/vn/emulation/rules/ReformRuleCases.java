package vn.emulation.rules;

import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Employment;

/** A case for each rule of ar-2023-2030. */
final class ReformRuleCases {

    private static final Dossier GOOD = Dossiers.reform();
    private static final Dossier WHOLE = Dossiers.reform("whole-period-2029");

    private ReformRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                        window(),
                        Stream.of("II.1", "II.2", "II.3", "II.4").flatMap(ReformRuleCases::criterion),
                        subjects(),
                        forms(),
                        annual(),
                        whole(),
                        dossiers())
                .flatMap(each -> each);
    }

    private static RuleCase of(String rule, Dossier fires, Dossier twin) {
        return new RuleCase(rule, fires, twin);
    }

    private static Dossier achieved(String from) {
        return RuleCase.achieved(GOOD, from, "2026-10-15");
    }

    private static Stream<RuleCase> window() {
        Dossier unknownStart = RuleCase.achieved(GOOD, Optional.empty(), "2026-10-15");
        return Stream.of(
                of("II/window/within", achieved("2023-10-14"), achieved("2023-10-13")),
                of("II/window/issue-day-unknown", achieved("2023-10-13"), achieved("2023-10-14")),
                of("II/window/outside", achieved("2022-07-24"), achieved("2022-07-25")),
                of(
                        "II/window/list-open",
                        RuleCase.withOpenAchievements(achieved("2022-07-24")),
                        achieved("2022-07-24")),
                of("II/window/days-unknown", unknownStart, GOOD),
                of("II/window/none-named", RuleCase.withoutAchievements(GOOD), GOOD));
    }

    private static Stream<RuleCase> criterion(String id) {
        return Stream.of(
                of(id + "/shown", GOOD, RuleCase.unproved(GOOD, id)),
                of(id + "/carried", RuleCase.failed(GOOD, id), GOOD),
                of(id + "/open", RuleCase.unproved(GOOD, id), GOOD),
                of(id + "/not-shown", RuleCase.failed(GOOD, id), GOOD));
    }

    private static Stream<RuleCase> subjects() {
        Dossier elsewhere = RuleCase.ofUnit(GOOD, "school");
        Dossier staff = RuleCase.employed(GOOD, Employment.PUBLIC_EMPLOYEE);
        Dossier worker = RuleCase.employed(GOOD, Employment.CONTRACT_WORKER);
        Dossier cadre = RuleCase.employed(GOOD, Employment.CADRE);
        return Stream.of(
                of("III.1/household", RuleCase.ofHousehold(GOOD), GOOD),
                of("III.1/sector-unknown", RuleCase.ofUnit(GOOD, "unlisted"), GOOD),
                of("III.1/outside-sector", elsewhere, GOOD),
                of("III.1/collective", GOOD, elsewhere),
                of("III.1/employment-unknown", RuleCase.employedSomehow(GOOD), staff),
                of("III.1/staff", staff, worker),
                of("III.1/contract-worker", worker, cadre),
                of("III.1/cadre-not-named", cadre, staff),
                of("III.1/cadre-included", cadre, worker));
    }

    private static Stream<RuleCase> forms() {
        return Stream.of(
                of("III.2/b1/offered", GOOD, RuleCase.notOffered(GOOD)),
                of("III.2/b1/not-offered", RuleCase.notOffered(GOOD), GOOD));
    }

    private static Stream<RuleCase> annual() {
        Dossier later = Dossiers.reform("annual-2027");
        return Stream.of(
                of("III.3/b1/in-time", received(GOOD, "2026-10-15"), received(GOOD, "2026-10-16")),
                of("III.3/b1/late", received(GOOD, "2026-10-15"), received(GOOD, "2026-10-14")),
                of("III.3/b1/calendar-unknown", received(later, "2027-10-15"), received(later, "2027-10-14")),
                of("III.3/b1/received-unknown", RuleCase.withoutReceipt(GOOD), GOOD),
                of(
                        "III.3/b1/other-period",
                        RuleCase.achieved(GOOD, "2025-02-01", "2026-01-01"),
                        RuleCase.achieved(GOOD, "2025-02-01", "2026-01-02")));
    }

    private static Stream<RuleCase> whole() {
        return Stream.of(
                of("III.3/b2/in-time", received(WHOLE, "2029-10-15"), received(WHOLE, "2029-10-16")),
                of("III.3/b2/late", received(WHOLE, "2029-10-15"), received(WHOLE, "2029-10-14")),
                of("III.3/b2/calendar-unknown", received(WHOLE, "2029-10-15"), received(WHOLE, "2029-10-14")),
                of("III.3/b2/received-unknown", RuleCase.withoutReceipt(WHOLE), WHOLE),
                of(
                        "III.3/b2/other-period",
                        RuleCase.achieved(WHOLE, "2022-02-01", "2023-01-01"),
                        RuleCase.achieved(WHOLE, "2022-02-01", "2023-01-02")));
    }

    private static Dossier received(Dossier dossier, String day) {
        return Dossiers.received(dossier, day);
    }

    private static Stream<RuleCase> dossiers() {
        return Stream.of(
                of("IV.2/b1/unregistered", RuleCase.registered(GOOD, false), RuleCase.registered(GOOD, true)),
                of("IV.2/b2/complete", GOOD, RuleCase.withoutFirstDocument(GOOD)),
                of("IV.2/b2/missing", RuleCase.withoutFirstDocument(GOOD), GOOD));
    }
}
