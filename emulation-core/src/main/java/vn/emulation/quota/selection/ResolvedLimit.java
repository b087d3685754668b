package vn.emulation.quota.selection;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitBuilder;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.ShareBase;

/**
 * A limit with its numbers.
 *
 * @param limit the limit
 * @param scope the number of its scope
 * @param most its cap, empty where it has none, that is not known, or it is a share of the result
 * @param least its floor, likewise
 * @param base the number that a share was taken of
 * @param exceedsShare whether the cap, rounded, is more than the share it states
 * @param notKnown what would tell a number, empty where nothing is missing
 */
record ResolvedLimit(
        Limit limit,
        int scope,
        OptionalInt most,
        OptionalInt least,
        OptionalLong base,
        boolean exceedsShare,
        Optional<String> notKnown) {

    static ResolvedLimit of(Limit limit, Scopes scopes, IntUnaryOperator size) {
        OptionalLong ofMost = base(limit.most(), scopes, size);
        OptionalLong base = ofMost.isPresent() ? ofMost : base(limit.least(), scopes, size);
        OptionalInt most = number(limit.most(), scopes, size);
        return new ResolvedLimit(
                limit,
                scopes.number(limit.scope()),
                most,
                number(limit.least(), scopes, size),
                base,
                limit.most().map(number -> exceeds(number, most, base)).orElse(false),
                notKnown(limit.most()).or(() -> notKnown(limit.least())));
    }

    private static OptionalInt number(Optional<LimitNumber> stated, Scopes scopes, IntUnaryOperator size) {
        if (stated.isEmpty()) {
            return OptionalInt.empty();
        }
        LimitNumber number = stated.get();
        if (number instanceof LimitNumber.Fixed fixed) {
            return OptionalInt.of(fixed.places());
        }
        if (number instanceof LimitNumber.Steps steps) {
            return OptionalInt.of(steps.places());
        }
        OptionalLong base = base(number, scopes, size);
        if (shareOfResult(stated).isPresent() && isOfNobody(number, scopes, size)) {
            base = OptionalLong.of(0);
        }
        if (number instanceof LimitNumber.Share share && base.isPresent()) {
            return OptionalInt.of(Math.toIntExact(share.rounding().apply(share.ratio(), base.getAsLong())));
        }
        return OptionalInt.empty();
    }

    /** A share of those selected among entrants of whom there are none is a share of nothing. */
    private static boolean isOfNobody(LimitNumber number, Scopes scopes, IntUnaryOperator size) {
        return number instanceof LimitNumber.Share share
                && share.of() instanceof ShareBase.Selected selected
                && size.applyAsInt(scopes.number(selected.of())) == 0;
    }

    private static OptionalLong base(Optional<LimitNumber> stated, Scopes scopes, IntUnaryOperator size) {
        return stated.map(number -> base(number, scopes, size)).orElse(OptionalLong.empty());
    }

    private static OptionalLong base(LimitNumber number, Scopes scopes, IntUnaryOperator size) {
        if (number instanceof LimitNumber.Steps steps) {
            return OptionalLong.of(steps.count());
        }
        if (number instanceof LimitNumber.Share share) {
            if (share.of() instanceof ShareBase.Counted counted) {
                return OptionalLong.of(counted.count());
            }
            if (share.of() instanceof ShareBase.Nominated nominated) {
                return OptionalLong.of(size.applyAsInt(scopes.number(nominated.of())));
            }
        }
        return OptionalLong.empty();
    }

    private static boolean exceeds(LimitNumber number, OptionalInt most, OptionalLong base) {
        return number instanceof LimitNumber.Share share
                && most.isPresent()
                && base.isPresent()
                && share.ratio().isExceededBy(most.getAsInt(), base.getAsLong());
    }

    private static Optional<String> notKnown(Optional<LimitNumber> number) {
        return number.filter(LimitNumber.NotKnown.class::isInstance).map(each -> ((LimitNumber.NotKnown) each).what());
    }

    /** Returns the share of the result that the cap or floor is, empty where it is none. */
    static Optional<LimitNumber.Share> shareOfResult(Optional<LimitNumber> number) {
        return number.filter(LimitNumber.Share.class::isInstance)
                .map(LimitNumber.Share.class::cast)
                .filter(share -> share.of() instanceof ShareBase.Selected);
    }

    /** Returns the scopes of which the limit is a share of those selected. */
    IntStream wholes(Setting setting) {
        return Stream.of(limit.most(), limit.least())
                .map(ResolvedLimit::shareOfResult)
                .flatMap(Optional::stream)
                .mapToInt(share -> setting.scope(((ShareBase.Selected) share.of()).of()));
    }

    /** Returns the limit with its numbers written out, so that it no longer depends on who else was put forward. */
    Limit settled() {
        return LimitBuilder.builder(limit)
                .most(most.isPresent() ? Optional.of(new LimitNumber.Fixed(most.getAsInt())) : limit.most())
                .least(least.isPresent() ? Optional.of(new LimitNumber.Fixed(least.getAsInt())) : limit.least())
                .build();
    }
}
