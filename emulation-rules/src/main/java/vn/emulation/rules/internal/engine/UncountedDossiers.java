package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.emulation.decision.Need;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.rules.NomineeGroup;
import vn.emulation.rules.internal.fact.Dimension;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.fact.Pool;
import vn.emulation.rules.internal.fact.PoolBuilder;
import vn.emulation.rules.internal.fact.PoolMembership;

/** Finds the dossiers of which nobody can tell whether a limit counts them: an unknown role is no other role. */
final class UncountedDossiers {

    private final PoolMembership membership;
    private final Set<Pool> limited;
    private final Set<Pool> anywhere;
    private final Set<Set<Dimension>> shapes;

    UncountedDossiers(PoolMembership membership, List<StatedLimit> limits) {
        this.membership = membership;
        this.limited = limits.stream().map(StatedLimit::pool).collect(Collectors.toSet());
        this.anywhere = limited.stream()
                .filter(pool -> pool.unit().isPresent())
                .map(pool -> PoolBuilder.builder(pool).unit(Optional.empty()).build())
                .collect(Collectors.toSet());
        this.shapes = limited.stream().map(Pool::dimensions).collect(Collectors.toSet());
    }

    /** Returns what is not known of the eligible dossiers, of those of which something is not. */
    ImmutableSortedMap<DossierId, List<Need>> among(List<Judged> judged) {
        Map<NomineeGroup, List<Need>> byGroup = new HashMap<>();
        ImmutableSortedMap.Builder<DossierId, List<Need>> uncounted = ImmutableSortedMap.naturalOrder();
        judged.stream().filter(Judged::isEligible).map(Judged::dossier).forEach(dossier -> {
            List<Need> needs = byGroup.computeIfAbsent(NomineeGroup.of(dossier), this::needs);
            if (!needs.isEmpty()) {
                uncounted.put(dossier.id(), needs);
            }
        });
        return uncounted.buildOrThrow();
    }

    /** Returns what is not known of a group; nothing where that can be told. */
    List<Need> needs(NomineeGroup group) {
        Set<NeedTarget> unknown = new TreeSet<>();
        boolean listed = membership.context().tree().find(group.unitId()).isPresent();
        for (NomineeGroup supposed : suppositions(group)) {
            for (Set<Dimension> shape : shapes) {
                boolean nowhere = shape.contains(Dimension.UNIT) && !listed;
                if (nowhere ? holds(anywhere, supposed, withoutUnit(shape)) : holds(limited, supposed, shape)) {
                    unknown.addAll(unknown(group, shape, nowhere));
                }
            }
        }
        return unknown.stream()
                .map(target -> new Need(target.word(), Optional.empty(), Optional.empty()))
                .sorted()
                .toList();
    }

    private boolean holds(Set<Pool> pools, NomineeGroup group, Set<Dimension> shape) {
        return membership.of(group, shape).stream().anyMatch(pools::contains);
    }

    private static Set<Dimension> withoutUnit(Set<Dimension> shape) {
        return Sets.difference(shape, Set.of(Dimension.UNIT));
    }

    private static Set<NeedTarget> unknown(NomineeGroup group, Set<Dimension> shape, boolean nowhere) {
        Set<NeedTarget> unknown = new TreeSet<>();
        if (nowhere) {
            unknown.add(NeedTarget.SECTOR);
        }
        if (group.kind() == NomineeKind.INDIVIDUAL) {
            if (shape.contains(Dimension.ROLE) && group.role().isEmpty()) {
                unknown.add(NeedTarget.ROLE);
            }
            if (shape.contains(Dimension.SEX) && group.sex().isEmpty()) {
                unknown.add(NeedTarget.SEX);
            }
        }
        return unknown;
    }

    /** The group with each value that an unknown role and sex can have. */
    private static List<NomineeGroup> suppositions(NomineeGroup group) {
        if (group.kind() != NomineeKind.INDIVIDUAL) {
            return List.of(group);
        }
        List<Role> roles = group.role().map(List::of).orElseGet(() -> Arrays.asList(Role.values()));
        List<Sex> sexes = group.sex().map(List::of).orElseGet(() -> Arrays.asList(Sex.values()));
        return roles.stream()
                .flatMap(role -> sexes.stream()
                        .map(sex -> new NomineeGroup(
                                group.form(), group.kind(), group.unitId(), Optional.of(role), Optional.of(sex))))
                .toList();
    }
}
