package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CriterionId;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Initiative;
import vn.emulation.dossier.InitiativeKind;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PerformanceRating;
import vn.emulation.dossier.Reach;
import vn.emulation.dossier.Staff;
import vn.emulation.dossier.YearRating;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.time.DateWindow;

/**
 * What dossiers tell of years before, drawn so that runs of years come about.
 *
 * @param campaign the campaign
 * @param year the year that runs end in
 */
record RecordArbitraries(Campaign campaign, int year) {

    /**
     * What dossiers tell.
     *
     * @param history awards
     * @param conduct conduct
     * @param ratings ratings
     * @param initiatives initiatives
     * @param career a career, for whoever is a person
     * @param collective staff and age, for whatever is a collective
     * @param votes votes
     * @param scores assessments by criteria of the law
     */
    record Records(
            Listing<PastAward> history,
            Listing<ConductRecord> conduct,
            Listing<YearRating> ratings,
            Listing<Initiative> initiatives,
            Optional<Career> career,
            Aged collective,
            List<CouncilVote> votes,
            List<CriterionScore> scores) {

        Dossier putInto(Dossier dossier) {
            NomineeKind kind = dossier.nominee().kind();
            return Dossiers.but(dossier)
                    .history(history)
                    .conduct(conduct)
                    .ratings(ratings)
                    .initiatives(initiatives)
                    .career(career.filter(known -> kind == NomineeKind.INDIVIDUAL))
                    .staff(collective.staff().filter(known -> kind == NomineeKind.COLLECTIVE))
                    .establishedOn(collective.establishedOn().filter(known -> kind == NomineeKind.COLLECTIVE))
                    .votes(votes)
                    .criteria(Stream.concat(dossier.criteria().stream(), scores.stream())
                            .toList())
                    .build();
        }
    }

    /** Staff, and the day a collective was established. */
    record Aged(Optional<Staff> staff, Optional<LocalDate> establishedOn) {}

    Arbitrary<Records> any() {
        return Combinators.combine(
                        listing(awards().list().ofMaxSize(5)),
                        listing(conduct().list().ofMaxSize(3)),
                        ratings(),
                        initiatives(),
                        new CareerArbitraries(year).careers().optional(0.9),
                        aged(),
                        votes(),
                        scores())
                .as(Records::new);
    }

    static <T> Arbitrary<Listing<T>> listing(Arbitrary<List<T>> items) {
        return Combinators.combine(Arbitraries.of(true, false), items).as(Listing::new);
    }

    private Arbitrary<PastAward> awards() {
        List<String> forms = Stream.concat(
                        campaign.awards().stream()
                                .map(offer -> offer.form().id().value()),
                        Stream.of("letter"))
                .distinct()
                .toList();
        Arbitrary<LocalDate> days = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, 0), Tuple.of(4, 1), Tuple.of(3, 2), Tuple.of(1, 3), Tuple.of(1, 7)),
                        Arbitraries.integers().between(0, 360))
                .as((back, day) -> LocalDate.of(year - back, 1, 1).plusDays(day));
        Arbitrary<List<AchievementId>> rewarded = Arbitraries.of("A-0", "A-1", "A-7")
                .map(AchievementId::of)
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(forms),
                        days,
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.of(AwardMode.REGULAR, AwardMode.REGULAR, AwardMode.THEMATIC, AwardMode.SUDDEN)
                                .optional(0.7),
                        Arbitraries.of(true, false, false, false),
                        rewarded)
                .as((form, day, ofTheYearBefore, mode, revoked, achievements) -> PastAward.builder()
                        .form(AwardFormId.of(form))
                        .decidedOn(day)
                        .period(Optional.of(DateWindow.year(day.getYear() - 1)).filter(known -> ofTheYearBefore))
                        .mode(mode)
                        .revokedOn(Optional.of(day).filter(known -> revoked))
                        .achievements(Listing.complete(achievements))
                        .build());
    }

    private Arbitrary<ConductRecord> conduct() {
        Arbitrary<DateWindow> periods = Combinators.combine(
                        Arbitraries.integers().between(-500, 800).optional(0.9),
                        Arbitraries.integers().between(1, 900).optional(0.7))
                .as((start, length) -> {
                    LocalDate first = LocalDate.of(year, 1, 1);
                    return new DateWindow(
                            start.map(first::plusDays), length.map(first.plusDays(start.orElse(0))::plusDays));
                });
        Arbitrary<ConductKind> kinds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(ConductKind.DISCIPLINE)), Tuple.of(3, Arbitraries.of(ConductKind.class)));
        return Combinators.combine(
                        kinds, periods, Arbitraries.of(DisciplineLevel.class).optional(0.8))
                .as((kind, period, level) ->
                        new ConductRecord(kind, period, level.filter(known -> kind == ConductKind.DISCIPLINE)));
    }

    private Arbitrary<Listing<YearRating>> ratings() {
        return listing(Arbitraries.of(PerformanceRating.class)
                .optional(0.8)
                .list()
                .ofSize(4)
                .map(rated -> IntStream.range(0, rated.size())
                        .boxed()
                        .flatMap(back -> rated.get(back).map(rating -> new YearRating(year - back, rating)).stream())
                        .toList()));
    }

    private Arbitrary<Listing<Initiative>> initiatives() {
        Arbitrary<Initiative> one = Combinators.combine(
                        Arbitraries.of(Reach.class), Arbitraries.integers().between(0, 4))
                .as((reach, back) -> new Initiative(
                        AchievementId.of("I-" + back + reach),
                        InitiativeKind.INITIATIVE,
                        reach,
                        LocalDate.of(year - back, 6, 1)));
        return listing(one.set().ofMaxSize(4).map(List::copyOf));
    }

    private Arbitrary<Aged> aged() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 3);
        Arbitrary<Staff> staff = Combinators.combine(counts, counts, counts, counts)
                .as((completed, advanced, fighters, warned) -> new Staff(3, completed, advanced, fighters, warned));
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 1500)
                .map(back -> LocalDate.of(year, 12, 31).minusDays(back));
        return Combinators.combine(staff.optional(0.8), days.optional(0.8)).as(Aged::new);
    }

    private Arbitrary<List<CouncilVote>> votes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(true, false).optional())
                .as((favour, day, secret) -> new CouncilVote(
                        "Council", LocalDate.of(year, 11, 1).plusDays(day), 9, favour, 0, OptionalInt.empty(), secret))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<CriterionScore>> scores() {
        Arbitrary<Optional<CriterionScore>> score = Combinators.combine(
                        Arbitraries.of(Assessment.class), Arbitraries.of(List.of("E-1"), List.<String>of()))
                .as((assessment, evidence) ->
                        new CriterionScore(CriterionId.of("law/model"), assessment, Optional.empty(), evidence))
                .optional(0.8);
        Arbitrary<Optional<CriterionScore>> other = score.map(known -> known.map(each ->
                new CriterionScore(CriterionId.of("law/merit"), each.assessment(), Optional.empty(), each.evidence())));
        return Combinators.combine(score, other)
                .as((one, two) -> Stream.of(one, two).flatMap(Optional::stream).collect(Collectors.toList()));
    }
}
