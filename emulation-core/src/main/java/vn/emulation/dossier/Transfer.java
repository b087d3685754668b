package vn.emulation.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.nominee.UnitId;

/**
 * A move of a person from one unit to another (điều động, chuyển công tác).
 *
 * @param from the former unit
 * @param movedOn the first day at the new unit
 * @param opinion whether the former unit gave its opinion on the person, empty when that is not stated
 */
public record Transfer(UnitId from, LocalDate movedOn, Optional<Boolean> opinion) {}
