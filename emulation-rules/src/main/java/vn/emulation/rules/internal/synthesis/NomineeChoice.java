package vn.emulation.rules.internal.synthesis;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.proof.Slot;

/**
 * Chooses who is put forward.
 *
 * @param wants what rules are to read
 * @param context the round
 */
record NomineeChoice(Wants wants, RoundContext context) {

    private static final NomineeId ID = NomineeId.of("lint-nominee");
    private static final UnitId UNLISTED = UnitId.of("unlisted-unit");
    private static final String WOMEN = "womenPercentAtLeast";
    /** Of a hundred members each is one in a hundred. */
    private static final int MEMBERS = 100;

    Nominee nominee() {
        return switch (kind()) {
            case INDIVIDUAL ->
                new Individual(
                        ID,
                        unit(),
                        known("employmentKnown", wants.of(Employment.class, "employment"), Employment.PUBLIC_EMPLOYEE),
                        known("roleKnown", wants.of(Role.class, "role"), Role.DIRECT_WORKER),
                        known("sexKnown", wants.of(Sex.class, "sex"), Sex.FEMALE));
            case COLLECTIVE -> collective();
            case HOUSEHOLD -> new Household(ID, unit());
        };
    }

    private NomineeKind kind() {
        boolean person = Stream.of("employment", "role", "sex").anyMatch(this::isPersonal) || isCareer();
        return wants.of(NomineeKind.class, "kind").orElse(person ? NomineeKind.INDIVIDUAL : NomineeKind.COLLECTIVE);
    }

    private boolean isPersonal(String field) {
        return wants.is(field + "Known", true) || wants.of(Object.class, field).isPresent();
    }

    /** Where nothing is known of a career, there need not be any; months of work are known, even none. */
    private boolean isCareer() {
        return wants.of(Long.class, "employedMonths").isPresent()
                || Stream.of(CareerChoice.WORDS)
                        .map(Slot::of)
                        .map(wants.values()::get)
                        .anyMatch(value -> Boolean.TRUE.equals(value) || (value instanceof Long number && number > 0));
    }

    private <T> Optional<T> known(String guard, Optional<T> wanted, T usual) {
        return wants.is(guard, false) ? Optional.empty() : Optional.of(wanted.orElse(usual));
    }

    private Collective collective() {
        OptionalInt members = wants.is("membersKnown", false) ? OptionalInt.empty() : OptionalInt.of(MEMBERS);
        OptionalInt women = members.isPresent() ? OptionalInt.of(wants.percent(WOMEN, 0)) : OptionalInt.empty();
        return new Collective(ID, unit(), "Lint", members, women);
    }

    private UnitId unit() {
        if (wants.is("sectorKnown", false)) {
            return UNLISTED;
        }
        UnitId organiser = context.campaign().organiser();
        OrgTree tree = context.tree();
        return wants.is("sectorMember", false)
                ? tree.units().stream()
                        .map(OrgUnit::id)
                        .filter(unit -> !tree.isWithin(unit, organiser))
                        .findFirst()
                        .orElse(UNLISTED)
                : organiser;
    }
}
