package vn.emulation.rules.internal.fact;

import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.UnitId;

/**
 * Where a nominee's unit stands to the organiser.
 *
 * @param known whether both are in the tree of units
 * @param member whether the unit is the organiser or below it
 */
record SectorView(boolean known, boolean member) {

    static SectorView of(UnitId unit, UnitId organiser, OrgTree tree) {
        boolean known = tree.find(unit).isPresent() && tree.find(organiser).isPresent();
        return new SectorView(known, tree.isWithin(unit, organiser));
    }
}
