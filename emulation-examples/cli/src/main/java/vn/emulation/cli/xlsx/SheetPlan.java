package vn.emulation.cli.xlsx;

import java.util.List;

/**
 * A sheet before it is written.
 *
 * @param name the name on its tab
 * @param blocks its parts, one below the other; a sheet of one table without a title can be filtered
 */
record SheetPlan(String name, List<Block> blocks) {

    /** Copies the list. */
    SheetPlan {
        blocks = List.copyOf(blocks);
    }

    /** Returns whether it is one table and nothing else. */
    boolean isTable() {
        return blocks.size() == 1 && blocks.get(0).title().isEmpty();
    }
}
