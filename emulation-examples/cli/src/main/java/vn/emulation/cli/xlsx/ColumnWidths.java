package vn.emulation.cli.xlsx;

import java.util.List;

/** How wide columns are, in characters: as their widest cell, within reason. */
final class ColumnWidths {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 36;
    /** What the button of a filter and the space around a text take. */
    private static final int MARGIN = 3;

    private ColumnWidths() {}

    /** Returns the widths of a sheet's columns; titles and facts may run over the columns beside them. */
    static int[] of(SheetPlan plan) {
        int columns = plan.blocks().stream()
                .mapToInt(block -> Math.max(1, block.header().size()))
                .max()
                .orElse(1);
        int[] widths = new int[columns];
        for (Block block : plan.blocks()) {
            for (int column = 0; column < block.header().size(); column++) {
                widths[column] = Math.max(widths[column], widest(block, column));
            }
            if (block.header().isEmpty()) {
                widths[0] = Math.max(widths[0], names(block.rows()));
            }
        }
        for (int column = 0; column < columns; column++) {
            widths[column] = Math.min(WIDEST, Math.max(NARROWEST, widths[column] + MARGIN));
        }
        return widths;
    }

    private static int widest(Block block, int column) {
        int widest = Value.of(block.header().get(column)).width();
        for (List<Value> row : block.rows()) {
            widest = Math.max(widest, column < row.size() ? row.get(column).width() : 0);
        }
        return widest;
    }

    private static int names(List<List<Value>> facts) {
        return facts.stream()
                .filter(fact -> fact.size() > 1)
                .mapToInt(fact -> fact.get(0).width())
                .max()
                .orElse(0);
    }
}
