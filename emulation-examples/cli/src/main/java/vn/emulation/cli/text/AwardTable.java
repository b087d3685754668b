package vn.emulation.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.emulation.cli.text.TextTable.Column;
import vn.emulation.cli.view.AwardView;
import vn.emulation.cli.words.Words;

/** Lays out the awards that have a prize. */
public final class AwardTable {

    private static final int WIDEST_ID = 40;

    private AwardTable() {}

    /** Returns the table in UTF-8. */
    public static byte[] of(List<AwardView> awards, Words words) {
        TextTable table = new TextTable(
                Column.text(words.text("column.award"), WIDEST_ID),
                Column.text("--kind", WIDEST_ID),
                Column.text(words.text("column.name"), TextPage.WIDTH));
        awards.forEach(award -> table.row(award.id(), kinds(award), award.name()));
        return new TextPage(words.locale()).table(0, table).bytes();
    }

    private static String kinds(AwardView award) {
        return award.kinds().stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
