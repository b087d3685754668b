package vn.emulation.rules.synthetic;

import static vn.emulation.decision.Effect.BARS;
import static vn.emulation.decision.Effect.NEEDS;
import static vn.emulation.decision.Effect.SATISFIES;
import static vn.emulation.decision.Effect.WARNS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.decision.Effect;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleSource;

/**
 * Sets of 40 rules and multiples of it: the first 40 hold for dossiers of any form but where their clause is about one,
 * and each further 40 say the same of one further form.
 */
public final class SyntheticRules {

    private static final String DEADLINE = "seen.receivedOn() != null && seen.roundKind() == RoundKind.";
    private static final String MEMBER = "seen.sectorKnown() && seen.sectorMember()";
    private static final String PERSON = "kind == NomineeKind.INDIVIDUAL";
    private static final String BODY = "kind == NomineeKind.COLLECTIVE";
    private static final String WITHIN = "achievementsWithin(date(\"window-opens\"), date(\"window-closes\"))";
    private static final String OUTSIDE = "achievementsOutside(date(\"window-opens\"), date(\"window-closes\"))";
    private static final String IS_PERSON = "seen.kind() == NomineeKind.INDIVIDUAL";
    private static final String IS_BODY = "seen.kind() == NomineeKind.COLLECTIVE";

    /** How many rules there are of each variant. */
    public static final int OF_VARIANT = 40;

    private static final List<RuleTemplate> TEMPLATES = Stream.of(
                    deadlines(), documents(), criteria(), nominees(), achievements(), conduct(), history(), ratings())
            .flatMap(List::stream)
            .toList();

    private SyntheticRules() {}

    private static List<RuleTemplate> deadlines() {
        return List.of(
                deadline("late-annual", "ANNUAL", "annual-deadline", true),
                deadline("in-time-annual", "ANNUAL", "annual-deadline", false),
                deadline("late-whole", "WHOLE_PERIOD", "whole-deadline", true),
                deadline("in-time-whole", "WHOLE_PERIOD", "whole-deadline", false),
                RuleTemplate.of("deadline/day-unknown", NEEDS, "!receivedOnKnown", "seen.receivedOn() == null")
                        .needing("receivedOn"));
    }

    private static RuleTemplate deadline(String name, String round, String parameter, boolean late) {
        return RuleTemplate.of(
                "deadline/" + name,
                late ? BARS : SATISFIES,
                "roundKind == RoundKind." + round + ", receivedOnKnown, receivedOn " + (late ? ">=" : "<") + " date(\""
                        + parameter + "\")",
                DEADLINE + round + " && " + (late ? "!" : "") + "seen.receivedOn().isBefore(Terms."
                        + (round.equals("ANNUAL") ? "ANNUAL" : "WHOLE") + "_DEADLINE)");
    }

    private static List<RuleTemplate> documents() {
        return List.of(
                RuleTemplate.of("documents/complete", SATISFIES, "missingDocumentCount == 0", "seen.missing() == 0"),
                RuleTemplate.of(
                        "documents/missing",
                        BARS,
                        "documentsComplete, missingDocumentCount > 0",
                        "seen.documentsComplete() && seen.missing() > 0"),
                RuleTemplate.of(
                                "documents/open",
                                NEEDS,
                                "!documentsComplete, missingDocumentCount > 0",
                                "!seen.documentsComplete() && seen.missing() > 0")
                        .needing("documents"));
    }

    private static List<RuleTemplate> criteria() {
        return List.of(
                RuleTemplate.of(
                        "criteria/shown",
                        SATISFIES,
                        "criteriaMet >= number(\"criteria-required\")",
                        "seen.criteriaMet() >= Terms.CRITERIA_REQUIRED"),
                RuleTemplate.of(
                                "criteria/open",
                                NEEDS,
                                "criteriaMet < number(\"criteria-required\"),"
                                        + " criteriaReachable >= number(\"criteria-required\")",
                                "seen.criteriaMet() < Terms.CRITERIA_REQUIRED"
                                        + " && seen.criteriaReachable() >= Terms.CRITERIA_REQUIRED")
                        .needing("criteria"),
                RuleTemplate.of(
                        "criteria/not-shown",
                        BARS,
                        "criteriaReachable < number(\"criteria-required\")",
                        "seen.criteriaReachable() < Terms.CRITERIA_REQUIRED"),
                RuleTemplate.of(
                        "leadership/not-shown",
                        WARNS,
                        "!criterionMet(\"c-1\"), criteriaMet < number(\"criteria-excellent\")",
                        "!seen.shown().contains(\"c-1\") && seen.criteriaMet() < Terms.CRITERIA_EXCELLENT"));
    }

