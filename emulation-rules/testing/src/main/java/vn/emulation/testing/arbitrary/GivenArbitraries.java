package vn.emulation.testing.arbitrary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.award.AwardForm;
import vn.emulation.campaign.AwardOffer;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.UnitId;
import vn.emulation.parameter.Parameter;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.source.Reading;
import vn.emulation.source.Ruling;

/**
 * What is given of a round besides its dossiers.
 *
 * @param round the round
 * @param parameters they say what is counted
 */
record GivenArbitraries(PlainRound round, List<Parameter> parameters) {

    private static final int MOST_PLACES = 4;
    private static final int MOST_COUNTED = 30;

    /** Returns rounds without dossiers, yet to be built. */
    Arbitrary<EvaluationRequestBuilder> of(OrgTree tree) {
        return Combinators.combine(some(grants(), 0.9), some(counts(tree), 0.8), some(rulings(), 0.3))
                .as((grants, counts, rulings) -> EvaluationRequest.builder()
                        .campaign(round.campaign())
                        .round(round.round().id())
                        .grants(grants)
                        .counts(counts)
                        .orgTree(tree)
                        .rulings(rulings)
                        .calendar(round.calendar())
                        .decidedOn(round.decidedOn()));
    }

    /** Each of them by itself is there or not, so that what does not matter can be left out. */
    private static <T> Arbitrary<List<T>> some(Stream<Arbitrary<T>> all, double there) {
        List<Arbitrary<Optional<T>>> each = all.map(one -> one.optional(there)).toList();
        return each.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(each)
                        .as(drawn -> drawn.stream().flatMap(Optional::stream).toList())
                        .withoutEdgeCases();
    }

    private Stream<Arbitrary<Grant>> grants() {
        return round.campaign().awards().stream()
                .map(AwardOffer::form)
                .flatMap(form -> Arrays.stream(NomineeKind.values()).map(kind -> grant(form, kind)));
    }

    private static Arbitrary<Grant> grant(AwardForm form, NomineeKind kind) {
        return Arbitraries.integers()
                .between(0, MOST_PLACES)
                .map(places -> Grant.builder()
                        .form(form.id())
                        .kind(kind)
                        .places(places)
                        .grantedBy(form.decidedBy().name().vi())
                        .grantedOn(Optional.empty())
                        .document(Optional.empty())
                        .build());
    }

    private Stream<Arbitrary<UnitCount>> counts(OrgTree tree) {
        return parameters.stream()
                .flatMap(parameter -> parameter.values().stream())
                .flatMap(dated -> dated.cases().stream())
                .flatMap(each -> counted(each.value()).stream())
                .distinct()
                .flatMap(what -> tree.units().stream().map(unit -> count(unit.id(), what)));
    }

    private static Optional<String> counted(ParameterValue value) {
        if (value instanceof ParameterValue.Steps steps) {
            return Optional.of(steps.counted());
        }
        return value instanceof ParameterValue.Share share ? share.counted() : Optional.empty();
    }

    private Arbitrary<UnitCount> count(UnitId unit, String what) {
        return Arbitraries.integers()
                .between(0, MOST_COUNTED)
                .map(count -> UnitCount.builder()
                        .unit(unit)
                        .what(what)
                        .count(count)
                        .countedOn(round.decidedOn())
                        .document(Optional.empty())
                        .build());
    }

    private Stream<Arbitrary<Ruling>> rulings() {
        return round.campaign().readings().stream().map(this::ruling);
    }

    private Arbitrary<Ruling> ruling(Reading reading) {
        return Arbitraries.of(reading.alternatives())
                .map(alternative -> Ruling.builder()
                        .reading(reading.id())
                        .alternative(alternative.key())
                        .decidedBy("Hội đồng Thi đua - Khen thưởng")
                        .decidedOn(round.decidedOn())
                        .document("01/BB-HĐTĐKT")
                        .build());
    }
}
