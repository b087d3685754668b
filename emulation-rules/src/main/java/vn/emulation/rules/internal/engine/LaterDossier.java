package vn.emulation.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.CouncilVoteBuilder;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.InitiativeKind;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;
import vn.emulation.dossier.YearRating;
import vn.emulation.rules.internal.fact.DossierLists;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.time.DateWindow;

/**
 * The dossier that would be sent some years later, if each of them is earned. What stands against the nominee, times away
 * from work and the day of receipt, which tells the law, stay where they are. What is earned is added year by year, as
 * somebody asks for more of them. Used by one thread.
 */
final class LaterDossier {

    private static final String LATER = "later-";

    private final Dossier dossier;
    private final int year;
    private final List<AwardFormId> earned;
    private final Set<LaterPart> parts;
    private final List<PastAward> history;
    private final List<YearRating> ratings;
    private final List<Initiative> initiatives;
    private final List<Sizes> after = new ArrayList<>();

    /** How much of each list there is after some years. */
    private record Sizes(int history, int ratings, int initiatives) {}

    /**
     * Makes the dossier as it is.
     *
     * @param dossier the dossier
     * @param year the year of the round it is sent in
     * @param earned the forms that are received in each year after that
     * @param parts what somebody looks at; the rest stays as it is
     */
    LaterDossier(Dossier dossier, int year, Collection<AwardFormId> earned, Set<LaterPart> parts) {
        this.dossier = dossier;
        this.year = year;
        this.earned =
                parts.contains(LaterPart.HISTORY) ? earned.stream().sorted().toList() : List.of();
        this.parts = Set.copyOf(parts);
        this.history = new ArrayList<>(dossier.history().items());
        this.ratings = new ArrayList<>(dossier.ratings().items());
        this.initiatives = new ArrayList<>(dossier.initiatives().items());
        after.add(sizes());
    }

    private Sizes sizes() {
        return new Sizes(history.size(), ratings.size(), initiatives.size());
    }

    /** Returns what rules look at in a round so many years later. */
    DossierView after(int years, RoundContext context) {
        while (after.size() <= years) {
            earn(year + after.size());
            after.add(sizes());
        }
        Sizes then = after.get(years);
        DossierLists lists = new DossierLists(
                history.subList(0, then.history()),
                ratings.subList(0, then.ratings()),
                initiatives.subList(0, then.initiatives()),
                parts.contains(LaterPart.ACHIEVEMENTS)
                        ? achievements(years)
                        : dossier.achievements().items(),
                parts.contains(LaterPart.VOTES) ? votes(years) : dossier.votes());
        return DossierView.with(lists, dossier, context);
    }

    /** What is known of a year already is not earned again; what is known and earned again counts once. */
    private void earn(int later) {
        if (isRated(later)) {
            return;
        }
        for (AwardFormId form : earned) {
            PastAward award = award(form, later);
            if (!dossier.history().items().contains(award)) {
                history.add(award);
            }
        }
        if (parts.contains(LaterPart.RATINGS)) {
            ratings.add(new YearRating(later, PerformanceRating.EXCELLENT));
        }
        if (parts.contains(LaterPart.INITIATIVES)) {
            initiatives.add(initiative(later));
        }
    }

    private boolean isRated(int asked) {
        for (YearRating rated : dossier.ratings().items()) {
            if (rated.year() == asked) {
                return true;
            }
        }
        return false;
    }

    private static PastAward award(AwardFormId form, int later) {
        return PastAward.builder()
                .form(form)
                .decidedOn(LocalDate.of(later, 1, 1))
                .mode(Optional.of(AwardMode.REGULAR))
                .build();
    }

    private static Initiative initiative(int later) {
        return new Initiative(
                AchievementId.of(LATER + later), InitiativeKind.INITIATIVE, Reach.NATION, LocalDate.of(later, 1, 1));
    }

    /** The achievements of the later round are others, which nothing has rewarded. */
    private List<Achievement> achievements(int years) {
        return years == 0
                ? dossier.achievements().items()
                : dossier.achievements().items().stream()
                        .map(each -> new Achievement(
                                AchievementId.of(LATER + each.id()), each.summary(), moved(each.period(), years)))
                        .toList();
    }

    static DateWindow moved(DateWindow window, int years) {
        return new DateWindow(
                window.from().map(day -> day.plusYears(years)), window.before().map(day -> day.plusYears(years)));
    }

    private List<CouncilVote> votes(int years) {
        return dossier.votes().stream().map(vote -> later(vote, years)).toList();
    }

    private static CouncilVote later(CouncilVote vote, int years) {
        return CouncilVoteBuilder.builder(vote)
                .heldOn(vote.heldOn().plusYears(years))
                .build();
    }
}
