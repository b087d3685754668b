package vn.emulation.testing.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PastAwardBuilder;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.YearRating;

/** Dossiers that differ from one in one award, rating, initiative or achievement: one fewer, one more, a year off. */
final class Neighbours {

    private final Dossier of;

    private Neighbours(Dossier of) {
        this.of = of;
    }

    static Stream<Dossier> of(Dossier dossier) {
        Neighbours neighbours = new Neighbours(dossier);
        return Stream.of(neighbours.awards(), neighbours.ratings(), neighbours.initiatives(), neighbours.achievements())
                .flatMap(each -> each);
    }

    private Stream<Dossier> awards() {
        return lists(of.history(), Neighbours::others)
                .map(list -> DossierBuilder.builder(of).history(list).build());
    }

    private static Stream<PastAward> others(PastAward award) {
        return Stream.of(-1, 1)
                .map(years -> PastAwardBuilder.builder(award)
                        .decidedOn(award.decidedOn().plusYears(years))
                        .build());
    }

    private Stream<Dossier> ratings() {
        return lists(of.ratings(), Neighbours::others)
                .filter(list ->
                        list.items().stream().map(YearRating::year).distinct().count()
                                == list.items().size())
                .map(list -> DossierBuilder.builder(of).ratings(list).build());
    }

    private static Stream<YearRating> others(YearRating rating) {
        return Stream.concat(
                Stream.of(-1, 1).map(years -> new YearRating(rating.year() + years, rating.rating())),
                Stream.of(PerformanceRating.values()).map(other -> new YearRating(rating.year(), other)));
    }

    private Stream<Dossier> initiatives() {
        return lists(of.initiatives(), Neighbours::others)
                .map(list -> DossierBuilder.builder(of).initiatives(list).build());
    }

    private static Stream<Initiative> others(Initiative initiative) {
        return Stream.of(-1, 1)
                .map(years -> new Initiative(
                        AchievementId.of(initiative.id() + (years < 0 ? "-b" : "-c")),
                        initiative.kind(),
                        initiative.reach(),
                        initiative.recognisedOn().plusYears(years)));
    }

    private Stream<Dossier> achievements() {
        return lists(of.achievements(), (Achievement each) -> Stream.<Achievement>empty())
                .filter(list -> list.items().size() <= of.achievements().items().size())
                .map(list -> DossierBuilder.builder(of).achievements(list).build());
    }

    /** The list with one item fewer, one otherwise, and one more that is otherwise. */
    private static <T> Stream<Listing<T>> lists(Listing<T> list, Function<T, Stream<T>> others) {
        List<T> items = list.items();
        return IntStream.range(0, items.size()).boxed().flatMap(index -> {
            Stream<List<T>> fewer = Stream.of(with(items, index, Stream.empty()));
            Stream<List<T>> changed = others.apply(items.get(index)).map(other -> with(items, index, Stream.of(other)));
            Stream<List<T>> more =
                    others.apply(items.get(index)).map(other -> with(items, index, Stream.of(items.get(index), other)));
            return Stream.of(fewer, changed, more)
                    .flatMap(each -> each)
                    .map(each -> new Listing<>(list.complete(), each));
        });
    }

    private static <T> List<T> with(List<T> items, int index, Stream<T> instead) {
        List<T> changed = new ArrayList<>(items.subList(0, index));
        instead.forEach(changed::add);
        changed.addAll(items.subList(index + 1, items.size()));
        return changed;
    }
}
