package vn.emulation.rules.internal.fact;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.decision.Need;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/** A dossier with its round, normalised once and shared by the facts of all suppositions. Immutable. */
public final class DossierView {

    private final Dossier dossier;
    private final RoundContext context;
    private final List<Need> missingDocuments;
    private final List<Need> openCriteria;
    private final CriterionView criteria;
    private final LawView law;
    private final int criteriaMet;
    private final boolean sectorKnown;
    private final boolean sectorMember;
    private final int achievementsInRound;
    private final BitSet code;

    /** Normalises a dossier of which no code holds. */
    public DossierView(Dossier dossier, RoundContext context) {
        this(dossier, context, new BitSet());
    }

    /** Normalises a dossier of which the given code holds, by index. */
    public DossierView(Dossier dossier, RoundContext context, BitSet code) {
        this.code = (BitSet) code.clone();
        this.dossier = dossier;
        this.context = context;
        UnitId unit = dossier.nominee().unitId();
        UnitId organiser = context.campaign().organiser();
        this.sectorKnown = context.tree().find(unit).isPresent()
                && context.tree().find(organiser).isPresent();
        this.sectorMember = context.tree().isWithin(unit, organiser);
        this.missingDocuments = missing(dossier, context);
        this.law = LawView.of(dossier, context.campaign(), context.days());
        this.criteria = CriterionView.of(dossier.criteria());
        this.criteriaMet = (int) context.criteria().stream()
                .filter(criterion -> criteria.shown().contains(criterion.value()))
                .count();
        this.openCriteria = criteria.open(context.campaign().criteria());
        this.achievementsInRound = (int) dossier.achievements().items().stream()
                .filter(achievement ->
                        achievement.period().overlaps(context.round().period()))
                .count();
    }

    private static List<Need> missing(Dossier dossier, RoundContext context) {
        Set<DocumentTypeId> sent =
                dossier.documents().items().stream().map(Document::type).collect(Collectors.toUnmodifiableSet());
        return context.documents().get(dossier.nominee().kind()).stream()
                .filter(required -> !sent.contains(required.type()))
                .map(required -> new Need(
                        NeedTarget.DOCUMENTS.word(),
                        Optional.of(required.type().value()),
                        Optional.of(required.name())))
                .toList();
    }

    HistoryView history() {
        return new HistoryView(dossier.history(), context.days().year());
    }

    int rewardedAchievements() {
        Set<AchievementId> rewarded = history().rewarded();
        return (int) dossier.achievements().items().stream()
                .filter(achievement -> rewarded.contains(achievement.id()))
                .count();
    }

    RatingView ratings() {
        return new RatingView(dossier.ratings(), context.days().year());
    }

    InitiativeView initiatives() {
        return new InitiativeView(dossier.initiatives(), context.days().year());
    }

    CareerView career() {
        return new CareerView(dossier.career(), context.days());
    }

    ConductView conduct() {
        return new ConductView(dossier.conduct(), context.days());
    }

    LawView law() {
        return law;
    }

    int achievementsNominatedTwice() {
        return context.nominations().ofAnotherForm(dossier);
    }

    VoteView vote() {
        return VoteView.of(dossier.votes());
    }

    /** Returns how many things its lists hold in all. */
    long listed() {
        return (long) dossier.achievements().items().size()
                + history().listed()
                + dossier.ratings().items().size()
                + dossier.initiatives().items().size()
                + career().absencesListed()
                + career().transfersListed()
                + dossier.conduct().items().size()
                + dossier.votes().size();
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return dossier;
    }

    RoundContext context() {
        return context;
    }

    List<Need> missingDocuments() {
        return missingDocuments;
    }

    List<Need> openCriteria() {
        return openCriteria;
    }

    boolean codeHolds(int index) {
        return code.get(index);
    }

    boolean isFormOffered() {
        return context.campaign().offer(dossier.form()).isPresent();
    }

    boolean isSectorKnown() {
        return sectorKnown;
    }

    boolean isSectorMember() {
        return sectorMember;
    }

    Optional<Employment> employment() {
        return dossier.nominee() instanceof Individual individual ? individual.employment() : Optional.empty();
    }

    Optional<Role> role() {
        return dossier.nominee() instanceof Individual individual ? individual.role() : Optional.empty();
    }

    Optional<Sex> sex() {
        return dossier.nominee() instanceof Individual individual ? individual.sex() : Optional.empty();
    }

    Optional<Share> women() {
        return dossier.nominee() instanceof Collective collective ? women(collective) : Optional.empty();
    }

    private static Optional<Share> women(Collective collective) {
        return collective.women().isPresent() && collective.members().isPresent()
                ? Optional.of(new Share(
                        collective.women().getAsInt(), collective.members().getAsInt()))
                : Optional.empty();
    }

    CriterionView criteria() {
        return criteria;
    }

    int criteriaMet() {
        return criteriaMet;
    }

    int achievementsInRound() {
        return achievementsInRound;
    }

    int achievementsWithin(DateWindow window) {
        return (int) periods().stream().filter(window::encloses).count();
    }

    int achievementsOutside(LocalDate from, LocalDate before) {
        return (int) periods().stream()
                .filter(period -> period.from()
                                .map(day -> day.isBefore(from) || !day.isBefore(before))
                                .orElse(false)
                        || period.before()
                                .map(end -> end.isAfter(before) || !end.isAfter(from))
                                .orElse(false))
                .count();
    }

    private List<DateWindow> periods() {
        return dossier.achievements().items().stream().map(Achievement::period).toList();
    }
}
