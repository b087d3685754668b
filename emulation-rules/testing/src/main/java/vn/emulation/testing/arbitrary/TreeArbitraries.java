package vn.emulation.testing.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.text.LocalisedText;

/** Arbitrary trees of units. */
public final class TreeArbitraries {

    private TreeArbitraries() {}

    /** Where a unit stands: below one of those before it, the organiser being the first; beside all where negative. */
    private record Seed(int above, UnitType type) {}

    /**
     * Returns trees of an organiser with units below it, and at times some beside it; they shrink to the organiser alone.
     *
     * @param most how many units besides the organiser at most, from 0
     */
    public static Arbitrary<OrgTree> under(UnitId organiser, int most) {
        Arbitrary<UnitType> types = Arbitraries.of(UnitType.AFFILIATE, UnitType.PART, UnitType.OTHER);
        return Combinators.combine(Arbitraries.integers().between(-1, most), types)
                .as(Seed::new)
                .list()
                .ofMaxSize(most)
                .map(seeds -> tree(organiser, seeds));
    }

    private static OrgTree tree(UnitId organiser, List<Seed> seeds) {
        List<OrgUnit> units = new ArrayList<>();
        units.add(unit(organiser, 0, UnitType.DEPARTMENT, Optional.empty()));
        for (Seed seed : seeds) {
            Optional<UnitId> parent = Optional.of(seed.above())
                    .filter(above -> above >= 0)
                    .map(above -> units.get(above % units.size()).id());
            units.add(unit(UnitId.of("DV-" + units.size()), units.size(), seed.type(), parent));
        }
        return OrgTree.of(units);
    }

    private static OrgUnit unit(UnitId id, int number, UnitType type, Optional<UnitId> parent) {
        return new OrgUnit(id, new LocalisedText("Đơn vị " + number, "Unit " + number), type, parent);
    }
}
