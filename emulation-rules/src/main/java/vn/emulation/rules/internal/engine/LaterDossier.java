package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.InitiativeKind;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;
import vn.emulation.dossier.YearRating;
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

    Dossier after(int years) {
        List<Integer> later = later(years);
        DossierBuilder sent = DossierBuilder.builder(dossier);
        if (parts.contains(LaterPart.HISTORY)) {
            sent.history(with(dossier.history(), awards(later)));
        }
        if (parts.contains(LaterPart.RATINGS)) {
            sent.ratings(with(dossier.ratings(), Lists.transform(later, LaterDossier::rating)));
        }
        if (parts.contains(LaterPart.INITIATIVES)) {
            sent.initiatives(with(dossier.initiatives(), Lists.transform(later, LaterDossier::initiative)));
        }
        if (parts.contains(LaterPart.ACHIEVEMENTS)) {
            sent.achievements(achievements(years));
        }
        if (parts.contains(LaterPart.VOTES)) {
            sent.votes(dossier.votes().stream().map(vote -> later(vote, years)).toList());
        }
        return sent.build();
    }

    /** What is known of these years already is not earned again. */
    private List<Integer> later(int years) {
        List<Integer> later = new ArrayList<>(years);
        for (int each = year + 1; each <= year + years; each++) {
            if (!isRated(each)) {
                later.add(each);
            }
        }
        return later;
    }

    private boolean isRated(int asked) {
        for (YearRating rated : dossier.ratings().items()) {
            if (rated.year() == asked) {
                return true;
            }
        }
        return false;
    }

    private static <T> Listing<T> with(Listing<T> known, List<T> more) {
        return new Listing<>(
                known.complete(),
                ImmutableList.<T>builder().addAll(known.items()).addAll(more).build());
    }

    private List<PastAward> awards(List<Integer> later) {
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
    private Listing<Achievement> achievements(int years) {
        List<Achievement> later = dossier.achievements().items().stream()
                .map(each -> new Achievement(
                        AchievementId.of(LATER + each.id()), each.summary(), moved(each.period(), years)))
                .toList();
        return new Listing<>(
                dossier.achievements().complete(),
                years == 0 ? dossier.achievements().items() : later);
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
