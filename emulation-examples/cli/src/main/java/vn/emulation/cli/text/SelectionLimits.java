package vn.emulation.cli.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.emulation.cli.text.TextTable.Column;
import vn.emulation.cli.words.Words;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.selection.LimitUse;
import vn.emulation.quota.selection.Selection;
import vn.emulation.text.VisibleText;

/** The table of what the limits of a selection came to. */
final class SelectionLimits {

    private static final int WIDEST = 30;

    private final Selection selection;
    private final Words words;
    private final Map<String, Limit> limits = new HashMap<>();

    SelectionLimits(Selection selection, Words words) {
        this.selection = selection;
        this.words = words;
        selection.problem().limits().forEach(limit -> limits.put(limit.id(), limit));
    }

    TextTable table() {
        TextTable table = new TextTable(
                Column.text(words.text("select.limit"), WIDEST),
                Column.text(words.text("select.whom"), WIDEST),
                Column.number(words.text("select.least")),
                Column.number(words.text("select.most")),
                Column.text(words.text("select.selected"), WIDEST),
                Column.text(words.text("select.note"), WIDEST));
        selection.result().limits().forEach(use -> add(use, table));
        return table;
    }

    private void add(LimitUse use, TextTable table) {
        Limit limit = Optional.ofNullable(limits.get(use.limit())).orElseThrow();
        String whom = limit.scope().where().isEmpty()
                ? words.text("select.all")
                : VisibleText.of(limit.scope().toString());
        table.row(
                VisibleText.of(use.limit()),
                whom,
                number(limit.least(), use.least()),
                number(limit.most(), use.most()),
                use.tied() == 0
                        ? String.valueOf(use.selected())
                        : words.text("select.with-tied", use.selected(), use.tied()),
                note(limit, use));
    }

    private static String number(Optional<LimitNumber> stated, OptionalInt number) {
        if (number.isPresent()) {
            return String.valueOf(number.getAsInt());
        }
        return stated.isPresent() ? "?" : "";
    }

    private String note(Limit limit, LimitUse use) {
        List<String> notes = new ArrayList<>();
        if (!limit.clauses().isEmpty()) {
            notes.add(limit.clauses().stream()
                    .map(clause -> VisibleText.of(clause.value()))
                    .collect(Collectors.joining(", ")));
        }
        use.base().ifPresent(base -> notes.add(words.text("select.base", base)));
        if (use.exceedsShare()) {
            notes.add(words.text("select.exceeds"));
        }
        if (use.released() > 0) {
            notes.add(words.text("select.released", use.released()));
        }
        use.notKnown().ifPresent(what -> notes.add(words.text("select.not-known", VisibleText.of(what))));
        return String.join("; ", notes);
    }
}
