package vn.emulation.statistics;

import java.util.Optional;

/**
 * A cell that may be what is wrong.
 *
 * @param cell the cell, which the table may have no line for
 * @param stated its figure, empty where it is blank or missing
 * @param wouldBe the figure with which the sum would hold, empty where the cell itself is not the one to change
 */
public record CellChange(Cell cell, Optional<Long> stated, Optional<Long> wouldBe) {}
