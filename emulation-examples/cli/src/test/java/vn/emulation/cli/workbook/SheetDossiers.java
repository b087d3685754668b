package vn.emulation.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.table.DossierTable;
import vn.emulation.cli.table.TableKind;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;

/** Dossiers from the bytes of a workbook, as the desk reads them, and rows of sheets to write. */
final class SheetDossiers {

    /** The columns of every dossier, A to G. */
    static final List<String> REQUIRED = List.of("id", "campaign", "round", "nominee", "kind", "unit", "form");

    /** What a household's dossier says in them. */
    static final List<String> HOUSEHOLD = List.of("H", "c", "r", "n", "HOUSEHOLD", "u", "f");

    private SheetDossiers() {}

    static List<Dossier> read(byte[] workbook) {
        Words words = Words.in("en");
        return new DossierTable(words).read(WorkbookTable.read(workbook, "table.xlsx", TableKind.DOSSIERS, words));
    }

    static String refusal(byte[] workbook) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(workbook));
        assertThat(refusal).isNotNull();
        return refusal.sentence();
    }

    /** Returns a row of texts, with more cells after them. */
    static String row(int number, List<String> texts, String more) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.size(); i++) {
            row.append(text((char) ('A' + i) + "" + number, texts.get(i)));
        }
        return row + more + "</row>";
    }

    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** Returns the rows of a table with one dossier and one column more, H, whose cell is given. */
    static String rows(String column, String cell) {
        return row(1, REQUIRED, text("H1", column)) + row(2, HOUSEHOLD, cell);
    }
}
