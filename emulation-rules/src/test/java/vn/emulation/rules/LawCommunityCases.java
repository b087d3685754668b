package vn.emulation.rules;

import static vn.emulation.rules.LawRuleCases.ruleCase;
import static vn.emulation.rules.TitleDossiers.collective;
import static vn.emulation.rules.TitleDossiers.household;

import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;

/** A case for each rule on model communes, cultural villages and cultural families. */
final class LawCommunityCases {

    private static final String[] VILLAGE = {
        "law/stable-economy", "law/rich-culture", "law/clean-environment", "law/local-order", "law/solidarity"
    };

    private LawCommunityCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                        communes(),
                        LawRuleCases.criteria("law-15-2003/30", collective("cultural-village", 2022), VILLAGE),
                        LawRuleCases.criteria("law-06-2022/30.1", collective("cultural-village", 2024), VILLAGE),
                        families(),
                        points())
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> communes() {
        Dossier good = collective("model-commune", 2024);
        Dossier later = collective("model-commune", 2025);
        String leader = "law-06-2022/29.1/leader";
        String first = "law/commune-leader";
        return Stream.of(
                        LawRuleCases.criteria(
                                "law-06-2022/29.1",
                                good,
                                "law/commune-tasks",
                                "law/stable-economy",
                                "law/rich-culture",
                                "law/clean-environment",
                                "law/law-abiding"),
                        LawRuleCases.criterion(leader, good, first),
                        Stream.of(
                                ruleCase(
                                        leader + "/no-district",
                                        later,
                                        TitleDossiers.asking(later, "cultural-village")),
                                ruleCase(leader + "/leads-province", later, RuleCase.unproved(later, first)),
                                ruleCase(leader + "/leads-nobody", RuleCase.failed(later, first), later),
                                ruleCase(leader + "/leader-open", RuleCase.unproved(later, first), later)))
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> families() {
        Dossier good = household(2024);
        String clause = "law-06-2022/31.1";
        return Stream.of(
                        LawRuleCases.criteria(
                                "law-15-2003/29",
                                household(2022),
                                "law/exemplary",
                                "law/harmonious-family",
                                "law/productive-family"),
                        LawRuleCases.criterion(clause + ".a", good, "law/exemplary"),
                        LawRuleCases.criterion(clause + ".b", good, "law/local-movements"),
                        LawRuleCases.criterion(clause + ".c", good, "law/happy-family"))
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> points() {
        Dossier good = household(2022);
        Dossier other = TitleDossiers.asking(good, "advanced-worker");
        String clause = "decree-122-2018/points";
        String points = "law/culture-points";
        return Stream.of(
                ruleCase(clause + "/not-asked", good, other),
                ruleCase(clause + "/reached", good, RuleCase.unproved(good, points)),
                ruleCase(clause + "/missed", RuleCase.failed(good, points), good),
                ruleCase(clause + "/points-open", RuleCase.unproved(good, points), good),
                ruleCase(clause + "/unverified", good, other));
    }
}
