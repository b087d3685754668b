package vn.emulation.rules.internal.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.quota.limit.Scope;

/**
 * A set of nominees of a round (nhóm đối tượng): those who have each value named.
 *
 * @param form the form of award asked for, empty for any
 * @param kind the kind of nominee, empty for any; a pool by role or sex is of individuals
 * @param unit the unit, with all below it; empty for any, listed or not
 * @param role leader or direct worker, empty for any, known or not
 * @param sex the sex, empty for any, known or not
 */
@RecordBuilder
public record Pool(
        Optional<AwardFormId> form,
        Optional<NomineeKind> kind,
        Optional<UnitId> unit,
        Optional<Role> role,
        Optional<Sex> sex)
        implements Comparable<Pool> {

    private static final Comparator<Pool> ORDER = Arrays.stream(Dimension.values())
            .map(dimension ->
                    Comparator.comparing((Pool pool) -> pool.value(dimension).orElse("")))
            .reduce(Comparator::thenComparing)
            .orElseThrow();

    /** Returns the value of a dimension, or empty if the pool is not split by it. */
    public Optional<String> value(Dimension dimension) {
        return switch (dimension) {
            case FORM -> form.map(AwardFormId::value);
            case KIND -> kind.map(NomineeKind::name);
            case UNIT -> unit.map(UnitId::value);
            case ROLE -> role.map(Role::name);
            case SEX -> sex.map(Sex::name);
        };
    }

    /** Returns the dimensions that it is split by. */
    public Set<Dimension> dimensions() {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> value(dimension).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dimension.class)));
    }

    /** Returns the pool that a share of this one is taken of: without role and sex, yet of individuals where it has one. */
    public Pool base() {
        boolean ofPersons = role.isPresent() || sex.isPresent();
        Optional<NomineeKind> baseKind = ofPersons ? Optional.of(NomineeKind.INDIVIDUAL) : kind;
        return new Pool(form, baseKind, unit, Optional.empty(), Optional.empty());
    }

    /** Returns whom it holds, as limits name them. */
    public Scope scope() {
        return new Scope(dimensions().stream()
                .collect(Collectors.toMap(
                        Dimension::trait, dimension -> value(dimension).orElseThrow())));
    }

    /** Returns whom it holds, such as {@code form=letter, kind=INDIVIDUAL}; empty for everybody. */
    public String told() {
        return dimensions().stream()
                .map(dimension -> dimension.trait() + "=" + value(dimension).orElseThrow())
                .collect(Collectors.joining(", "));
    }

    @Override
    public int compareTo(Pool other) {
        return ORDER.compare(this, other);
    }
}
