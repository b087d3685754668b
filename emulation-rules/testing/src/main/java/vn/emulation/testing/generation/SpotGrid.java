package vn.emulation.testing.generation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundKind;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.lint.ChangeDays;
import vn.emulation.rules.internal.load.LoadedRules;

/** The rounds and days that matter to a rule: those at which something changes for it, and an ordinary one. */
final class SpotGrid {

    private final CaseScope scope;
    private final List<LocalDate> received;
    private final List<LocalDate> decided;
    private final Map<AwardRound, Boolean> sound = new LinkedHashMap<>();
    private final Map<List<Object>, List<Spot>> made = new LinkedHashMap<>();

    SpotGrid(CaseScope scope, LoadedRules loaded) {
        this.scope = scope;
        ChangeDays days = new ChangeDays(scope.campaign(), loaded);
        this.received = edges(days.of(Clock.RECEIVED));
        this.decided = edges(days.of(Clock.DECIDED));
    }

    /** The first day is no change, so that the one before it is none of the campaign. */
    private static List<LocalDate> edges(List<LocalDate> changes) {
        return changes.stream()
                .skip(1)
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .distinct()
                .toList();
    }

    List<Spot> of(RuleLooks looks) {
        boolean anyRound = looks.atRound() || looks.isBy(Clock.ACHIEVEMENT);
        List<Campaign> campaigns = standings(looks).toList();
        return made.computeIfAbsent(
                List.of(
                        looks.atReceipt(),
                        looks.at("receivedOnKnown") || looks.atLaw(),
                        looks.atDecision(),
                        anyRound,
                        campaigns.stream().map(scope.standings()::indexOf).toList()),
                key -> spots(looks, anyRound, campaigns));
    }

    private List<Spot> spots(RuleLooks looks, boolean anyRound, List<Campaign> campaigns) {
        return campaigns.stream()
                .flatMap(campaign -> campaign.rounds().stream()
                        .filter(round -> anyRound || isOrdinary(round))
                        .flatMap(round -> spots(campaign, round, looks)))
                .filter(Spot::isInOrder)
                .sorted(Comparator.comparing((Spot spot) -> !spot.isLikely())
                        .thenComparing(SpotGrid::distance)
                        .thenComparing(spot -> !isSound(spot)))
                .toList();
    }

    /** The first of those that are the same to the rule. */
    private Stream<Campaign> standings(RuleLooks looks) {
        Map<List<Object>, Campaign> bySeen = new LinkedHashMap<>();
        scope.standings().forEach(each -> bySeen.putIfAbsent(looks.seen(each), each));
        return bySeen.values().stream();
    }

    private boolean isOrdinary(AwardRound round) {
        RoundKind usual = scope.campaign().rounds().get(0).kind();
        return round.kind() == usual;
    }

    private Stream<Spot> spots(Campaign campaign, AwardRound round, RuleLooks looks) {
        return receipts(round, looks)
                .flatMap(day ->
                        decisions(round, day, looks).map(decidedOn -> new Spot(campaign, round, day, decidedOn)));
    }

    private Stream<Optional<LocalDate>> receipts(AwardRound round, RuleLooks looks) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(usualReceipt(round));
        if (looks.atReceipt()) {
            days.addAll(received);
        }
        Stream<Optional<LocalDate>> unknown =
                looks.at("receivedOnKnown") || looks.atLaw() ? Stream.of(Optional.empty()) : Stream.empty();
        return Stream.concat(days.stream().map(Optional::of), unknown);
    }

    private Stream<LocalDate> decisions(AwardRound round, Optional<LocalDate> receivedOn, RuleLooks looks) {
        LocalDate usual = LocalDate.of(round.year(), 12, 31);
        LocalDate soon =
                receivedOn.filter(usual::isBefore).map(day -> day.plusDays(30)).orElse(usual);
        return looks.atDecision()
                ? ImmutableSet.copyOf(
                        Stream.concat(Stream.of(soon), decided.stream()).toList())
                        .stream()
                : Stream.of(soon);
    }

    static LocalDate usualReceipt(AwardRound round) {
        return LocalDate.of(round.year(), 9, 1);
    }

    /** Whether a dossier with which nothing is wrong is eligible in the round, so that what is wrong shows. */
    private boolean isSound(Spot spot) {
        return sound.computeIfAbsent(
                spot.round(), round -> SoundRound.isSound(scope, spot.campaign(), round, usualReceipt(round)));
    }

    /** How far the days are from those of an ordinary round. */
    private static long distance(Spot spot) {
        long receipt = spot.receivedOn()
                .map(day ->
                        Math.abs(day.toEpochDay() - usualReceipt(spot.round()).toEpochDay()))
                .orElse(400L);
        long decision = Math.abs(spot.decidedOn().toEpochDay()
                - LocalDate.of(spot.round().year(), 12, 31).toEpochDay());
        return receipt + decision;
    }
}
