package vn.emulation.testing.matrix;

/**
 * A link that is missing (chỗ trống).
 *
 * @param kind how
 * @param what the clause, rule, parameter, reading or case that misses it
 * @param place its file and line, empty where it has none
 */
public record Hole(HoleKind kind, String what, String place) {}
