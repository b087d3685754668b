package vn.emulation.testing.mutation;

import java.util.Optional;

/**
 * A justified survivor that is none: an error of its file.
 *
 * @param key the key given
 * @param killer the case that kills it, empty where there is no such mutant
 */
public record StaleSurvivor(String key, Optional<String> killer) {}
