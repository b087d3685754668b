package vn.emulation.rules;

import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Employment;

/** A case for each rule of poor-2021-2025. */
final class PoorRuleCases {

    private static final Dossier GOOD = Dossiers.poor("annual-2025");

    private PoorRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(periods(), subjects(), criterion(), forms(), window(), dossiers())
                .flatMap(each -> each);
    }

    private static RuleCase of(String rule, Dossier fires, Dossier twin) {
        return new RuleCase(rule, fires, twin);
    }

    private static Dossier achieved(String from) {
        return RuleCase.achieved(GOOD, from, "2025-11-01");
    }

    private static Stream<RuleCase> periods() {
        Dossier review = Dossiers.poor("mid-term-2023");
        return Stream.of(
                of(
                        "III/b2/other-period",
                        RuleCase.achieved(GOOD, "2024-02-01", "2025-01-01"),
                        RuleCase.achieved(GOOD, "2024-02-01", "2025-01-02")),
                of(
                        "III/b3/other-period",
                        RuleCase.achieved(review, "2024-01-01", "2024-02-01"),
                        RuleCase.achieved(review, "2023-12-31", "2024-02-01")));
    }

    private static Stream<RuleCase> subjects() {
        Dossier elsewhere = RuleCase.ofUnit(GOOD, "school");
        Dossier household = RuleCase.ofHousehold(GOOD);
        Dossier staff = RuleCase.employed(GOOD, Employment.CIVIL_SERVANT);
        Dossier worker = RuleCase.employed(GOOD, Employment.CONTRACT_WORKER);
        return Stream.of(
                of("IV.1/sector-unknown", RuleCase.ofUnit(GOOD, "unlisted"), GOOD),
                of("IV.1/outside-sector", elsewhere, GOOD),
                of("IV.1/collective", GOOD, elsewhere),
                of("IV.1/household-not-subject", household, GOOD),
                of("IV.1/household-subject", household, GOOD),
                of("IV.1/employment-unknown", RuleCase.employedSomehow(GOOD), staff),
                of("IV.1/staff", staff, worker),
                of("IV.1/employee-not-named", worker, staff),
                of("IV.1/employee-included", RuleCase.employed(GOOD, Employment.CADRE), staff));
    }

    private static Stream<RuleCase> criterion() {
        return Stream.of(
                of("IV.2/b2/shown", GOOD, RuleCase.unproved(GOOD, "outstanding")),
                of("IV.2/b2/open", RuleCase.unproved(GOOD, "outstanding"), GOOD),
                of("IV.2/b2/not-shown", RuleCase.failed(GOOD, "outstanding"), GOOD));
    }

    private static Stream<RuleCase> forms() {
        return Stream.of(
                of("IV.2/b1/offered", GOOD, RuleCase.notOffered(GOOD)),
                of("IV.2/b1/not-offered", RuleCase.notOffered(GOOD), GOOD));
    }

    private static Stream<RuleCase> window() {
        return Stream.of(
                of(
                        "IV.2/b2/window/within",
                        RuleCase.achieved(GOOD, "2025-09-01", "2026-01-01"),
                        RuleCase.achieved(GOOD, "2025-09-01", "2026-01-02")),
                of("IV.2/b2/window/issue-day-unknown", achieved("2022-08-30"), achieved("2022-08-31")),
                of("IV.2/b2/window/outside", achieved("2022-08-10"), achieved("2022-08-11")),
                of(
                        "IV.2/b2/window/list-open",
                        RuleCase.withOpenAchievements(achieved("2022-08-10")),
                        achieved("2022-08-10")),
                of("IV.2/b2/window/days-unknown", RuleCase.achieved(GOOD, Optional.empty(), "2025-11-01"), GOOD),
                of("IV.2/b2/window/none-named", RuleCase.withoutAchievements(GOOD), GOOD));
    }

    private static Stream<RuleCase> dossiers() {
        return Stream.of(
                of("V.2/complete", GOOD, RuleCase.withoutFirstDocument(GOOD)),
                of("V.2/missing", RuleCase.withoutFirstDocument(GOOD), GOOD));
    }
}
