package vn.emulation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.InitiativeKind;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;
import vn.emulation.dossier.YearRating;

/** Facts that the law asks for, each a change of a dossier. */
final class LegalFacts {

    private LegalFacts() {}

    static UnaryOperator<Dossier> met(String criterion) {
        return dossier -> assessed(dossier, criterion, Assessment.MET);
    }

    static UnaryOperator<Dossier> notMet(String criterion) {
        return dossier -> assessed(dossier, criterion, Assessment.NOT_MET);
    }

    private static Dossier assessed(Dossier dossier, String criterion, Assessment assessment) {
        CriterionScore score = Dossiers.score(criterion, assessment, "E-1");
        return Dossiers.but(dossier)
                .criteria(Stream.concat(dossier.criteria().stream(), Stream.of(score))
                        .toList())
                .build();
    }

    /** Leaves everything as it is. */
    static UnaryOperator<Dossier> nothing() {
        return dossier -> dossier;
    }

    /** The list of ratings, which is all there is. */
    static UnaryOperator<Dossier> rated(String years) {
        return dossier ->
                Dossiers.but(dossier).ratings(Listing.complete(ratings(years))).build();
    }

    /** A list of ratings to which others may be added. */
    static UnaryOperator<Dossier> ratedAtLeast(String years) {
        return dossier -> Dossiers.but(dossier)
                .ratings(new Listing<>(false, ratings(years)))
                .build();
    }

    /** Ratings written as {@code 2019-2022:GOOD, 2023:EXCELLENT}. */
    private static List<YearRating> ratings(String years) {
        return parts(years)
                .flatMap(part -> {
                    String[] halves = part.split(":", -1);
                    return years(halves[0])
                            .mapToObj(year -> new YearRating(year, PerformanceRating.valueOf(halves[1])));
                })
                .toList();
    }

    private static IntStream years(String range) {
        String[] ends = range.split("-", -1);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private static Stream<String> parts(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** The list of awards, which is all there is. */
    static UnaryOperator<Dossier> awarded(String awards) {
        return dossier ->
                Dossiers.but(dossier).history(Listing.complete(awards(awards))).build();
    }

    /** A list of awards to which others may be added. */
    static UnaryOperator<Dossier> awardedAtLeast(String awards) {
        return dossier -> Dossiers.but(dossier)
                .history(new Listing<>(false, awards(awards)))
                .build();
    }

    /**
     * Awards written as {@code form@2019-2021}, one for each year; {@code form@2019!THEMATIC} tells the mode, which is
     * REGULAR otherwise, {@code !?} leaves it open, and {@code !REVOKED} revokes it.
     */
    private static List<PastAward> awards(String awards) {
        List<PastAward> read = new ArrayList<>();
        parts(awards).forEach(part -> {
            String[] halves = part.split("@", -1);
            String[] years = halves[1].split("!", -1);
            String how = years.length > 1 ? years[1] : "REGULAR";
            years(years[0]).forEach(year -> read.add(award(halves[0], year, how)));
        });
        return read;
    }

    private static PastAward award(String form, int year, String how) {
        LocalDate decidedOn = LocalDate.of(year, 12, 20);
        Optional<AwardMode> mode = how.equals("?")
                ? Optional.empty()
                : Optional.of(how.equals("REVOKED") ? AwardMode.REGULAR : AwardMode.valueOf(how));
        return PastAward.builder()
                .form(AwardFormId.of(form))
                .decidedOn(decidedOn)
                .mode(mode)
                .revokedOn(how.equals("REVOKED") ? Optional.of(decidedOn) : Optional.empty())
                .build();
    }

    /** Initiatives of the unit's reach recognised in the given years, which are all there are. */
    static UnaryOperator<Dossier> initiatives(int... years) {
        return dossier -> Dossiers.but(dossier)
                .initiatives(Listing.complete(recognised(years)))
                .build();
    }

    /** Initiatives to which others may be added. */
    static UnaryOperator<Dossier> initiativesAtLeast(int... years) {
        return dossier -> Dossiers.but(dossier)
                .initiatives(new Listing<>(false, recognised(years)))
                .build();
    }

    private static List<Initiative> recognised(int... years) {
        return IntStream.range(0, years.length)
                .mapToObj(index -> new Initiative(
                        AchievementId.of("I-" + index),
                        InitiativeKind.INITIATIVE,
                        Reach.GRASSROOTS,
                        LocalDate.of(years[index], 6, 1)))
                .toList();
    }

    static UnaryOperator<Dossier> established(String day) {
        return dossier -> Dossiers.but(dossier).establishedOn(Dossiers.day(day)).build();
    }
}
