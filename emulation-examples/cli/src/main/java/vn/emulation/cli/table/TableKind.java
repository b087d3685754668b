package vn.emulation.cli.table;

import java.util.Locale;

/** What a table holds, by the names that a workbook gives to the sheet in which it stands. */
public enum TableKind {
    DOSSIERS("table.dossiers", "dossiers", "Hồ sơ"),
    WEIGHTS("table.weights", "weights", "Trọng số"),
    NOMINEES("table.nominees", "nominees", "Đề cử"),
    AWARDS("table.awards", "awards", "Khen thưởng"),
    FIGURES("table.figures", "figures", "Số liệu");

    private final String key;
    private final String english;
    private final String vietnamese;

    TableKind(String key, String english, String vietnamese) {
        this.key = key;
        this.english = english;
        this.vietnamese = vietnamese;
    }

    /** Returns the key of the text that says what the table holds. */
    public String key() {
        return key;
    }

    /** Returns the English name of the sheet. */
    public String english() {
        return english;
    }

    /** Returns the Vietnamese name of the sheet. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns whether a sheet is named so, whatever the case. */
    public boolean isNamed(String sheet) {
        String lower = sheet.toLowerCase(Locale.ROOT);
        return lower.equals(english) || lower.equals(vietnamese.toLowerCase(Locale.ROOT));
    }
}
