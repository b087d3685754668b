package vn.emulation.rules.internal.fact;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.emulation.decision.Need;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;

/**
 * A dossier with its round, shared by the facts of all suppositions: what rules ask for is normalised when the first
 * asks for it, and kept. Its answers never change.
 */
public final class DossierView {

    private final Dossier dossier;
    private final DossierLists lists;
    private final RoundContext context;
    private final ImmutableSet<Integer> code;
    private @Nullable List<Need> missingDocuments;
    private @Nullable CriterionView criteria;
    private @Nullable LawView law;
    private @Nullable SectorView sector;

    /** Normalises a dossier of which no code holds. */
    public DossierView(Dossier dossier, RoundContext context) {
        this(dossier, context, ImmutableSet.of());
    }

    /** Normalises a dossier of which the given code holds, by index. */
    public DossierView(Dossier dossier, RoundContext context, Set<Integer> code) {
        this(dossier, DossierLists.of(dossier), context, code);
    }

    private DossierView(Dossier dossier, DossierLists lists, RoundContext context, Set<Integer> code) {
        this.code = ImmutableSet.copyOf(code);
        this.dossier = dossier;
        this.lists = lists;
        this.context = context;
    }

    /** Normalises a dossier of which no code holds, as it would be with other lists. */
    public static DossierView with(DossierLists lists, Dossier dossier, RoundContext context) {
        return new DossierView(dossier, lists, context, ImmutableSet.of());
    }

    HistoryView history() {
        return new HistoryView(lists.history(), context.days().year());
    }

    int rewardedAchievements() {
        Set<AchievementId> rewarded = history().rewarded();
        return (int) lists.achievements().stream()
                .filter(achievement -> rewarded.contains(achievement.id()))
                .count();
    }

    RatingView ratings() {
        return new RatingView(lists.ratings(), context.days().year());
    }

    InitiativeView initiatives() {
        return new InitiativeView(lists.initiatives(), context.days().year());
    }

    CareerView career() {
        return new CareerView(dossier.career(), context.days());
    }

    ConductView conduct() {
        return new ConductView(dossier.conduct(), context.days());
    }

    LawView law() {
        LawView known = law;
        if (known == null) {
            known = LawView.of(dossier, context.campaign(), context.days());
            law = known;
        }
        return known;
    }

    int achievementsNominatedTwice() {
        return context.nominations().ofAnotherForm(dossier);
    }

    VoteView vote() {
        return VoteView.of(lists.votes());
    }

    /** Returns how many things its lists hold in all. */
    long listed() {
        return (long) lists.achievements().size()
                + history().listed()
                + lists.ratings().size()
                + lists.initiatives().size()
                + career().absencesListed()
                + career().transfersListed()
                + dossier.conduct().items().size()
                + lists.votes().size();
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return dossier;
    }

    DossierLists lists() {
        return lists;
    }

    RoundContext context() {
        return context;
    }

    List<Need> missingDocuments() {
        List<Need> known = missingDocuments;
        if (known == null) {
            known = MissingDocuments.of(
                    dossier, context.documents().get(dossier.nominee().kind()));
            missingDocuments = known;
        }
        return known;
    }

    List<Need> openCriteria() {
        return criteria().open(context.campaign().criteria());
    }

    boolean codeHolds(int index) {
        return code.contains(index);
    }

    boolean isFormOffered() {
        return context.campaign().offer(dossier.form()).isPresent();
    }

    SectorView sector() {
        SectorView known = sector;
        if (known == null) {
            known = SectorView.of(dossier.nominee().unitId(), context.campaign().organiser(), context.tree());
            sector = known;
        }
        return known;
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
        CriterionView known = criteria;
        if (known == null) {
            known = CriterionView.of(dossier.criteria(), context.criteria());
            criteria = known;
        }
        return known;
    }

    AchievementView achievements() {
        return new AchievementView(lists.achievements());
    }
}
