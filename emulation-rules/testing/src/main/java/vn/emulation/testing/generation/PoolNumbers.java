package vn.emulation.testing.generation;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.quota.UnitCount;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.text.LocalisedText;

/** The units and numbers counted about which rules on pools decide otherwise. */
final class PoolNumbers {

    private static final long MOST_COUNTED = 1_000;

    private PoolNumbers() {}

    /** As many units below the organiser as a rule compares their number with, one fewer and one more. */
    static Stream<OrgTree> trees(RuleDefinition rule, Place place) {
        TreeSet<Long> sizes = new TreeSet<>();
        rule.constraints().stream()
                .filter(each -> each.text().startsWith("subunitCount"))
                .flatMap(Constraint::parameters)
                .map(each -> place.setting().supposition().worth(each.index()))
                .filter(ParameterWorth::known)
                .flatMapToLong(worth -> LongStream.rangeClosed(worth.number() - 1, worth.number() + 1))
                .filter(size -> size > 0)
                .forEach(sizes::add);
        if (sizes.isEmpty()) {
            sizes.add(1L);
        }
        return sizes.stream().map(size -> tree(place.spot().campaign().organiser(), size.intValue()));
    }

    private static OrgTree tree(UnitId organiser, int units) {
        List<OrgUnit> all = new ArrayList<>();
        all.add(unit(organiser, UnitType.DEPARTMENT, Optional.empty()));
        IntStream.rangeClosed(1, units)
                .mapToObj(number -> unit(UnitId.of("dv-" + number), UnitType.AFFILIATE, Optional.of(organiser)))
                .forEach(all::add);
        all.add(unit(UnitId.of("dv-1/khoa"), UnitType.PART, Optional.of(UnitId.of("dv-1"))));
        return OrgTree.of(all);
    }

    private static OrgUnit unit(UnitId id, UnitType type, Optional<UnitId> parent) {
        return new OrgUnit(id, new LocalisedText(id.value(), id.value()), type, parent);
    }

    /** Nothing counted, and the numbers at which a share changes. */
    static Stream<List<UnitCount>> counts(RuleDefinition rule, Place place, OrgTree tree) {
        Map<String, List<Long>> wanted = new LinkedHashMap<>();
        rule.constraints().stream()
                .flatMap(Constraint::terms)
                .filter(term -> term instanceof Term.MeasureTerm measure
                        && measure.measure().name().equals("count"))
                .flatMap(term -> ((Term.MeasureTerm) term).arguments().stream())
                .map(term -> ((Term.LiteralTerm) term).literal().toString())
                .forEach(what -> wanted.put(what, List.of(0L, 1L, 2L)));
        shares(rule, place).forEach(share -> share.counted().ifPresent(what -> wanted.put(what, numbers(share))));
        List<List<Optional<Long>>> axes = wanted.values().stream()
                .map(numbers -> Stream.concat(numbers.stream().map(Optional::of), Stream.of(Optional.<Long>empty()))
                        .toList())
                .toList();
        List<String> names = List.copyOf(wanted.keySet());
        return Lists.cartesianProduct(axes).stream().map(numbers -> counts(names, numbers, place, tree));
    }

    private static List<UnitCount> counts(List<String> names, List<Optional<Long>> numbers, Place place, OrgTree tree) {
        return tree.units().stream()
                .filter(unit -> unit.type() != UnitType.PART)
                .limit(2)
                .flatMap(unit -> IntStream.range(0, names.size())
                        .boxed()
                        .flatMap(index -> numbers.get(index).stream()
                                .map(number -> UnitCount.builder()
                                        .unit(unit.id())
                                        .what(names.get(index))
                                        .count(number)
                                        .countedOn(place.spot().decidedOn())
                                        .document(Optional.empty())
                                        .build())))
                .toList();
    }

    private static Stream<ParameterValue.Share> shares(RuleDefinition rule, Place place) {
        return rule.quota().flatMap(stated -> stated.parameter()).stream()
                .flatMap(named -> place.setting().supposition().worth(named.index()).stated().stream())
                .filter(ParameterValue.Share.class::isInstance)
                .map(ParameterValue.Share.class::cast);
    }

    /** Where one and two places begin, rounded in each way. */
    private static List<Long> numbers(ParameterValue.Share share) {
        TreeSet<Long> numbers = new TreeSet<>();
        for (Rounding rounding : Rounding.values()) {
            LongStream.range(0, MOST_COUNTED)
                    .filter(count -> rounding.apply(share.ratio(), count) != rounding.apply(share.ratio(), count + 1))
                    .limit(2)
                    .forEach(count -> Stream.of(count, count + 1).forEach(numbers::add));
        }
        return List.copyOf(numbers);
    }
}
