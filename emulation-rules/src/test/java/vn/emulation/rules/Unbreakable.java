package vn.emulation.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Constraints that no dossier breaks alone, with the reason. */
final class Unbreakable {

    private static final String ONLY_PERSONS = "of nobody but an individual is it known how he or she is employed";

    /** Constraints of the plans, each after its rule. */
    static final Map<String, String> OF_PLANS = ImmutableMap.<String, String>builder()
            .put("ar-2023-2030/III.1/staff | kind == NomineeKind.INDIVIDUAL", ONLY_PERSONS)
            .put("ar-2023-2030/III.1/contract-worker | kind == NomineeKind.INDIVIDUAL", ONLY_PERSONS)
            .put("ar-2023-2030/III.1/cadre-not-named | kind == NomineeKind.INDIVIDUAL", ONLY_PERSONS)
            .put("ar-2023-2030/III.1/cadre-included | kind == NomineeKind.INDIVIDUAL", ONLY_PERSONS)
            .put("poor-2021-2025/IV.1/staff | kind == NomineeKind.INDIVIDUAL", ONLY_PERSONS)
            .put("poor-2021-2025/IV.1/employee-not-named | kind == NomineeKind.INDIVIDUAL", ONLY_PERSONS)
            .put("poor-2021-2025/IV.1/employee-included | kind == NomineeKind.INDIVIDUAL", ONLY_PERSONS)
            .put(
                    "poor-2021-2025/IV.2/b2/not-shown | !criterionMet(\"outstanding\")",
                    "the plan has one criterion, and one that is met can be met")
            .build();

    private static final String OPERATOR = " (==|!=|<|<=|>|>=) ";
    private static final String COUNT =
            "(missingDocumentCount|achievement(Count|sInRound|sWithin|sOutside)(\\(.*\\))?|criteria\\w+)";

    /** What constraints are the same for every dossier, each with the reason. */
    private static final Map<Pattern, String> SAME_FOR_ALL = ImmutableMap.<Pattern, String>builder()
            .put(Pattern.compile("(\\S+)" + OPERATOR + "\\1"), "it compares a thing with itself")
            .put(Pattern.compile("!?(number|date|dateKnown)\\(\"\\w+\"\\)"), "the plan alone gives it")
            .put(
                    Pattern.compile("(number|date|dateKnown)\\(\"\\w+\"\\)" + OPERATOR + "(\\d+|\\w+\\(\"\\w+\"\\))"),
                    "the plan alone gives both sides")
            .put(Pattern.compile(COUNT + OPERATOR + "(-1|2024|99999999999)"), "nothing is counted so high or low")
            .put(
                    Pattern.compile("!?(launch\\w+|campaign\\w+|titleMonths)( (?!.*rankKnown).*)?"),
                    "the campaign alone gives it")
            .put(Pattern.compile("decidedOn .*"), "the request alone gives it")
            .put(Pattern.compile("awardsSince\\((\\S+), \\1\\) .*"), "no award is later than the last of its form")
            .put(Pattern.compile("achievementsNominatedTwice .*"), "the dossiers are asked about one by one")
            .put(Pattern.compile(COUNT + " (<|>=) 0"), "nothing is counted below 0")
            .put(
                    Pattern.compile("achievements\\w+(\\(.*\\))? (<=|>) achievementCount"),
                    "achievements of some days are achievements")
            .put(
                    Pattern.compile("roundYear" + OPERATOR + "(0|1|2|-1|99999999999|achievementCount|number.*)"),
                    "there is no round of such a year")
            .put(Pattern.compile("roundYear (<|>=) 2024"), "there is no round before 2024")
            .put(Pattern.compile("form (==|!=) \"\""), "an id is not empty")
            .put(Pattern.compile("womenPercentAtLeast\\(9+\\)"), "there are no more women than members")
            .put(
                    Pattern.compile(
                            "\\w+ in \\((\\w+\\.\\w+, )+\\w+\\.(FINAL|HOUSEHOLD|CONTRACT_WORKER|DIRECT_WORKER|MALE|NOT_COMPLETED)\\)"),
                    "it names every constant")
            .build();

    private Unbreakable() {}

    /** Returns why a constraint is the same for every dossier of the test campaign, or empty if it is not. */
    static Optional<String> sameForAll(String constraint) {
        return SAME_FOR_ALL.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(constraint).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
