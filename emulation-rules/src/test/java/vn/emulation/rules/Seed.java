package vn.emulation.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A defect put into rules on purpose.
 *
 * @param name what is wrong
 * @param defect rules with the defect
 * @param sound the same rules, one fact of which is otherwise
 */
record Seed(String name, List<String> defect, List<String> sound) {

    static Seed of(String name, List<String> defect, List<String> sound) {
        return new Seed(name, defect, sound);
    }

    @Override
    public String toString() {
        return name;
    }

    private static final String KIND_RECEIVED = Drl.rule("green/1/open", "!receivedOnKnown", "needs receivedOn");
    private static final String ROLE =
            Drl.rule("green/1/role-open", "kind == NomineeKind.INDIVIDUAL, !roleKnown", "needs role");

    private static Seed one(String name, String constraints, String sound) {
        return of(
                name,
                List.of(KIND_RECEIVED, ROLE, Drl.rule("green/1/met", constraints, "satisfies")),
                List.of(KIND_RECEIVED, ROLE, Drl.rule("green/1/met", sound, "satisfies")));
    }

    private static Seed two(String name, String bars, String satisfies, String sound) {
        String barring = Drl.rule("green/1/not", bars, "bars");
        return of(
                name,
                List.of(KIND_RECEIVED, ROLE, barring, Drl.rule("green/1/met", satisfies, "satisfies")),
                List.of(KIND_RECEIVED, ROLE, barring, Drl.rule("green/1/met", sound, "satisfies")));
    }

    /** Rules that never fire. */
    static final ImmutableList<Seed> CONTRADICTIONS = ImmutableList.of(
            one(
                    "both ways of one number",
                    "achievementCount > 3, achievementCount < 3",
                    "achievementCount > 2, achievementCount < 4"),
            one("an empty range", "criteriaMet > 1, criteriaMet < 2", "criteriaMet > 1, criteriaMet < 3"),
            one("below nothing", "missingDocumentCount < 0", "missingDocumentCount <= 0"),
            one(
                    "a part beyond the whole",
                    "achievementsInRound > achievementCount",
                    "achievementsInRound >= achievementCount"),
            one("yes and no", "rankKnown, !rankKnown", "rankKnown, formOffered"),
            one(
                    "two kinds",
                    "kind == NomineeKind.COLLECTIVE, kind == NomineeKind.HOUSEHOLD",
                    "kind == NomineeKind.COLLECTIVE, kind != NomineeKind.HOUSEHOLD"),
            one(
                    "no kind left",
                    "kind in ( NomineeKind.COLLECTIVE, NomineeKind.HOUSEHOLD ), kind == NomineeKind.INDIVIDUAL",
                    "kind in ( NomineeKind.COLLECTIVE, NomineeKind.INDIVIDUAL ), kind == NomineeKind.INDIVIDUAL"),
            one(
                    "before and from one parameter",
                    "receivedOnKnown, receivedOn < date(\"start\"), receivedOn >= date(\"start\")",
                    "receivedOnKnown, receivedOn < date(\"start\"), receivedOn >= date(\"opening\")"),
            one(
                    "a circle of parameters",
                    "number(\"low\") > criteriaMet, criteriaMet >= number(\"high\"), number(\"high\") > number(\"low\")",
                    "number(\"high\") > criteriaMet, criteriaMet >= number(\"low\"), number(\"high\") > number(\"low\")"),
            one(
                    "more met than reachable",
                    "criteriaReachable == 0, criterionMet(\"tidy\")",
                    "criteriaReachable == 1, criterionMet(\"tidy\")"));

    /** Rules of which two collide. */
    static final ImmutableList<Seed> OVERLAPS = ImmutableList.of(
            two(
                    "at the edge of a number",
                    "missingDocumentCount >= 1",
                    "missingDocumentCount <= 1",
                    "missingDocumentCount < 1"),
            two(
                    "at the edge of a day",
                    "receivedOnKnown, receivedOn >= date(\"start\")",
                    "receivedOnKnown, receivedOn <= date(\"start\")",
                    "receivedOnKnown, receivedOn < date(\"start\")"),
            two(
                    "one kind in both",
                    "kind in ( NomineeKind.HOUSEHOLD, NomineeKind.COLLECTIVE )",
                    "kind in ( NomineeKind.COLLECTIVE, NomineeKind.INDIVIDUAL )",
                    "kind in ( NomineeKind.INDIVIDUAL )"),
            two("two facts that go together", "!formOffered", "rankKnown", "rankKnown, formOffered"),
            two(
                    "within and outside",
                    "achievementsOutside(date(\"opening\"), date(\"start\")) > 0",
                    "achievementsWithin(date(\"opening\"), date(\"start\")) > 0",
                    "achievementCount > 0, achievementsWithin(date(\"opening\"), date(\"start\")) == achievementCount"),
            two(
                    "a role",
                    "roleKnown, role == Role.LEADER",
                    "kind == NomineeKind.INDIVIDUAL",
                    "kind != NomineeKind.INDIVIDUAL"),
            two("criteria", "!criterionMet(\"tidy\")", "criteriaMet >= 1", "criteriaMet >= 2"),
            two(
                    "the round",
                    "roundKind == RoundKind.ANNUAL, !rankKnown",
                    "roundYear == 2024",
                    "roundYear == 2024, rankKnown"),
            two(
                    "numbers of parameters",
                    "criteriaMet < number(\"high\")",
                    "criteriaMet >= number(\"low\")",
                    "criteriaMet >= number(\"high\")"),
            two(
                    "open lists",
                    "!achievementsComplete, achievementCount == 0",
                    "!documentsComplete",
                    "!documentsComplete, achievementsComplete"));

