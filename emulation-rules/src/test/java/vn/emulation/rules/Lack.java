package vn.emulation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.emulation.dossier.Assessment;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Listing;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.UnitId;
import vn.emulation.time.DateWindow;

/**
 * One thing taken from a dossier that has everything.
 *
 * @param name what is taken
 * @param removal takes it
 * @param needs what a decision then names, in order
 */
record Lack(String name, UnaryOperator<DossierBuilder> removal, List<String> needs) {

    private static final UnitId UNLISTED = UnitId.of("unlisted");

    private static Lack of(String name, UnaryOperator<DossierBuilder> removal, String... needs) {
        return new Lack(name, removal, List.of(needs));
    }

    Dossier from(Dossier dossier) {
        return removal.apply(Dossiers.but(dossier)).build();
    }

    @Override
    public String toString() {
        return name;
    }

    /** What a dossier of either plan can lack. */
    private static Stream<Lack> common() {
        Stream<Lack> parts = Stream.of(
                of("employment", dossier -> dossier.nominee(Dossiers.individual(Optional.empty())), "employment"),
                of("achievements", dossier -> dossier.achievements(Listing.complete(List.of())), "achievements"),
                of("list of achievements", dossier -> dossier.achievements(Listing.unknown()), "achievements"),
                achievement("days of the achievement", Optional.empty(), Optional.empty(), "achievements"));
        return Stream.concat(
                parts,
                Stream.of("proposal-letter", "achievement-report", "meeting-minutes")
                        .map(Lack::document));
    }

    /** What a dossier of administrative reform can lack. */
    static List<Lack> reform() {
        Stream<Lack> own = Stream.of(
                unit("sector"),
                document("criteria-evidence"),
                of("receipt", dossier -> dossier.receivedOn(Optional.empty()), "receivedOn"),
                achievement("last day", Optional.of("2024-02-01"), Optional.empty(), "achievements"),
                achievement("first day", Optional.empty(), Optional.of("2024-02-01"), "achievements"),
                achievement("day of the plan", Optional.of("2023-10-13"), Optional.of("2023-10-14"), "planIssuedOn"),
                of("criteria", dossier -> dossier.criteria(List.of()), all("II.1", "II.2", "II.3", "II.4")));
        Stream<Lack> criteria = Stream.of("II.1", "II.2", "II.3", "II.4").flatMap(Lack::criterion);
        return Stream.of(common(), own, criteria).flatMap(each -> each).toList();
    }

    /** What a dossier of the campaign for the poor can lack. */
    static List<Lack> poor() {
        Stream<Lack> own =
                Stream.of(unit("sector"), of("criteria", dossier -> dossier.criteria(List.of()), all("outstanding")));
        return Stream.of(common(), own, criterion("outstanding"))
                .flatMap(each -> each)
                .toList();
    }

    private static String[] all(String... criteria) {
        return Stream.of(criteria).map(id -> "criteria " + id).toArray(String[]::new);
    }

    private static Lack unit(String... needs) {
        return of(
                "unit",
                dossier -> dossier.nominee(
                        new Collective(Dossiers.NOMINEE, UNLISTED, "Ward", OptionalInt.empty(), OptionalInt.empty())),
                needs);
    }

    private static Lack document(String type) {
        return of(
                type,
                dossier -> dossier.documents(Listing.complete(dossier.documents().items().stream()
                        .filter(document -> !document.type().value().equals(type))
                        .toList())),
                "documents " + type);
    }

    private static Lack achievement(String name, Optional<String> from, Optional<String> before, String... needs) {
        DateWindow period = new DateWindow(from.map(LocalDate::parse), before.map(LocalDate::parse));
        return of(
                name, dossier -> dossier.achievements(Listing.complete(List.of(Dossiers.achievement(period)))), needs);
    }

    private static Stream<Lack> criterion(String id) {
        return Stream.of(
                of("evidence of " + id, dossier -> criterion(dossier, id, true), "criteria " + id),
                of("assessment of " + id, dossier -> criterion(dossier, id, false), "criteria " + id));
    }

    private static DossierBuilder criterion(DossierBuilder dossier, String id, boolean assessed) {
        return dossier.criteria(dossier.criteria().stream()
                .flatMap(score -> score.criterion().value().equals(id)
                        ? Stream.of(Dossiers.score(id, Assessment.MET)).filter(unproved -> assessed)
                        : Stream.of(score))
                .toList());
    }
}
