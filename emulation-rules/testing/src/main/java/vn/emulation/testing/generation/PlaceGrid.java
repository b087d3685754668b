package vn.emulation.testing.generation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.engine.RoundTrial;
import vn.emulation.rules.internal.engine.RoundTrial.Supposed;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.proof.Setting.Receipt;
import vn.emulation.source.ReadingId;

/** The places that a rule can be tried in and that are not the same to it. Used by one thread. */
final class PlaceGrid {

    private final CaseScope scope;
    private final Trials trials;
    private final SpotGrid spots;
    private final Map<List<Object>, RoundTrial> byRound = new LinkedHashMap<>();
    private final Map<List<Object>, List<Supposed>> supposed = new LinkedHashMap<>();
    private final Map<Integer, RuleLooks> looks = new LinkedHashMap<>();
    private final Map<List<Object>, RoundContext> contexts = new LinkedHashMap<>();

    PlaceGrid(CaseScope scope) {
        this.scope = scope;
        this.trials = scope.rules().workbench().trials();
        this.spots = new SpotGrid(scope, trials.loaded());
    }

    RuleLooks looks(int rule) {
        return looks.computeIfAbsent(rule, each -> new RuleLooks(trials.loaded(), each));
    }

    /** Returns the likeliest place of each kind that is the same to a rule. */
    List<Place> differing(RuleLooks looks) {
        Map<List<Object>, Place> byLook = new LinkedHashMap<>();
        all(looks).forEach(place -> byLook.putIfAbsent(looks.seen(place.setting()), place));
        return List.copyOf(byLook.values());
    }

    /** Returns the places on the days on which the rule comes into force or ends, and the days before. */
    List<Place> edges(RuleLooks looks) {
        List<LocalDate> days = Stream.concat(
                        looks.rule().inForce().from().stream(), looks.rule().inForce().before().stream())
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .toList();
        Map<List<Object>, Place> byDay = new LinkedHashMap<>();
        all(looks)
                .filter(place ->
                        clockDay(looks, place.spot()).filter(days::contains).isPresent())
                .forEach(place -> byDay.putIfAbsent(
                        List.of(clockDay(looks, place.spot()), place.setting().choices()), place));
        return List.copyOf(byDay.values());
    }

    private static Optional<LocalDate> clockDay(RuleLooks looks, Spot spot) {
        return switch (looks.rule().clock()) {
            case RECEIVED -> spot.receivedOn();
            case DECIDED -> Optional.of(spot.decidedOn());
            case ACHIEVEMENT -> spot.round().period().from();
        };
    }

    /** Returns every place, the likeliest first. */
    Stream<Place> all(RuleLooks looks) {
        Set<ReadingId> readings = trials.readings(looks.index());
        return spots.of(looks).stream().flatMap(spot -> places(spot, readings, looks));
    }

    private Stream<Place> places(Spot spot, Set<ReadingId> readings, RuleLooks looks) {
        return supposed(spot, readings).stream()
                .map(each -> new Place(
                        spot,
                        new Setting(
                                context(spot),
                                scope.calendar(),
                                spot.decidedOn(),
                                receipt(spot, looks),
                                each.choices(),
                                each.supposition())));
    }

    /** A rule that looks at the day itself may be given any. */
    private static Receipt receipt(Spot spot, RuleLooks looks) {
        boolean open = looks.at("receivedOn")
                || (looks.at("receivedOnKnown") && spot.receivedOn().isPresent());
        if (open) {
            return new Receipt(true, true, Optional.empty(), Optional.empty());
        }
        return spot.receivedOn()
                .map(day -> Receipt.between(Optional.of(day), Optional.of(day.plusDays(1))))
                .orElse(Receipt.UNKNOWN);
    }

    private RoundContext context(Spot spot) {
        return contexts.computeIfAbsent(
                List.of(scope.standings().indexOf(spot.campaign()), spot.round().id(), spot.decidedOn()),
                key -> RoundContext.of(spot.campaign(), spot.round(), scope.orgTree(), spot.decidedOn()));
    }

    private List<Supposed> supposed(Spot spot, Set<ReadingId> readings) {
        return supposed.computeIfAbsent(
                List.of(spot.round().id(), spot.receivedOn(), spot.decidedOn(), readings),
                key -> trial(scope.campaign(), spot.round(), spot.decidedOn())
                        .suppositions(readings, spot.receivedOn()));
    }

    private RoundTrial trial(Campaign campaign, AwardRound round, LocalDate decidedOn) {
        return byRound.computeIfAbsent(
                List.of(round.id(), decidedOn), key -> trials.of(request(campaign, round, decidedOn)));
    }

    /** Returns what tries dossiers on a spot. */
    RoundTrial trial(Spot spot) {
        return trials.of(request(spot.campaign(), spot.round(), spot.decidedOn()));
    }

    /** Returns a round without dossiers. */
    EvaluationRequest request(Campaign campaign, AwardRound round, LocalDate decidedOn) {
        return EvaluationRequest.builder()
                .campaign(campaign)
                .round(round.id())
                .dossiers(List.of())
                .grants(List.of())
                .orgTree(scope.orgTree())
                .rulings(List.of())
                .calendar(scope.calendar())
                .decidedOn(decidedOn)
                .build();
    }
}
