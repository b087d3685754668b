package vn.emulation.arbitrary;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.UnitId;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.parameter.ShareBasis;
import vn.emulation.quota.Candidate;
import vn.emulation.quota.CutLine;
import vn.emulation.quota.Grant;
import vn.emulation.quota.PlacedCandidate;
import vn.emulation.quota.Placement;
import vn.emulation.quota.Standing;
import vn.emulation.quota.UnitCount;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.quota.limit.Step;

/** Arbitrary grants, counts, parameters of limits and placements. */
final class Quotas {
    private static final Arbitrary<Integer> POSITIONS = Arbitraries.integers().greaterOrEqual(1);

    private Quotas() {}

    static Arbitrary<Grant> grants() {
        return Combinators.combine(
                        Dossiers.forms(),
                        Arbitraries.of(NomineeKind.class),
                        Arbitraries.integers().between(0, 1_000_000),
                        Texts.free(),
                        Texts.days().optional(),
                        Texts.free().optional())
                .as(Grant::new);
    }

    static Arbitrary<UnitCount> counts() {
        return Combinators.combine(
                        Texts.ids().map(UnitId::of),
                        Texts.ids(),
                        numbers(),
                        Texts.days(),
                        Texts.free().optional())
                .as(UnitCount::new);
    }

    static Arbitrary<ParameterValue> shares() {
        Arbitrary<Ratio> ratios = Arbitraries.longs()
                .between(1, Ratio.MOST)
                .flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> new Ratio(part, whole)));
        return Combinators.combine(
                        ratios,
                        Arbitraries.of(ShareBasis.class),
                        Texts.ids(),
                        Arbitraries.of(Rounding.class).optional(),
                        Arbitraries.of(FloorMode.class).optional())
                .as((ratio, base, what, rounding, mode) -> new ParameterValue.Share(
                        ratio, base, Optional.of(what).filter(any -> base == ShareBasis.COUNTED), rounding, mode));
    }

    static Arbitrary<ParameterValue> steps() {
        Arbitrary<Step> later = Combinators.combine(
                        numbers().filter(from -> from > 0),
                        Arbitraries.integers().between(0, LimitNumber.MOST))
                .as(Step::new);
        return Combinators.combine(
                        Texts.ids(),
                        Arbitraries.integers().between(0, LimitNumber.MOST),
                        later.list().uniqueElements(Step::from).ofMaxSize(3))
                .as((what, places, more) -> new ParameterValue.Steps(
                        what,
                        Stream.concat(Stream.of(new Step(0, places)), more.stream())
                                .toList()));
    }

    private static Arbitrary<Long> numbers() {
        return Arbitraries.longs().between(0, ShareBase.MOST);
    }

    static Arbitrary<Placement> placements() {
        return Combinators.combine(
                        Dossiers.forms(),
                        Arbitraries.of(NomineeKind.class),
                        grants().optional(),
                        positions(),
                        Texts.few(Combinators.combine(POSITIONS, POSITIONS).as(CutLine::new)),
                        Texts.few(placed()))
                .as(Placement::new);
    }

    static Arbitrary<OptionalInt> positions() {
        return POSITIONS.optional().map(each -> each.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    private static Arbitrary<PlacedCandidate> placed() {
        Arbitrary<Candidate> candidates =
                Combinators.combine(Dossiers.ids(), positions()).as(Candidate::new);
        return Combinators.combine(candidates, Arbitraries.of(Standing.class), positions())
                .as(PlacedCandidate::new);
    }
}
