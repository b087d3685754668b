package vn.emulation.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.text.LocalisedText;

/** Arbitrary nominees and trees of units. */
final class Nominees {

    private Nominees() {}

    static Arbitrary<Nominee> nominees() {
        return Arbitraries.oneOf(households(), individuals(), collectives());
    }

    static Arbitrary<NomineeId> ids() {
        return Texts.ids().map(NomineeId::of);
    }

    static Arbitrary<UnitId> unitIds() {
        return Texts.ids().map(UnitId::of);
    }

    private static Arbitrary<Household> households() {
        return Combinators.combine(ids(), unitIds()).as(Household::new);
    }

    private static Arbitrary<Individual> individuals() {
        return Combinators.combine(
                        ids(),
                        unitIds(),
                        Arbitraries.of(Employment.class).optional(),
                        Arbitraries.of(Role.class).optional(),
                        Arbitraries.of(Sex.class).optional())
                .as(Individual::new);
    }

    private static Arbitrary<Collective> collectives() {
        return Combinators.combine(ids(), unitIds(), Texts.free(), Texts.counts(1), Texts.counts(0))
                .as((id, unit, name, members, women) -> new Collective(
                        id, unit, name, members, Texts.atMost(women, members.orElse(Integer.MAX_VALUE))));
    }

    /** Returns trees in which each unit stands below an earlier one or none. */
    static Arbitrary<OrgTree> trees() {
        Arbitrary<Integer> above = Arbitraries.integers().between(-1, 20);
        Arbitrary<Seed> seeds = Combinators.combine(unitIds(), Texts.localised(), Arbitraries.of(UnitType.class), above)
                .as(Seed::new);
        return seeds.list().uniqueElements(Seed::id).ofMaxSize(8).map(Nominees::tree);
    }

    private record Seed(UnitId id, LocalisedText name, UnitType type, int above) {}

    private static OrgTree tree(List<Seed> seeds) {
        List<OrgUnit> units = new ArrayList<>();
        for (Seed seed : seeds) {
            Optional<UnitId> parent = Optional.of(seed.above())
                    .filter(above -> above >= 0 && above < units.size())
                    .map(above -> units.get(above).id());
            units.add(new OrgUnit(seed.id(), seed.name(), seed.type(), parent));
        }
        return OrgTree.of(units);
    }
}