    private static List<RuleTemplate> nominees() {
        String person = PERSON + ", sectorKnown, sectorMember, ";
        String isPerson = IS_PERSON + " && " + MEMBER + " && ";
        return List.of(
                RuleTemplate.of(
                        "nominee/household",
                        BARS,
                        "kind == NomineeKind.HOUSEHOLD",
                        "seen.kind() == NomineeKind.HOUSEHOLD"),
                RuleTemplate.of(
                                "nominee/sector-unknown",
                                NEEDS,
                                "kind != NomineeKind.HOUSEHOLD, !sectorKnown",
                                "seen.kind() != NomineeKind.HOUSEHOLD && !seen.sectorKnown()")
                        .needing("sector"),
                RuleTemplate.of(
                        "nominee/outside",
                        BARS,
                        "kind != NomineeKind.HOUSEHOLD, sectorKnown, !sectorMember",
                        "seen.kind() != NomineeKind.HOUSEHOLD && seen.sectorKnown() && !seen.sectorMember()"),
                RuleTemplate.of(
                        "nominee/collective",
                        SATISFIES,
                        BODY + ", sectorKnown, sectorMember",
                        IS_BODY + " && " + MEMBER),
                RuleTemplate.of(
                        "nominee/staff",
                        SATISFIES,
                        person
                                + "employmentKnown, employment in ( Employment.CIVIL_SERVANT, Employment.PUBLIC_EMPLOYEE )",
                        isPerson + "(seen.employment() == Employment.CIVIL_SERVANT"
                                + " || seen.employment() == Employment.PUBLIC_EMPLOYEE)"),
                RuleTemplate.of(
                        "nominee/not-named",
                        BARS,
                        person + "employmentKnown, employment in ( Employment.CADRE, Employment.CONTRACT_WORKER )",
                        isPerson + "(seen.employment() == Employment.CADRE"
                                + " || seen.employment() == Employment.CONTRACT_WORKER)"),
                RuleTemplate.of(
                                "nominee/employment-unknown",
                                NEEDS,
                                person + "!employmentKnown",
                                isPerson + "seen.employment() == null")
                        .needing("employment"));
    }

    private static List<RuleTemplate> achievements() {
        return List.of(
                RuleTemplate.of("window/within", SATISFIES, WITHIN + " > 0", "seen.within() > 0"),
                RuleTemplate.of(
                        "window/outside",
                        BARS,
                        "achievementsComplete, achievementCount > 0, " + OUTSIDE + " == achievementCount",
                        "seen.achievementsComplete() && seen.achievements() > 0"
                                + " && seen.outside() == seen.achievements()"),
                RuleTemplate.of(
                                "window/open",
                                NEEDS,
                                "!achievementsComplete, " + WITHIN + " == 0",
                                "!seen.achievementsComplete() && seen.within() == 0")
                        .needing("achievements"));
    }

    private static List<RuleTemplate> conduct() {
        return List.of(
                RuleTemplate.of(
                        "conduct/clean",
                        SATISFIES,
                        "conductComplete, conductPending(\"INVESTIGATION\") == 0,"
                                + " conductPending(\"DISCIPLINE_REVIEW\") == 0, disciplined(\"WARNING\") == 0",
                        "seen.conductComplete() && seen.pending(ConductKind.INVESTIGATION) == 0"
                                + " && seen.pending(ConductKind.DISCIPLINE_REVIEW) == 0 && seen.warned() == 0"),
                RuleTemplate.of(
                        "conduct/investigated",
                        BARS,
                        "conductPending(\"INVESTIGATION\") > 0",
                        "seen.pending(ConductKind.INVESTIGATION) > 0"),
                RuleTemplate.of(
                        "conduct/disciplined",
                        BARS,
                        PERSON + ", disciplined(\"WARNING\") > 0",
                        IS_PERSON + " && seen.warned() > 0"),
                RuleTemplate.of(
                                "conduct/served",
                                SATISFIES,
                                PERSON + ", disciplined(\"WARNING\") > 0, achievementsBeforeDisciplineEnd == 0",
                                IS_PERSON + " && seen.warned() > 0 && seen.beforeDisciplineEnd() == 0")
                        .settingAside("disciplined"),
                RuleTemplate.of(
                                "conduct/open",
                                NEEDS,
                                "!conductComplete, conductPending(\"INVESTIGATION\") == 0",
                                "!seen.conductComplete() && seen.pending(ConductKind.INVESTIGATION) == 0")
                        .needing("conduct"));
    }

