package vn.emulation.rules;

import static vn.emulation.rules.LawRuleCases.ruleCase;
import static vn.emulation.rules.TitleDossiers.collective;
import static vn.emulation.rules.TitleDossiers.inRound;

import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;

/** A case for each rule on flags that hangs on the dossier; what hangs on the campaign's launch is elsewhere. */
final class LawFlagCases {

    static final String PROVINCIAL = "provincial-emulation-flag";
    static final String GOVERNMENT = "government-emulation-flag";
    private static final String LEADER = "law/campaign-leader";

    private LawFlagCases() {}

    /** Those on yearly emulation. */
    static Stream<RuleCase> yearly() {
        return Stream.of(
                        yearly(
                                "law-15-2003/26/yearly",
                                PROVINCIAL,
                                2022,
                                "law/bloc-leader",
                                "law/targets-exceeded",
                                "law/new-model",
                                "law/sound-organisation"),
                        yearly(
                                "law-06-2022/26.1",
                                PROVINCIAL,
                                2024,
                                "law/bloc-leader",
                                "law/targets-exceeded",
                                "law/outstanding-in-province",
                                "law/sound-organisation"),
                        government("law-15-2003/25/yearly", 2022),
                        government("law-06-2022/25.1", 2024),
                        yearly("law-06-2022/25.2", GOVERNMENT, 2024, "law/central-bloc-leader"))
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> government(String clause, int year) {
        return yearly(
                clause, GOVERNMENT, year, "law/best-of-leaders", "law/targets-exceeded", "law/sound-organisation");
    }

    private static Stream<RuleCase> yearly(String clause, String form, int year, String... criteria) {
        Dossier good = collective(form, year);
        return Stream.concat(
                LawRuleCases.criteria(clause, good, criteria),
                Stream.of(ruleCase(clause + "/other-round", inRound(good, "final-" + year), good)));
    }

    /** Those on a thematic campaign that the Prime Minister launched, of five years. */
    static Stream<RuleCase> thematicOfPrimeMinister() {
        return Stream.of(
                        thematic("law-15-2003/25/thematic", GOVERNMENT, 2022),
                        thematic("law-06-2022/25.3", GOVERNMENT, 2024),
                        provincial2003())
                .flatMap(each -> each);
    }

    /** Those on a thematic campaign that the province launched, of three years. */
    static Stream<RuleCase> thematicOfProvince() {
        return thematic("law-06-2022/26.2", PROVINCIAL, 2024);
    }

    private static Stream<RuleCase> thematic(String clause, String form, int year) {
        Dossier good = collective("final-" + year, form, year);
        return Stream.concat(
                LawRuleCases.criteria(clause, good, LEADER),
                Stream.of(ruleCase(clause + "/other-round", inRound(good, "annual-" + year), good)));
    }

    private static Stream<RuleCase> provincial2003() {
        Dossier good = collective("final-2022", PROVINCIAL, 2022);
        String clause = "law-15-2003/26/thematic";
        return Stream.of(
                ruleCase(clause + "/closed", good, TitleDossiers.asking(good, GOVERNMENT)),
                ruleCase(clause + "/leader", good, RuleCase.unproved(good, LEADER)),
                ruleCase(clause + "/no-leader", RuleCase.failed(good, LEADER), good),
                ruleCase(clause + "/leader-open", RuleCase.unproved(good, LEADER), good));
    }
}
