package vn.emulation.cli.workbook;

import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.cli.table.TableKind;
import vn.emulation.text.VisibleText;

/** Chooses the sheet that holds a table; hidden ones are left alone. */
final class SheetChoice {

    private SheetChoice() {}

    /**
     * Returns the sheet.
     *
     * @throws vn.emulation.cli.input.Refusal if none is named so and there are several, or two are, or there is none
     */
    static SheetEntry of(List<SheetEntry> all, TableKind kind, WorkbookRefusals refusals) {
        List<SheetEntry> shown = all.stream().filter(sheet -> !sheet.hidden()).toList();
        List<SheetEntry> named =
                shown.stream().filter(sheet -> kind.isNamed(sheet.name())).toList();
        List<SheetEntry> candidates = named.isEmpty() ? shown : named;
        if (candidates.isEmpty()) {
            throw refusals.of("xlsx.sheets.missing");
        }
        if (candidates.size() > 1) {
            throw refusals.of(
                    "xlsx.sheets",
                    candidates.stream()
                            .map(sheet -> "“" + VisibleText.excerpt(sheet.name(), SheetEntry.LONGEST_NAME) + "”")
                            .limit(20)
                            .collect(Collectors.joining(", ")),
                    refusals.words().text(kind.key()),
                    kind.english(),
                    kind.vietnamese());
        }
        return candidates.get(0);
    }
}
