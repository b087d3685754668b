package vn.emulation.rules.internal.engine;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;
import vn.emulation.dossier.YearRating;
import vn.emulation.rules.internal.fact.DossierLists;
import vn.emulation.time.DateWindow;

/**
 * The dossier that would be sent some years later, if each of them is earned. What stands against the nominee, times away
 * from work and the day of receipt, which tells the law, stay where they are.
 *
 * @param dossier the dossier as it is
 * @param year the year of the round it is sent in
 * @param earned the forms that are received in each year after that
 * @param parts what somebody looks at; the rest stays as it is
 */
record LaterDossier(Dossier dossier, int year, Set<AwardFormId> earned, Set<LaterPart> parts) {

    private static final String LATER = "later-";

    DossierLists after(int years) {
        List<Integer> later = later(years);
        return new DossierLists(
                parts.contains(LaterPart.HISTORY)
                        ? with(dossier.history(), awards(later))
                        : dossier.history().items(),
                parts.contains(LaterPart.RATINGS)
                        ? with(dossier.ratings(), Lists.transform(later, LaterDossier::rating))
                        : dossier.ratings().items(),
                parts.contains(LaterPart.INITIATIVES)
                        ? with(dossier.initiatives(), Lists.transform(later, LaterDossier::initiative))
                        : dossier.initiatives().items(),
                parts.contains(LaterPart.ACHIEVEMENTS)
                        ? achievements(years)
                        : dossier.achievements().items(),
                parts.contains(LaterPart.VOTES) ? votes(years) : dossier.votes());
    }

    /** What is known of these years already is not earned again. */
    private List<Integer> later(int years) {
        Set<Integer> rated = new HashSet<>();
        for (YearRating each : dossier.ratings().items()) {
            if (each.year() > year) {
                rated.add(each.year());
            }
        }
        List<Integer> later = new ArrayList<>(years);
        for (int each = year + 1; each <= year + years; each++) {
            if (rated.isEmpty() || !rated.contains(each)) {
                later.add(each);
            }
        }
        return later;
    }

    /** What is known and earned again counts once. */
    private static <T> List<T> with(Listing<T> known, List<T> more) {
        List<T> all = new ArrayList<>(known.items());
        for (T each : more) {
            if (!known.items().contains(each)) {
                all.add(each);
            }
        }
        return all;
    }

    private List<PastAward> awards(List<Integer> later) {
        if (earned.isEmpty()) {
            return List.of();
        }
        List<AwardFormId> forms = earned.stream().sorted().toList();
        List<PastAward> awards = new ArrayList<>(later.size() * forms.size());
        for (int each : later) {
            for (AwardFormId form : forms) {
                awards.add(PastAward.builder()
                        .form(form)
                        .decidedOn(LocalDate.of(each, 1, 1))
                        .mode(Optional.of(AwardMode.REGULAR))
                        .build());
            }
        }
        return awards;
    }

    private static YearRating rating(int later) {
        return new YearRating(later, PerformanceRating.EXCELLENT);
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

    private List<CouncilVote> votes(int years) {
        return dossier.votes().stream().map(vote -> later(vote, years)).toList();
    }

    static DateWindow moved(DateWindow window, int years) {
        return new DateWindow(
                window.from().map(day -> day.plusYears(years)), window.before().map(day -> day.plusYears(years)));
    }

    private static CouncilVote later(CouncilVote vote, int years) {
        return CouncilVoteBuilder.builder(vote)
                .heldOn(vote.heldOn().plusYears(years))
                .build();
    }
}
