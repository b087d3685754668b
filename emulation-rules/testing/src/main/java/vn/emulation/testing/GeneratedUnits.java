package vn.emulation.testing;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.text.LocalisedText;

/** A tree of as many units as asked for: the organiser, units under it, and parts of those. */
final class GeneratedUnits {

    private static final int PARTS_PER_UNIT = 9;

    private final UnitId organiser;

    GeneratedUnits(UnitId organiser) {
        this.organiser = organiser;
    }

    OrgTree tree(int count) {
        LocalisedText name = new LocalisedText("Đơn vị tổ chức", "Organiser");
        OrgUnit top = new OrgUnit(organiser, name, UnitType.DEPARTMENT, Optional.empty());
        return OrgTree.of(
                Stream.concat(Stream.of(top), IntStream.range(0, count - 1).mapToObj(this::below))
                        .toList());
    }

    private OrgUnit below(int index) {
        int unit = index / (PARTS_PER_UNIT + 1);
        int part = index % (PARTS_PER_UNIT + 1);
        UnitId unitId = UnitId.of("unit-" + unit);
        if (part == 0) {
            return new OrgUnit(unitId, name("Đơn vị ", "Unit ", unit), UnitType.AFFILIATE, Optional.of(organiser));
        }
        UnitId partId = UnitId.of(unitId + "/" + part);
        return new OrgUnit(partId, name("Khoa, phòng ", "Part ", part), UnitType.PART, Optional.of(unitId));
    }

    private static LocalisedText name(String vi, String en, int number) {
        return new LocalisedText(vi + number, en + number);
    }
}
