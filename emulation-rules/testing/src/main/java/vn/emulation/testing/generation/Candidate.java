package vn.emulation.testing.generation;

import vn.emulation.dossier.Dossier;

/**
 * A dossier made to show something of a rule.
 *
 * @param probe what it shows
 * @param spot when and where it is judged
 * @param dossier the dossier
 * @param told what it shows, in sentences
 */
record Candidate(Probe probe, Spot spot, Dossier dossier, Told told) {}
