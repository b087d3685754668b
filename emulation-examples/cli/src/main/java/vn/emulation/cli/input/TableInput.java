package vn.emulation.cli.input;

import java.util.List;
import vn.emulation.cli.csv.CsvTable;
import vn.emulation.cli.table.Table;
import vn.emulation.cli.table.TableKind;
import vn.emulation.cli.words.Words;
import vn.emulation.cli.workbook.WorkbookTable;

/** Reads a table from a workbook or from text; which it is, the content tells. */
public final class TableInput {

    private static final List<String> WORKBOOKS = List.of(".xlsx", ".xlsm", ".xls");

    private static final List<String> TEXTS = List.of(".csv", ".tsv");

    private TableInput() {}

    /**
     * Reads a file.
     *
     * @throws Refusal if it holds no table
     */
    public static Table read(InputFile file, TableKind kind, Words words) {
        return isWorkbook(file)
                ? WorkbookTable.read(file.bytes(), file.name(), kind, words)
                : CsvTable.read(file.bytes(), file.name(), words);
    }

    static boolean isWorkbook(InputFile file) {
        return WorkbookTable.isWorkbook(file.bytes()) || file.isNamed(WORKBOOKS);
    }

    /** Returns whether a file is a table rather than JSON. */
    public static boolean isTable(InputFile file) {
        return isWorkbook(file) || isText(file);
    }

    /** Tells text from JSON: by its name, or else by what it begins with. */
    private static boolean isText(InputFile file) {
        return !file.isNamed(List.of(".json")) && (file.isNamed(TEXTS) || !beginsWithBracket(file.bytes()));
    }

    static boolean beginsWithBracket(byte[] bytes) {
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
