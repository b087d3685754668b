package vn.emulation.quota;

import java.util.OptionalInt;
import vn.emulation.dossier.DossierId;

/**
 * An eligible dossier that competes for a place.
 *
 * @param dossier the dossier
 * @param position its position in the host's ranking, from 1; empty when it was not ranked
 */
public record Candidate(DossierId dossier, OptionalInt position) {}
