package vn.emulation.quota.selection.audit;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.quota.limit.Step;

/**
 * What a cap or floor as stated comes to.
 *
 * @param value the number, empty where none is stated, it is not known, or it is a share of the result
 * @param base what a share or step was taken of, empty where it is neither or that is not known
 * @param exceedsShare whether the number is more than the share stated
 * @param notKnown what would tell the number
 * @param ofResult the share of the result that it is
 */
record StatedNumber(
        OptionalInt value,
        OptionalLong base,
        boolean exceedsShare,
        Optional<String> notKnown,
        Optional<LimitNumber.Share> ofResult) {

    private static final StatedNumber NONE =
            new StatedNumber(OptionalInt.empty(), OptionalLong.empty(), false, Optional.empty(), Optional.empty());

    static StatedNumber of(Optional<LimitNumber> stated, ToIntFunction<Scope> size) {
        return stated.map(number -> of(number, size)).orElse(NONE);
    }

    private static StatedNumber of(LimitNumber number, ToIntFunction<Scope> size) {
        if (number instanceof LimitNumber.Fixed fixed) {
            return NONE.with(fixed.places());
        }
        if (number instanceof LimitNumber.NotKnown open) {
            return new StatedNumber(
                    OptionalInt.empty(), OptionalLong.empty(), false, Optional.of(open.what()), Optional.empty());
        }
        if (number instanceof LimitNumber.Steps steps) {
            return new StatedNumber(
                    OptionalInt.of(placesOf(steps)),
                    OptionalLong.of(steps.count()),
                    false,
                    Optional.empty(),
                    Optional.empty());
        }
        return ofShare((LimitNumber.Share) number, size);
    }

    private StatedNumber with(int places) {
        return new StatedNumber(OptionalInt.of(places), base, exceedsShare, notKnown, ofResult);
    }

    private static int placesOf(LimitNumber.Steps steps) {
        int places = 0;
        long reached = -1;
        for (Step step : steps.steps()) {
            if (step.from() <= steps.count() && step.from() > reached) {
                reached = step.from();
                places = step.places();
            }
        }
        return places;
    }

    private static StatedNumber ofShare(LimitNumber.Share share, ToIntFunction<Scope> size) {
        if (share.of() instanceof ShareBase.Selected) {
            return new StatedNumber(
                    OptionalInt.empty(), OptionalLong.empty(), false, Optional.empty(), Optional.of(share));
        }
        long base = share.of() instanceof ShareBase.Counted counted
                ? counted.count()
                : size.applyAsInt(((ShareBase.Nominated) share.of()).of());
        int places = round(share.ratio(), base, share.rounding());
        boolean exceeds =
                places * share.ratio().denominator() > base * share.ratio().numerator();
        return new StatedNumber(
                OptionalInt.of(places), OptionalLong.of(base), exceeds, Optional.empty(), Optional.empty());
    }

    /** The rounded share; every product stays below 2^63, since bases and denominators end at 10^9. */
    static int round(Ratio ratio, long base, Rounding rounding) {
        long exact = base * ratio.numerator();
        long whole = exact / ratio.denominator();
        long rest = exact % ratio.denominator();
        long rounded = switch (rounding) {
            case FLOOR -> whole;
            case CEILING -> rest > 0 ? whole + 1 : whole;
            case HALF_UP -> rest >= ratio.denominator() - rest ? whole + 1 : whole;
            case FLOOR_MIN_ONE -> whole == 0 ? 1 : whole;
        };
        return (int) rounded;
    }
}
