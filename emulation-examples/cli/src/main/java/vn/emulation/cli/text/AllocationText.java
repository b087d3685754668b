package vn.emulation.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.emulation.cli.text.TextTable.Column;
import vn.emulation.cli.words.Words;
import vn.emulation.quota.apportionment.ApportionmentResult;
import vn.emulation.quota.apportionment.ApportionmentTie;
import vn.emulation.quota.apportionment.ApportionmentUnit;

/** Lays out allocations of the same places to the same units, by one method or several, as plain text. */
public final class AllocationText {

    private static final int WIDEST_ID = 40;

    private final List<ApportionmentUnit> units;
    private final List<ApportionmentResult> results;
    /** By result: the units that may receive one place more. */
    private final List<Set<String>> tied;

    private final Words words;
    private final TextPage page;

    private AllocationText(List<ApportionmentUnit> units, List<ApportionmentResult> results, Words words) {
        this.units = units.stream()
                .sorted(Comparator.comparing(ApportionmentUnit::id))
                .toList();
        this.results = results;
        this.tied = results.stream().map(AllocationText::tied).toList();
        this.words = words;
        this.page = new TextPage(words.locale());
    }

    /** Returns the page in UTF-8. */
    public static byte[] of(List<ApportionmentUnit> units, List<ApportionmentResult> results, Words words) {
        return new AllocationText(units, results, words).bytes();
    }

    private static Set<String> tied(ApportionmentResult result) {
        return result.ties().stream().flatMap(tie -> tie.ids().stream()).collect(Collectors.toSet());
    }

    private byte[] bytes() {
        page.paragraph(0, words.text("allocate.title", results.get(0).places(), units.size()))
                .rule()
                .blank()
                .table(2, table());
        results.forEach(this::method);
        return page.bytes();
    }

    private TextTable table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("column.unit"), WIDEST_ID));
        columns.add(Column.number(words.text("column.weight")));
        if (bounded()) {
            columns.add(Column.number(words.text("column.minimum")));
            columns.add(Column.number(words.text("column.maximum")));
            columns.add(Column.number(words.text("column.prior")));
        }
        results.forEach(result -> columns.add(Column.number(result.method().id())));
        TextTable table = new TextTable(columns.toArray(Column[]::new));
        for (int i = 0; i < units.size(); i++) {
            table.row(row(i).toArray(String[]::new));
        }
        return table;
    }

    private boolean bounded() {
        return units.stream()
                .anyMatch(unit -> unit.minimum() > 0 || unit.maximum().isPresent() || unit.prior() > 0);
    }

    private List<String> row(int number) {
        ApportionmentUnit unit = units.get(number);
        List<String> cells = new ArrayList<>(List.of(unit.id(), unit.weight().toPlainString()));
        if (bounded()) {
            cells.add(String.valueOf(unit.minimum()));
            cells.add(text(unit.maximum()));
            cells.add(String.valueOf(unit.prior()));
        }
        for (int i = 0; i < results.size(); i++) {
            int certain = results.get(i).shares().get(number).places();
            cells.add(tied.get(i).contains(unit.id()) ? certain + "–" + (certain + 1) : String.valueOf(certain));
        }
        return cells;
    }

    private static String text(OptionalInt maximum) {
        return maximum.isPresent() ? String.valueOf(maximum.getAsInt()) : "";
    }

    private void method(ApportionmentResult result) {
        page.section(words.text("method." + result.method().id()));
        if (result.ties().isEmpty()) {
            page.paragraph(2, words.text("allocate.no-tie"));
        }
        result.ties().forEach(tie -> page.paragraph(2, tie(tie)));
        result.unused().ifPresent(unused -> page.paragraph(2, unused.text(words.locale())));
        result.notes().forEach(note -> page.paragraph(2, note.text(words.locale())));
        new CertificateText(result, units, words).write(page);
    }

    private String tie(ApportionmentTie tie) {
        return words.text("allocate.tie", tie.places(), tie.ids().size(), String.join(", ", tie.ids()));
    }
}
