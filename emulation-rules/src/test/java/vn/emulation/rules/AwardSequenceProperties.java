package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.YearRating;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.time.DateWindow;

/** What is counted of awards and ratings by years is what somebody finds who goes through the years one by one. */
class AwardSequenceProperties {

    private static final int YEAR = 2024;
    private static final int FIRST = 2012;
    private static final int LAST = 2026;

    /** An award as the oracle knows it. */
    record Drawn(String form, int year, boolean byPeriod, Optional<AwardMode> mode, boolean revoked) {

        /** The decision on an award for a year may come the year after. */
        PastAward award() {
            LocalDate decided = LocalDate.of(byPeriod ? year + 1 : year, 2, 1);
            return PastAward.builder()
                    .form(AwardFormId.of(form))
                    .decidedOn(decided)
                    .period(Optional.of(DateWindow.year(year)).filter(known -> byPeriod))
                    .mode(mode)
                    .revokedOn(Optional.of(decided).filter(known -> revoked))
                    .build();
        }

        boolean counts(String asked) {
            boolean aside = mode.equals(Optional.of(AwardMode.THEMATIC)) || mode.equals(Optional.of(AwardMode.SUDDEN));
            return form.equals(asked) && !revoked && !aside;
        }
    }

    @Provide
    Arbitrary<List<Drawn>> awards() {
        return Combinators.combine(
                        Arbitraries.of("f", "g"),
                        Arbitraries.integers().between(FIRST, LAST),
                        Arbitraries.of(true, false),
                        Arbitraries.of(AwardMode.class).optional(0.4),
                        Arbitraries.of(true, false, false, false, false))
                .as(Drawn::new)
                .list()
                .uniqueElements(drawn -> List.of(drawn.form(), drawn.year(), drawn.byPeriod()))
                .ofMaxSize(14);
    }

    private static DossierFact fact(List<Drawn> awards) {
        return RecordedFacts.of(
                YEAR,
                dossier -> dossier.history(
                        Listing.complete(awards.stream().map(Drawn::award).toList())));
    }

    private static long inYear(List<Drawn> awards, String form, int year) {
        return awards.stream()
                .filter(award -> award.counts(form) && award.year() == year)
                .count();
    }

    private static int run(List<Drawn> awards, int last) {
        int length = 0;
        for (int year = last; year >= FIRST && inYear(awards, "f", year) > 0; year--) {
            length++;
        }
        return length;
    }

    private static OptionalInt lastYear(List<Drawn> awards, String form) {
        for (int year = LAST; year >= FIRST; year--) {
            if (inYear(awards, form, year) > 0) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }

    private static long between(List<Drawn> awards, int first, int last) {
        long count = 0;
        for (int year = first; year <= last; year++) {
            count += inYear(awards, "f", year);
        }
        return count;
    }

    @Property
    void awards_in_a_row_end_at_the_first_year_without_one(@ForAll("awards") List<Drawn> awards) {
        DossierFact fact = fact(awards);

        assertThat(fact.awardsInARow("f")).isEqualTo(run(awards, YEAR));
        assertThat(fact.awardsInARowBefore("f")).isEqualTo(run(awards, YEAR - 1));
    }

    @Property
    void awards_within_years_are_those_of_these_years(
            @ForAll("awards") List<Drawn> awards, @ForAll @IntRange(min = -2, max = 14) int years) {
        assertThat(fact(awards).awardsWithin("f", years)).isEqualTo(between(awards, YEAR - years + 1, YEAR));
        assertThat(fact(awards).awardsWithin("f", Long.MAX_VALUE)).isEqualTo(between(awards, FIRST, YEAR));
        assertThat(fact(awards).awardsWithin("f", Long.MIN_VALUE)).isZero();
    }

    @Property
    void awards_and_years_since_the_last_award(@ForAll("awards") List<Drawn> awards) {
        OptionalInt last = lastYear(awards, "g");
        DossierFact fact = fact(awards);

        assertThat(fact.awardsSince("f", "g"))
                .isEqualTo(last.isPresent() ? between(awards, last.getAsInt() + 1, LAST) : 0);
        assertThat(fact.yearsSince("g")).isEqualTo(Math.max(0, YEAR - last.orElse(YEAR)));
    }

    @Property
    void awards_that_stand_are_counted_whatever_their_mode(@ForAll("awards") List<Drawn> awards) {
        DossierFact fact = fact(awards);
        List<Drawn> standing = awards.stream().filter(award -> !award.revoked()).toList();

        assertThat(fact.awardCount("f"))
                .isEqualTo(standing.stream()
                        .filter(award -> award.form().equals("f"))
                        .count());
        assertThat(fact.awardsUnclear("f"))
                .isEqualTo(standing.stream()
                        .filter(award ->
                                award.form().equals("f") && award.mode().isEmpty())
                        .count());
        assertThat(fact.getRevokedAwards()).isEqualTo(awards.size() - standing.size());
    }

    @Property
    void ratings_in_a_row_and_since_an_award(
            @ForAll("awards") List<Drawn> awards, @ForAll List<Optional<PerformanceRating>> rated) {
        List<YearRating> ratings = new ArrayList<>();
        for (int back = 0; back < Math.min(12, rated.size()); back++) {
            int year = YEAR + 1 - back;
            rated.get(back).ifPresent(rating -> ratings.add(new YearRating(year, rating)));
        }
        DossierFact fact = RecordedFacts.of(
                YEAR,
                dossier -> dossier.history(Listing.complete(
                                awards.stream().map(Drawn::award).toList()))
                        .ratings(Listing.complete(ratings)));

        for (PerformanceRating least : PerformanceRating.values()) {
            assertThat(fact.ratedInARow(least.name())).isEqualTo(run(ratings, least, YEAR));
            assertThat(fact.ratedInARowBefore(least.name())).isEqualTo(run(ratings, least, YEAR - 1));
            assertThat(fact.ratedSince("g", least.name()))
                    .isEqualTo(lastYear(awards, "g").stream()
                            .mapToLong(last -> ratings.stream()
                                    .filter(each -> each.year() > last && isAtLeast(each, least))
                                    .count())
                            .sum());
        }
    }

    private static boolean isAtLeast(YearRating rated, PerformanceRating least) {
        return switch (least) {
            case EXCELLENT -> rated.rating() == PerformanceRating.EXCELLENT;
            case GOOD -> rated.rating() == PerformanceRating.EXCELLENT || rated.rating() == PerformanceRating.GOOD;
            case COMPLETED -> rated.rating() != PerformanceRating.NOT_COMPLETED;
            case NOT_COMPLETED -> true;
        };
    }

    private static int run(List<YearRating> ratings, PerformanceRating least, int last) {
        int length = 0;
        for (int year = last; ; year--) {
            int asked = year;
            if (ratings.stream().noneMatch(each -> each.year() == asked && isAtLeast(each, least))) {
                return length;
            }
            length++;
        }
    }
}
