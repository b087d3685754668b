package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 */
record LaterDossier(Dossier dossier, int year, Set<AwardFormId> earned) {

    private static final String LATER = "later-";

    Dossier after(int years) {
        return DossierBuilder.builder(dossier)
                .history(with(dossier.history(), later(years).flatMap(this::awards)))
                .ratings(with(
                        dossier.ratings(), later(years).map(each -> new YearRating(each, PerformanceRating.EXCELLENT))))
                .initiatives(with(dossier.initiatives(), later(years).map(LaterDossier::initiative)))
                .achievements(achievements(years))
                .votes(dossier.votes().stream().map(vote -> later(vote, years)).toList())
                .build();
    }

    /** What is known of these years already is not earned again. */
    private Stream<Integer> later(int years) {
        return IntStream.rangeClosed(year + 1, year + years)
                .filter(each -> dossier.ratings().items().stream().noneMatch(rated -> rated.year() == each))
                .boxed();
    }

    private static <T> Listing<T> with(Listing<T> known, Stream<T> more) {
        return new Listing<>(
                known.complete(),
                ImmutableList.<T>builder()
                        .addAll(known.items())
                        .addAll(more.iterator())
                        .build());
    }

    private Stream<PastAward> awards(int later) {
        return earned.stream()
                .sorted()
                .map(form -> PastAward.builder()
                        .form(form)
                        .decidedOn(LocalDate.of(later, 1, 1))
                        .mode(Optional.of(AwardMode.REGULAR))
                        .build());
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
