package vn.emulation.statistics;

/**
 * A published figure that is not what was counted.
 *
 * @param cell the cell
 * @param published the figure published
 * @param counted the figure counted
 */
public record CellDifference(Cell cell, long published, long counted) {}
