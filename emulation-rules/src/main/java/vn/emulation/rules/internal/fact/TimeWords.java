package vn.emulation.rules.internal.fact;

import java.util.List;
import java.util.Set;

/** The words whose values a later round can change although nothing of the past is otherwise. */
public final class TimeWords {

    /** Words whose first argument is a form that is counted. */
    private static final Set<String> COUNTING =
            Set.of("awardCount", "awardsInARow", "awardsInARowBefore", "awardsWithin", "awardsSince");

    /** Words about the time since the last award of the form that is their first argument. */
    private static final Set<String> SINCE_FIRST = Set.of("yearsSince", "ratedSince");

    private static final Set<String> OTHERS = Set.of(
            "rating",
            "ratingKnown",
            "ratedInARow",
            "ratedInARowBefore",
            "initiatives",
            "initiativesWithin",
            "rewardedAchievements",
            "employedMonths",
            "leaveDays",
            "maternityDays",
            "treatmentDays",
            "trainingDays",
            "trainingFailed",
            "monthsAtFormerUnit",
            "formerOpinionMissing",
            "conductPending",
            "disciplined",
            "found",
            "achievementsBeforeDisciplineEnd",
            "yearsEstablished");

    /** What no year changes, nor what is earned in it. */
    private static final Set<String> SETTLED = Set.of(
            "roundKind",
            "kind",
            "form",
            "formOffered",
            "sectorKnown",
            "sectorMember",
            "employmentKnown",
            "employment",
            "roleKnown",
            "role",
            "sexKnown",
            "sex",
            "membersKnown",
            "womenPercentAtLeast",
            "receivedOnKnown",
            "receivedOn",
            "registrationKnown",
            "registered",
            "documentsComplete",
            "missingDocumentCount",
            "criterionMet",
            "criteriaMet",
            "criteriaReachable");

    private TimeWords() {}

    /** Returns whether a word has the same value in every later round; of most others that is not known. */
    public static boolean isSettled(String word) {
        return SETTLED.contains(word);
    }

    /** Returns whether a word is one of them. */
    public static boolean contains(String word) {
        return COUNTING.contains(word) || SINCE_FIRST.contains(word) || OTHERS.contains(word);
    }

    /** Returns the forms that a word counts, given its arguments. */
    public static List<String> counted(String word, List<String> arguments) {
        return COUNTING.contains(word) ? List.of(arguments.get(0)) : List.of();
    }

    /** Returns the forms after whose last award a word counts, given its arguments. */
    public static List<String> since(String word, List<String> arguments) {
        if (SINCE_FIRST.contains(word)) {
            return List.of(arguments.get(0));
        }
        return word.equals("awardsSince") ? List.of(arguments.get(1)) : List.of();
    }
}
