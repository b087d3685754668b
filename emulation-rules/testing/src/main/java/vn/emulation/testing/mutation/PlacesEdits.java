package vn.emulation.testing.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.quota.limit.Step;

/**
 * What else places can be.
 *
 * @param usual how a share is rounded where its file says nothing: down in a cap, up in a floor
 */
record PlacesEdits(Rounding usual) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    Stream<Edit<ParameterValue>> of(ParameterValue value) {
        if (value instanceof ParameterValue.Share share) {
            return Stream.of(ratios(share), rounded(share), floors(share)).flatMap(each -> each);
        }
        return value instanceof ParameterValue.Steps steps ? steps(steps) : Stream.empty();
    }

    private static Stream<Edit<ParameterValue>> ratios(ParameterValue.Share share) {
        return share.ratio().percent().stream()
                .flatMap(percent -> Stream.of(percent.add(BigDecimal.ONE), percent.subtract(BigDecimal.ONE)))
                .filter(percent -> percent.signum() >= 0 && percent.compareTo(ALL) <= 0)
                .map(Ratio::ofPercent)
                .map(ratio -> new Edit<>(
                        MutantKind.CAP,
                        share.ratio().toString(),
                        ratio.toString(),
                        new ParameterValue.Share(
                                ratio, share.base(), share.counted(), share.rounding(), share.floorMode())));
    }

    private Stream<Edit<ParameterValue>> rounded(ParameterValue.Share share) {
        Rounding now = share.rounding().orElse(usual);
        Rounding other = now == Rounding.FLOOR ? Rounding.CEILING : Rounding.FLOOR;
        return Stream.of(new Edit<>(
                MutantKind.ROUNDING,
                share.ratio() + " " + now,
                share.ratio() + " " + other,
                new ParameterValue.Share(
                        share.ratio(), share.base(), share.counted(), Optional.of(other), share.floorMode())));
    }

    private static Stream<Edit<ParameterValue>> floors(ParameterValue.Share share) {
        return share.floorMode().stream().map(mode -> {
            FloorMode other = mode == FloorMode.HARD ? FloorMode.SOFT : FloorMode.HARD;
            return new Edit<>(
                    MutantKind.CAP,
                    share.ratio() + " " + mode,
                    share.ratio() + " " + other,
                    new ParameterValue.Share(
                            share.ratio(), share.base(), share.counted(), share.rounding(), Optional.of(other)));
        });
    }

    private static Stream<Edit<ParameterValue>> steps(ParameterValue.Steps given) {
        return IntStream.range(0, given.steps().size())
                .boxed()
                .flatMap(at -> others(given.steps().get(at))
                        .filter(step -> isFree(given, at, step))
                        .map(step -> replaced(given, at, step)));
    }

    private static boolean isFree(ParameterValue.Steps given, int at, Step step) {
        return IntStream.range(0, given.steps().size())
                .filter(other -> other != at)
                .noneMatch(other -> given.steps().get(other).from() == step.from());
    }

    private static Stream<Step> others(Step step) {
        Stream<Step> from = step.from() <= 1
                ? Stream.empty()
                : Stream.of(new Step(step.from() + 1, step.places()), new Step(step.from() - 1, step.places()));
        Stream<Step> places = Stream.of(step.places() + 1, step.places() - 1)
                .filter(number -> number >= 0)
                .map(number -> new Step(step.from(), number));
        return Stream.concat(from, places);
    }

    private static Edit<ParameterValue> replaced(ParameterValue.Steps given, int at, Step step) {
        List<Step> steps = new ArrayList<>(given.steps());
        Step before = steps.set(at, step);
        return new Edit<>(MutantKind.CAP, shown(before), shown(step), new ParameterValue.Steps(given.counted(), steps));
    }

    private static String shown(Step step) {
        return step.places() + " from " + step.from();
    }
}
