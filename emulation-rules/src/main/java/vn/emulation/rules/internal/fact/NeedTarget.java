package vn.emulation.rules.internal.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.emulation.decision.Need;

/** What the effect {@code needs} may name. */
public enum NeedTarget {
    /** The day the dossier was received. */
    RECEIVED_ON("receivedOn"),
    /** Each required document that the dossier lacks. */
    DOCUMENTS("documents"),
    /** Each criterion that is not assessed, or assessed as met without evidence. */
    CRITERIA("criteria"),
    /** The achievements, or their complete list. */
    ACHIEVEMENTS("achievements"),
    /** How the individual is employed. */
    EMPLOYMENT("employment"),
    /** Whether the individual leads or works directly. */
    ROLE("role"),
    /** The sex of the individual. */
    SEX("sex"),
    /** How many members the collective has, and how many of them are women. */
    MEMBERS("members"),
    /** The nominee's unit, in the tree of units. */
    SECTOR("sector"),
    /** Whether the unit registered for the campaign. */
    REGISTRATION("registration"),
    /** How the campaign was launched. */
    LAUNCH("launch"),
    /** The awards received before, or their complete list. */
    HISTORY("history"),
    /** The ratings of the work, year by year. */
    RATINGS("ratings"),
    /** The initiatives, or their complete list. */
    INITIATIVES("initiatives"),
    /** Each criterion of the law that the rule itself finds not assessed. */
    ASSESSMENT("assessment"),
    /** How a person came to work and was away from it. */
    CAREER("career"),
    /** What stands or stood against the nominee, or the complete list of it. */
    CONDUCT("conduct"),
    /** How the individuals of a collective did. */
    STAFF("staff"),
    /** The day a collective was established. */
    ESTABLISHED_ON("establishedOn"),
    /** The vote of a council. */
    VOTE("vote"),
    /** The day the plan was issued. */
    PLAN_ISSUED_ON("planIssuedOn"),
    /** The working days of a year that the calendar does not hold. */
    WORK_CALENDAR("workCalendar"),
    /** Each document that the law asks for and the dossier lacks. */
    LAW_DOCUMENTS("lawDocuments"),
    /** The text of the law in force on a day. */
    LAW_TEXT("lawText");

    private final String word;

    NeedTarget(String word) {
        this.word = word;
    }

    /** Returns the word that rule files use. */
    public String word() {
        return word;
    }

    /** Returns what exactly the dossier needs, where a rule finds the criteria given not assessed. */
    public List<Need> items(DossierView view, List<String> notAssessed) {
        return switch (this) {
            case DOCUMENTS -> view.missingDocuments();
            case CRITERIA -> view.openCriteria();
            case LAW_DOCUMENTS -> view.law().missing();
            case ASSESSMENT ->
                notAssessed.stream()
                        .map(id ->
                                new Need(word, Optional.of(id), view.context().criterionText(id)))
                        .toList();
            default -> List.of(new Need(word, Optional.empty(), Optional.empty()));
        };
    }

    /** Returns the target of a word, or empty if there is none. */
    public static Optional<NeedTarget> of(String word) {
        return Arrays.stream(values())
                .filter(target -> target.word.equals(word))
                .findFirst();
    }

    /** Returns all words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(NeedTarget::word).toList();
    }
}