    private static List<RuleTemplate> history() {
        return Stream.of(
                        row("history/row", SATISFIES, "", ">="),
                        row("history/no-row", BARS, "historyComplete, ", "<"),
                        row("history/row-open", NEEDS, "!historyComplete, ", "<")
                                .needing("history"),
                        several("history/several", SATISFIES, "", ">="),
                        several("history/few", BARS, "historyComplete, ", "<"),
                        several("history/several-open", NEEDS, "!historyComplete, ", "<")
                                .needing("history"),
                        RuleTemplate.of(
                                "spacing/first",
                                SATISFIES,
                                "historyComplete, awardCount(\"form-{k}\") == 0",
                                "seen.historyComplete() && seen.awards(\"form-{k}\") == 0"),
                        spacing("spacing/soon", BARS, "<"),
                        spacing("spacing/later", SATISFIES, ">="),
                        RuleTemplate.of("revoked/some", WARNS, "revokedAwards > 0", "seen.revoked() > 0"))
                .map(RuleTemplate::forOneForm)
                .toList();
    }

    private static RuleTemplate row(String id, Effect effect, String guard, String operator) {
        return RuleTemplate.of(
                id,
                effect,
                PERSON + ", " + guard + "awardsInARowBefore(\"base-title\") " + operator + " number(\"row-years\")",
                IS_PERSON + " && " + java(guard) + "seen.inARowBefore(\"base-title\") " + operator
                        + " Terms.ROW_YEARS");
    }

    private static RuleTemplate several(String id, Effect effect, String guard, String operator) {
        return RuleTemplate.of(
                id,
                effect,
                BODY + ", " + guard + "awardsWithin(\"base-title\", 5) " + operator + " number(\"several\")",
                IS_BODY + " && " + java(guard) + "seen.awardsWithin(\"base-title\", 5) " + operator + " Terms.SEVERAL");
    }

    private static RuleTemplate spacing(String id, Effect effect, String operator) {
        return RuleTemplate.of(
                id,
                effect,
                "awardCount(\"form-{k}\") > 0, yearsSince(\"form-{k}\") " + operator + " number(\"spacing-years\")",
                "seen.awards(\"form-{k}\") > 0 && seen.yearsSince(\"form-{k}\") " + operator + " Terms.SPACING_YEARS");
    }

    private static String java(String guard) {
        return guard.isEmpty() ? "" : guard.replace("historyComplete, ", "seen.historyComplete() && ");
    }

    private static List<RuleTemplate> ratings() {
        return Stream.of(
                        RuleTemplate.of(
                                "rating/good",
                                SATISFIES,
                                PERSON
                                        + ", ratingKnown, rating in ( PerformanceRating.EXCELLENT, PerformanceRating.GOOD )",
                                IS_PERSON + " && (seen.rating() == PerformanceRating.EXCELLENT"
                                        + " || seen.rating() == PerformanceRating.GOOD)"),
                        RuleTemplate.of(
                                "rating/low",
                                BARS,
                                PERSON + ", ratingKnown, rating in ( PerformanceRating.COMPLETED,"
                                        + " PerformanceRating.NOT_COMPLETED )",
                                IS_PERSON + " && (seen.rating() == PerformanceRating.COMPLETED"
                                        + " || seen.rating() == PerformanceRating.NOT_COMPLETED)"),
                        RuleTemplate.of(
                                        "rating/unknown",
                                        NEEDS,
                                        PERSON + ", !ratingKnown",
                                        IS_PERSON + " && seen.rating() == null")
                                .needing("ratings"))
                .map(RuleTemplate::forOneForm)
                .toList();
    }

    static List<RuleTemplate> templates() {
        return TEMPLATES;
    }

    /** Returns a file for each variant. */
    public static List<RuleSource> files(int rules) {
        return IntStream.range(0, rules / OF_VARIANT)
                .mapToObj(variant -> RuleSource.rules(
                        "rules/form-" + variant + ".drl",
                        TEMPLATES.stream().map(each -> each.drl(variant)).collect(Collectors.joining("\n"))))
                .toList();
    }

    /** Returns the rules and parameters, loaded and compiled. */
    public static RuleSet load(int rules) {
        return RuleSet.load(
                SyntheticCampaign.campaign(rules / OF_VARIANT),
                Stream.concat(Stream.of(Terms.file()), files(rules).stream()).toList());
    }
}
