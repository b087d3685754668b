package vn.emulation.nominee;

import java.util.Optional;
import vn.emulation.text.LocalisedText;

/**
 * An organisational unit (đơn vị).
 *
 * @param id the unit's id
 * @param name its name
 * @param type what it is
 * @param parent the unit it belongs to, empty for the top of a tree
 */
public record OrgUnit(UnitId id, LocalisedText name, UnitType type, Optional<UnitId> parent) {}
