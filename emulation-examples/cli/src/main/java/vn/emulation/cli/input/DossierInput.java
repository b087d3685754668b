package vn.emulation.cli.input;

import java.util.List;
import java.util.Locale;
import vn.emulation.cli.csv.CsvTable;
import vn.emulation.cli.table.DossierTable;
import vn.emulation.cli.words.Words;
import vn.emulation.cli.workbook.WorkbookTable;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;

/** Reads dossiers from JSON, from a table as text or from a workbook. */
final class DossierInput {

    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xls");
    private static final List<String> TEXTS = List.of(".csv", ".tsv");

    private final EmulationJson json;
    private final Words words;

    DossierInput(EmulationJson json, Words words) {
        this.json = json;
        this.words = words;
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if it is not what its kind ought to be
     * @throws vn.emulation.json.JsonProblemException if it is JSON, but not that of dossiers
     */
    List<Dossier> read(InputFile file) {
        if (WorkbookTable.isWorkbook(file.bytes()) || isNamed(file, WORKBOOKS)) {
            return new DossierTable(words).read(WorkbookTable.read(file.bytes(), file.name(), words));
        }
        return isText(file)
                ? new DossierTable(words).read(CsvTable.read(file.bytes(), file.name(), words))
                : json.read(file.bytes(), file.name(), DossierFile.class).dossiers();
    }

    /** Returns whether this is a table rather than JSON: by its name, or else by what it begins with. */
    private static boolean isText(InputFile file) {
        return !isNamed(file, List.of(".json")) && (isNamed(file, TEXTS) || !beginsWithBracket(file.bytes()));
    }

    private static boolean isNamed(InputFile file, List<String> ends) {
        return ends.stream().anyMatch(file.name().toLowerCase(Locale.ROOT)::endsWith);
    }

    private static boolean beginsWithBracket(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '{' || each == '[') {
                return true;
            }
            if (each > ' ') {
                return false;
            }
        }
        return false;
    }
}
