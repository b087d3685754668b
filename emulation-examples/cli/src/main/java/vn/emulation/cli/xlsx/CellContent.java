package vn.emulation.cli.xlsx;

import java.util.regex.Pattern;

/** Text as a cell holds it. */
final class CellContent {

    /** The most characters that Excel keeps. */
    static final int MOST = 32_767;

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellContent() {}

    /** Returns the text, cut where Excel would refuse the whole workbook, and with nothing that Excel would unescape. */
    static String of(String text) {
        String cut = text;
        if (text.length() > MOST) {
            int end = Character.isHighSurrogate(text.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
            cut = text.substring(0, end) + "…";
        }
        return LOOKS_ESCAPED.matcher(cut).replaceAll("_x005F_");
    }
}
