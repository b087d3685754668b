package vn.emulation.rules.internal.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.campaign.RoundKind;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;

/**
 * One dossier under one supposition.
 *
 * <p>Its getters are what generated rules call; their names without prefix are the fields of {@link DossierWords}. A
 * field with a guard must not be read unless the guard holds.
 */
public final class DossierFact
        implements LaunchFacts,
                HistoryFacts,
                RatingFacts,
                CareerFacts,
                ConductFacts,
                CollectiveFacts,
                VoteFacts,
                LawFacts {

    private final DossierView view;
    private final Firings firings;
    private OptionalInt asked = OptionalInt.empty();

    /** Makes a fact on which no rule has fired. */
    public DossierFact(DossierView view, Supposition supposition) {
        this.view = view;
        this.firings = new Firings(supposition);
    }

    @Override
    public DossierView view() {
        return view;
    }

    @Override
    public Firings firings() {
        return firings;
    }

    @Override
    public DossierFact fresh() {
        return new DossierFact(view, supposition());
    }

    @Override
    public long listed() {
        return view.listed();
    }

    @Override
    public String about() {
        return view.dossier().id().value();
    }

    @Override
    public boolean ofShape(int shape) {
        meter().step(1);
        return true;
    }

    @Override
    public boolean codeHolds(int code) {
        return read().codeHolds(code);
    }

    /** Returns true, and keeps which code is asked next. */
    public boolean asking(int code) {
        asked = OptionalInt.of(code);
        return true;
    }

    /** Returns the code that was asked last. */
    public OptionalInt asked() {
        return asked;
    }

    /** Returns the kind of the round. */
    public RoundKind getRoundKind() {
        return read().context().round().kind();
    }

    /** Returns the year of the round. */
    public long getRoundYear() {
        return read().context().round().year();
    }

    /** Returns the kind of the nominee. */
    public NomineeKind getKind() {
        return read().dossier().nominee().kind();
    }

    /** Returns the id of the form asked for. */
    public String getForm() {
        return read().dossier().form().value();
    }

    /** Returns whether the campaign offers the form asked for. */
    public boolean isFormOffered() {
        return read().isFormOffered();
    }

    /** Returns whether the nominee's unit and the organiser are in the tree of units. */
    public boolean isSectorKnown() {
        return read().sector().known();
    }

    /** Returns whether the nominee's unit is the organiser or below it. */
    public boolean isSectorMember() {
        return read().sector().member();
    }

    /** Returns whether it is known how the individual is employed. */
    public boolean isEmploymentKnown() {
        return read().employment().isPresent();
    }

    /** Returns how the individual is employed. */
    public Employment getEmployment() {
        return known(read().employment(), Employment.CADRE);
    }

    /** Returns whether it is known if the individual leads. */
    public boolean isRoleKnown() {
        return read().role().isPresent();
    }

    /** Returns whether the individual leads or works directly. */
    public Role getRole() {
        return known(read().role(), Role.LEADER);
    }

    /** Returns whether the individual's sex is known. */
    public boolean isSexKnown() {
        return read().sex().isPresent();
    }

    /** Returns the individual's sex. */
    public Sex getSex() {
        return known(read().sex(), Sex.FEMALE);
    }

    /** Returns whether it is known how many members the collective has and how many of them are women. */
    public boolean isMembersKnown() {
        return read().women().isPresent();
    }

    /** Returns whether at least so many in a hundred members of the collective are women. */
    public boolean womenPercentAtLeast(long percent) {
        return read().women().map(women -> women.isAtLeast(percent)).orElse(false);
    }

    /** Returns whether the day of receipt is known. */
    public boolean isReceivedOnKnown() {
        return read().dossier().receivedOn().isPresent();
    }

    /** Returns the day of receipt. */
    public LocalDate getReceivedOn() {
        return known(read().dossier().receivedOn(), LocalDate.EPOCH);
    }

    /** Returns whether it is known if the unit registered. */
    public boolean isRegistrationKnown() {
        return read().dossier().registered().isPresent();
    }

    /** Returns whether the unit registered. */
    public boolean isRegistered() {
        return known(read().dossier().registered(), false);
    }

    /** Returns whether the list of documents is complete. */
    public boolean isDocumentsComplete() {
        return read().dossier().documents().complete();
    }

    /** Returns how many required documents are missing. */
    public long getMissingDocumentCount() {
        return read().missingDocuments().size();
    }

    /** Returns whether the list of achievements is complete. */
    public boolean isAchievementsComplete() {
        return read().dossier().achievements().complete();
    }

    /** Returns how many achievements are listed. */
    public long getAchievementCount() {
        return read().lists().achievements().size();
    }

    /** Returns how many achievements may overlap the period of the round. */
    public long getAchievementsInRound() {
        return read().achievements().overlapping(view.context().round().period());
    }

    /** Returns how many criteria are met with evidence. */
    public long getCriteriaMet() {
        return read().criteria().met();
    }

    /** Returns how many criteria are met or still open. */
    public long getCriteriaReachable() {
        DossierView read = read();
        return read.criteria().reachable();
    }

    /** Returns whether the nominee was ranked. */
    public boolean isRankKnown() {
        return read().dossier().rank().isPresent();
    }

    /** Returns whether the criterion is met with evidence. */
    public boolean criterionMet(String criterion) {
        return read().criteria().isShown(criterion);
    }

    /** Returns how many achievements lie wholly within the days. */
    public long achievementsWithin(LocalDate from, LocalDate before) {
        return walkAchievements().achievements().within(from, before);
    }

    /** Returns how many achievements have some day outside the days. */
    public long achievementsOutside(LocalDate from, LocalDate before) {
        return walkAchievements().achievements().outside(from, before);
    }

    private DossierView walkAchievements() {
        return walk(view.lists().achievements().size());
    }

    /** A value that no rule can come to read while it is unknown: its guard stands before it. */
    private static <T> T known(Optional<T> value, T unread) {
        return value.orElse(unread);
    }
}
