package vn.emulation.rules.internal.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.emulation.decision.Need;

/** What the effect {@code needs} may name. */
public enum NeedTarget {
    /** The day the dossier was received. */
    RECEIVED_ON("receivedOn"),
    /** Each required document that the dossier lacks. */
    DOCUMENTS("documents", DossierView::missingDocuments),
    /** Each criterion that is not assessed, or assessed as met without evidence. */
    CRITERIA("criteria", DossierView::openCriteria),
    /** The achievements, or their complete list. */
    ACHIEVEMENTS("achievements"),
    /** How the individual is employed. */
    EMPLOYMENT("employment"),
    /** Whether the individual leads or works directly. */
    ROLE("role"),
    /** The nominee's unit, in the tree of units. */
    SECTOR("sector"),
    /** Whether the unit registered for the campaign. */
    REGISTRATION("registration"),
    /** The day the plan was issued. */
    PLAN_ISSUED_ON("planIssuedOn"),
    /** The working days of a year that the calendar does not hold. */
    WORK_CALENDAR("workCalendar");

    private final String word;
    private final Function<DossierView, List<Need>> items;

    NeedTarget(String word) {
        this(word, view -> List.of(new Need(word, Optional.empty(), Optional.empty())));
    }

    NeedTarget(String word, Function<DossierView, List<Need>> items) {
        this.word = word;
        this.items = items;
    }

    /** Returns the word that rule files use. */
    public String word() {
        return word;
    }

    /** Returns what exactly the dossier needs. */
    public List<Need> items(DossierView view) {
        return items.apply(view);
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
