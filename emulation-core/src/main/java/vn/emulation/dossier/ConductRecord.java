package vn.emulation.dossier;

import vn.emulation.time.DateWindow;

/**
 * Something that stands or stood against a nominee.
 *
 * @param kind what it is
 * @param period from when until when; open where it still lasts or the day is not known
 */
public record ConductRecord(ConductKind kind, DateWindow period) {}
