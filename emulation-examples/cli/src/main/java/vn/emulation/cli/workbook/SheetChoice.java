package vn.emulation.cli.workbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.emulation.cli.words.VisibleText;

/** Chooses the sheet that holds the dossiers; hidden ones are left alone. */
final class SheetChoice {

    private static final List<String> NAMES = List.of("dossiers", "hồ sơ");

    private SheetChoice() {}

    /**
     * Returns the sheet.
     *
     * @throws vn.emulation.cli.input.Refusal if none is named so and there are several, or two are, or there is none
     */
    static SheetEntry of(List<SheetEntry> all, WorkbookRefusals refusals) {
        List<SheetEntry> shown = all.stream().filter(sheet -> !sheet.hidden()).toList();
        List<SheetEntry> named = shown.stream()
                .filter(sheet -> NAMES.contains(sheet.name().toLowerCase(Locale.ROOT)))
                .toList();
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
                            .collect(Collectors.joining(", ")));
        }
        return candidates.get(0);
    }
}
