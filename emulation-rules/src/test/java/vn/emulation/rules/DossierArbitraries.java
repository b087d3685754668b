package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.DocumentTypeId;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/**
 * Dossiers of a campaign, drawn so that each rule has a fair chance to fire.
 *
 * @param campaign the campaign
 */
record DossierArbitraries(Campaign campaign) {

    /** A dossier of any round. */
    Arbitrary<Dossier> any() {
        return Arbitraries.oneOf(campaign.rounds().stream().map(this::of).toList());
    }

    /** Dossiers of one round, with ids of their own. */
    Arbitrary<List<Dossier>> round(AwardRound round, int most) {
        return of(round).list().ofMaxSize(most).map(DossierArbitraries::numbered);
    }

    private static List<Dossier> numbered(List<Dossier> dossiers) {
        return IntStream.range(0, dossiers.size())
                .mapToObj(index -> Dossiers.named(dossiers.get(index), "D-" + index))
                .toList();
    }

    Arbitrary<Dossier> of(AwardRound round) {
        DossierBuilder blank = Dossiers.blank(campaign.id().value(), round.id().value());
        Arbitrary<Dossier> send = Combinators.combine(
                        nominees(), forms(), days(round).optional(0.9), documents(), achievements(round), criteria())
                .as((nominee, form, receivedOn, documents, achievements, criteria) -> blank.nominee(nominee)
                        .form(form)
                        .receivedOn(receivedOn)
                        .documents(documents)
                        .achievements(achievements)
                        .criteria(criteria)
                        .id(DossierId.of("D"))
                        .build());
        return Combinators.combine(
                        send,
                        ranks(),
                        Arbitraries.of(true, false).optional(),
                        new RecordArbitraries(campaign, round.year()).any())
                .as((dossier, rank, registered, records) -> records.putInto(
                        Dossiers.but(dossier).rank(rank).registered(registered).build()));
    }

    private static Nominee collective(UnitId unit, Optional<Integer> members, Optional<Integer> women) {
        return new Collective(
                Dossiers.NOMINEE,
                unit,
                "Hospital",
                members.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                women.filter(number -> members.isEmpty() || number <= members.get())
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty));
    }

    private static Arbitrary<Nominee> nominees() {
        Arbitrary<Optional<Integer>> women =
                Arbitraries.integers().between(0, 10).optional(0.9);
        Arbitrary<UnitId> units = Arbitraries.frequency(
                        Tuple.of(8, "hospital"), Tuple.of(1, "school"), Tuple.of(1, "unlisted"))
                .map(UnitId::of);
        Arbitrary<Nominee> collectives = Combinators.combine(
                        units, Arbitraries.integers().between(1, 10).optional(0.9), women)
                .as(DossierArbitraries::collective);
        Arbitrary<Nominee> households = units.map(unit -> new Household(Dossiers.NOMINEE, unit));
        Arbitrary<Nominee> individuals = Combinators.combine(
                        units,
                        Arbitraries.of(Employment.class).optional(0.9),
                        Arbitraries.of(Role.class).optional(),
                        Arbitraries.of(Sex.class).optional())
                .as((unit, employment, role, sex) -> new Individual(Dossiers.NOMINEE, unit, employment, role, sex));
        return Arbitraries.oneOf(collectives, households, individuals);
    }

    private Arbitrary<AwardFormId> forms() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        9,
                        Arbitraries.of(campaign.awards().stream()
                                .map(offer -> offer.form().id())
                                .toList())),
                Tuple.of(1, Arbitraries.just(AwardFormId.of("labour-medal"))));
    }

    /** Days about which something changes: those of October, and any of the years about. */
    private static Arbitrary<LocalDate> days(AwardRound round) {
        LocalDate october = LocalDate.of(round.year(), 10, 1);
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30).map(october::plusDays),
                Arbitraries.integers().between(-1500, 900).map(october::plusDays));
    }

    private Arbitrary<Listing<Document>> documents() {
        Arbitrary<List<Document>> sent = Arbitraries.of(
                        campaign.documents().isEmpty()
                                ? List.of(DocumentTypeId.of("letter"))
                                : campaign.documents().stream()
                                        .map(required -> required.type())
                                        .toList())
                .map(Document::of)
                .list()
                .uniqueElements()
                .ofMaxSize(Math.max(1, campaign.documents().size()));
        return Combinators.combine(Arbitraries.of(true, false), sent).as(Listing::new);
    }

    private Arbitrary<Listing<Achievement>> achievements(AwardRound round) {
        List<LocalDate> edges = List.of(
                LocalDate.parse("2022-07-25"),
                LocalDate.parse("2022-08-11"),
                LocalDate.parse("2023-10-14"),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2029-10-30"));
        Arbitrary<LocalDate> days = Arbitraries.oneOf(
                days(round),
                Combinators.combine(
                                Arbitraries.of(edges), Arbitraries.integers().between(-1, 1))
                        .as((day, more) -> day.plusDays(more)));
        Arbitrary<DateWindow> periods = Combinators.combine(
                        days.optional(0.9),
                        Arbitraries.integers().between(1, 400).optional(0.9))
                .as((from, length) -> new DateWindow(
                        from,
                        length.map(more ->
                                from.orElse(LocalDate.parse("2024-01-01")).plusDays(more))));
        Arbitrary<List<Achievement>> listed = periods.list().ofMaxSize(3).map(DossierArbitraries::achieved);
        return Combinators.combine(Arbitraries.of(true, false), listed).as(Listing::new);
    }

    static List<Achievement> achieved(List<DateWindow> periods) {
        return IntStream.range(0, periods.size())
                .mapToObj(index -> new Achievement(AchievementId.of("A-" + index), "Done", periods.get(index)))
                .toList();
    }

    private Arbitrary<List<CriterionScore>> criteria() {
        Arbitrary<Assessment> assessments =
                Arbitraries.frequency(Tuple.of(4, Assessment.MET), Tuple.of(1, Assessment.NOT_MET));
        Arbitrary<List<String>> evidence = Arbitraries.of(List.of("E-1"), List.of("E-1"), List.of());
        return Combinators.combine(campaign.criteria().stream()
                        .map(criterion -> Combinators.combine(assessments, evidence)
                                .as((assessment, proofs) ->
                                        new CriterionScore(criterion.id(), assessment, Optional.empty(), proofs))
                                .optional(0.9))
                        .toList())
                .as(scores -> scores.stream().flatMap(Optional::stream).toList());
    }

    private static Arbitrary<Optional<Rank>> ranks() {
        return Arbitraries.integers()
                .between(1, 6)
                .map(position -> new Rank(position, "Council", LocalDate.parse("2026-10-20")))
                .optional(0.8);
    }
}
