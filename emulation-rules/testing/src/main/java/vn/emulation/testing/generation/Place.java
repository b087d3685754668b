package vn.emulation.testing.generation;

import vn.emulation.rules.internal.proof.Setting;

/**
 * A spot under some alternatives, with what then holds.
 *
 * @param spot the spot
 * @param setting the rules in force and the worths
 */
record Place(Spot spot, Setting setting) {}
