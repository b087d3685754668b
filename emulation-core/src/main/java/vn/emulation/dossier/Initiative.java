package vn.emulation.dossier;

import java.time.LocalDate;

/**
 * An initiative, project of research or act of bravery that somebody competent recognised.
 *
 * @param id its id, the same in each dossier that names it
 * @param kind what it is
 * @param reach how far its effect is recognised to reach
 * @param recognisedOn the day it was recognised
 */
public record Initiative(AchievementId id, InitiativeKind kind, Reach reach, LocalDate recognisedOn) {}
