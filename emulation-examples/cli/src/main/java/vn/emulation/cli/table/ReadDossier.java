package vn.emulation.cli.table;

import vn.emulation.dossier.Dossier;

/**
 * A dossier with its place.
 *
 * @param row where its row begins in the file, from 1
 * @param dossier the dossier
 */
public record ReadDossier(long row, Dossier dossier) {}
