package vn.emulation.cli.html;

import java.math.BigDecimal;
import java.util.List;
import vn.emulation.cli.view.ChangeGroupView;
import vn.emulation.cli.view.ChangeTotalView;
import vn.emulation.testing.comparison.ChangeTotal;

/** Rows of totals of which only gains and losses matter. */
final class ChangeRows {

    private ChangeRows() {}

    static ChangeTotalView of(String name, int gains, int losses) {
        int changed = gains + losses;
        return new ChangeTotalView(
                name,
                new ChangeTotal(
                        name,
                        changed,
                        changed,
                        gains,
                        losses,
                        0,
                        changed,
                        0,
                        0,
                        0,
                        0,
                        0,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO),
                "0",
                "0");
    }

    static ChangeGroupView group(ChangeTotalView... rows) {
        return new ChangeGroupView("by kind", "Kind", List.of(rows));
    }
}