    private static Seed gap(String name, List<String> defect, String sound) {
        List<String> rules = ImmutableList.<String>builder()
                .add(KIND_RECEIVED, ROLE)
                .addAll(defect)
                .build();
        return of(
                name,
                rules,
                ImmutableList.<String>builder().addAll(rules).add(sound).build());
    }

    /** Rules that leave some dossier without an answer. */
    static final ImmutableList<Seed> GAPS = ImmutableList.of(
            gap(
                    "a number between",
                    List.of(met("missingDocumentCount < 1"), not("missingDocumentCount > 1")),
                    also("missingDocumentCount == 1")),
            gap(
                    "the day itself",
                    List.of(
                            met("receivedOnKnown, receivedOn < date(\"start\")"),
                            not("receivedOnKnown, receivedOn > date(\"start\")")),
                    also("receivedOnKnown, receivedOn == date(\"start\")")),
            gap(
                    "a kind",
                    List.of(met("kind == NomineeKind.INDIVIDUAL"), not("kind == NomineeKind.HOUSEHOLD")),
                    also("kind == NomineeKind.COLLECTIVE")),
            gap("the other answer", List.of(met("rankKnown")), also("!rankKnown")),
            gap(
                    "one of two facts",
                    List.of(met("rankKnown, formOffered"), not("!rankKnown, formOffered")),
                    also("!formOffered")),
            gap(
                    "a role",
                    List.of(met("roleKnown, role == Role.LEADER"), not("kind != NomineeKind.INDIVIDUAL")),
                    also("roleKnown, role == Role.DIRECT_WORKER")),
            gap(
                    "a reading",
                    List.of(
                            met("green/1/deep", "@reading(\"green/depth=DEEP\")", "rankKnown", "satisfies"),
                            not("!rankKnown")),
                    Drl.rule("green/1/flat", "@reading(\"green/depth=FLAT\")", "rankKnown", "bars")),
            gap(
                    "achievements of no known day",
                    List.of(
                            met("achievementsWithin(date(\"opening\"), date(\"start\")) > 0"),
                            not("achievementsOutside(date(\"opening\"), date(\"start\")) == achievementCount")),
                    also(
                            "achievementsWithin(date(\"opening\"), date(\"start\")) == 0, achievementsOutside(date(\"opening\"), date(\"start\")) < achievementCount")),
            gap(
                    "days out of force",
                    List.of(
                            met(
                                    "green/1/late",
                                    "@clock(\"DECIDED\") @from(\"2024-06-01\")",
                                    "formOffered",
                                    "satisfies"),
                            not("!formOffered")),
                    Drl.rule(
                            "green/1/early",
                            "@clock(\"DECIDED\") @before(\"2024-06-01\")",
                            "formOffered",
                            "satisfies")),
            gap(
                    "criteria still open",
                    List.of(met("criteriaMet >= 2"), not("criteriaReachable < 2")),
                    Drl.rule("green/1/criteria", "criteriaMet < 2, criteriaReachable >= 2", "needs criteria")));

    private static String met(String constraints) {
        return Drl.rule("green/1/met", constraints, "satisfies");
    }

    private static String met(String id, String annotations, String constraints, String effect) {
        return Drl.rule(id, annotations, constraints, effect);
    }

    private static String not(String constraints) {
        return Drl.rule("green/1/not", constraints, "bars");
    }

    private static String also(String constraints) {
        return Drl.rule("green/1/also", constraints, "satisfies");
    }

    /** The parameters that the rules ask for. */
    static List<RuleSource> parameters() {
        return List.of(RuleSource.parameters(
                "parameters.json",
                TestParameters.file(
                        TestParameters.always("opening", TestParameters.date("2024-03-01")),
                        TestParameters.always("start", TestParameters.date("2024-06-01")),
                        TestParameters.always("low", TestParameters.number(1)),
                        TestParameters.always("high", TestParameters.number(2)))));
    }
}
