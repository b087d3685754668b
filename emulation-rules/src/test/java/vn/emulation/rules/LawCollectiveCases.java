package vn.emulation.rules;

import static vn.emulation.rules.LawRuleCases.ruleCase;
import static vn.emulation.rules.TitleDossiers.collective;
import static vn.emulation.rules.TitleDossiers.staffed;
import static vn.emulation.rules.TitleDossiers.unstaffed;

import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.PerformanceRating;

/** A case for each rule on advanced and excellent collectives. */
final class LawCollectiveCases {

    private LawCollectiveCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                        advanced("law-15-2003/28", 2022, 10),
                        advanced("law-06-2022/28.1", 2024, 14),
                        excellent2003(),
                        excellent2022())
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> advanced(String clause, int year, int enough) {
        Dossier good = collective("advanced-collective", year);
        return Stream.of(
                        LawRuleCases.rating(clause + ".a", good, PerformanceRating.COMPLETED),
                        LawRuleCases.criterion(clause + ".b", good, "law/regular-movement"),
                        advancedShare(clause + ".c", good, enough),
                        warned(clause + ".c", good),
                        LawRuleCases.criteria(clause + ".d", good, "law/unity", "law/law-abiding"))
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> advancedShare(String clause, Dossier good, int enough) {
        Dossier just = staffed(good, staff -> staff.advancedWorkers(enough));
        Dossier short1 = staffed(good, staff -> staff.advancedWorkers(enough - 1));
        return Stream.of(
                ruleCase(clause + "/enough", just, short1),
                ruleCase(clause + "/too-few", short1, just),
                ruleCase(clause + "/staff-unknown", unstaffed(good), good));
    }

    private static Stream<RuleCase> warned(String clause, Dossier good) {
        return Stream.of(ruleCase(clause + "/warned", staffed(good, staff -> staff.warned(1)), good));
    }

    private static Stream<RuleCase> completed(String clause, Dossier good) {
        Dossier one = staffed(good, staff -> staff.completed(19));
        return Stream.concat(
                Stream.of(ruleCase(clause + "/not-all-completed", one, good)), advancedShare(clause, good, 14));
    }

    private static Stream<RuleCase> fighters(String clause, Dossier good) {
        Dossier none = staffed(good, staff -> staff.grassrootsFighters(0));
        return Stream.of(
                ruleCase(clause + "/some", good, none),
                ruleCase(clause + "/none", none, good),
                ruleCase(clause + "/staff-unknown", unstaffed(good), good));
    }

    private static Stream<RuleCase> excellent2003() {
        Dossier good = collective("excellent-collective", 2022);
        String clause = "law-15-2003/27";
        return Stream.of(
                        LawRuleCases.rating(clause + ".a", good, PerformanceRating.GOOD),
                        LawRuleCases.criterion(clause + ".a/movement", good, "law/regular-movement"),
                        completed(clause + ".b", good),
                        fighters(clause + ".c", good),
                        warned(clause + ".c", good),
                        LawRuleCases.criteria(clause + ".d", good, "law/unity", "law/exemplary"))
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> excellent2022() {
        Dossier good = collective("excellent-collective", 2024);
        Dossier warned = staffed(good, staff -> staff.warned(1));
        String clause = "law-06-2022/27.1";
        return Stream.of(
                        LawRuleCases.rating(clause + ".a", good, PerformanceRating.GOOD),
                        LawRuleCases.criterion(clause + ".b", good, "law/regular-movement"),
                        completed(clause + ".c", good),
                        fighters(clause + ".d", good),
                        LawRuleCases.criteria(clause + ".dd", good, "law/unity", "law/exemplary"),
                        Stream.of(
                                ruleCase(clause + "/warned/none", good, warned),
                                ruleCase(clause + "/warned/bar", warned, good),
                                ruleCase(clause + "/warned/no-bar", warned, good),
                                ruleCase(clause + "/warned/staff-unknown", unstaffed(good), good)))
                .flatMap(each -> each);
    }
}
