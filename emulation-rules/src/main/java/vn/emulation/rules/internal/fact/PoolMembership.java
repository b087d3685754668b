package vn.emulation.rules.internal.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.rules.NomineeGroup;

/**
 * Which pools there are in a round, and which of them hold a group of nominees.
 *
 * @param context the round
 */
public record PoolMembership(RoundContext context) {

    private static final Pool ALL =
            new Pool(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns every pool split by the very dimensions given, whether it holds anybody or not, sorted. */
    public List<Pool> pools(Set<Dimension> dimensions) {
        List<Pool> pools = List.of(ALL);
        for (Dimension dimension : dimensions) {
            pools = pools.stream()
                    .flatMap(pool -> split(pool, dimension, dimensions))
                    .toList();
        }
        return pools.stream().sorted().toList();
    }

    private Stream<Pool> split(Pool pool, Dimension by, Set<Dimension> all) {
        return switch (by) {
            case FORM ->
                context.campaign().awards().stream()
                        .map(offer -> PoolBuilder.builder(pool)
                                .form(Optional.of(offer.form().id())))
                        .map(PoolBuilder::build);
            case KIND ->
                Arrays.stream(NomineeKind.values())
                        .filter(kind -> kind == NomineeKind.INDIVIDUAL || !isOfPersons(all))
                        .map(kind -> PoolBuilder.builder(pool)
                                .kind(Optional.of(kind))
                                .build());
            case UNIT ->
                context.tree().units().stream()
                        .map(unit -> PoolBuilder.builder(pool)
                                .unit(Optional.of(unit.id()))
                                .build());
            case ROLE ->
                Arrays.stream(Role.values())
                        .map(role -> PoolBuilder.builder(pool)
                                .role(Optional.of(role))
                                .build());
            case SEX ->
                Arrays.stream(Sex.values())
                        .map(sex ->
                                PoolBuilder.builder(pool).sex(Optional.of(sex)).build());
        };
    }

    private static boolean isOfPersons(Set<Dimension> dimensions) {
        return dimensions.contains(Dimension.ROLE) || dimensions.contains(Dimension.SEX);
    }

    /** Returns the pools split by the dimensions given that hold a group; none where one of these is not known of it. */
    public List<Pool> of(NomineeGroup group, Set<Dimension> dimensions) {
        Pool own = own(group, dimensions);
        boolean known = dimensions.stream()
                .filter(dimension -> dimension != Dimension.UNIT)
                .allMatch(dimension -> own.value(dimension).isPresent());
        if (!known) {
            return List.of();
        }
        return dimensions.contains(Dimension.UNIT)
                ? unitsAbove(group.unitId()).stream()
                        .map(unit ->
                                PoolBuilder.builder(own).unit(Optional.of(unit)).build())
                        .toList()
                : List.of(own);
    }

    private static Pool own(NomineeGroup group, Set<Dimension> dimensions) {
        return new Pool(
                Optional.of(group.form()).filter(form -> dimensions.contains(Dimension.FORM)),
                Optional.of(group.kind()).filter(kind -> dimensions.contains(Dimension.KIND)),
                Optional.empty(),
                group.role().filter(role -> dimensions.contains(Dimension.ROLE)),
                group.sex().filter(sex -> dimensions.contains(Dimension.SEX)));
    }

    private List<UnitId> unitsAbove(UnitId unit) {
        List<UnitId> units = new ArrayList<>();
        Optional<OrgUnit> current = context.tree().find(unit);
        while (current.isPresent()) {
            units.add(current.get().id());
            current = current.get().parent().flatMap(context.tree()::find);
        }
        return units;
    }
}
