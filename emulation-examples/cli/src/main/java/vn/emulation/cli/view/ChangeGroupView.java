package vn.emulation.cli.view;

import java.util.List;

/**
 * A table of totals.
 *
 * @param title what the groups are
 * @param column the name of the column that names them
 * @param rows the groups, in order
 */
public record ChangeGroupView(String title, String column, List<ChangeTotalView> rows) {

    /** Copies the list. */
    public ChangeGroupView {
        rows = List.copyOf(rows);
    }
}
