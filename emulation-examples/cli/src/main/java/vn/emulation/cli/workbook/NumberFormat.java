package vn.emulation.cli.workbook;

import java.util.regex.Pattern;

/**
 * How a cell shows a number.
 *
 * @param kind what kind of format it is
 * @param code the format as Excel writes it
 */
record NumberFormat(Kind kind, String code) {

    static final NumberFormat GENERAL = new NumberFormat(Kind.PLAIN, "General");

    /** What is shown but is no part of the number: colours, conditions and languages, spaces and filling. */
    private static final Pattern DRESS = Pattern.compile("\\[(?![hms]+\\])[^\\]]*\\]|[_*].", Pattern.CASE_INSENSITIVE);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");
    private static final Pattern DAY_OR_TIME = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN =
            Pattern.compile("general|@|[-+(]?[#0?,]*(\\.[#0?]*)?(e[+-]0+)? ?\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PADDED = Pattern.compile("00+");

    /** What kind of format it is. */
    enum Kind {
        /** The number itself is seen, perhaps rounded or grouped. */
        PLAIN,
        /** Zeros are seen before the number. */
        PADDED,
        /** A day or a time is seen. */
        DATE,
        /** Something else is seen. */
        OTHER
    }

    /** Returns the format of an id below 164, which Excel does not write out; those not stated show days in East Asia. */
    static NumberFormat builtIn(int id) {
        boolean date = within(id, 14, 22) || within(id, 27, 36) || within(id, 45, 47) || within(id, 50, 58);
        boolean percentOrFraction = within(id, 9, 10) || within(id, 12, 13);
        Kind other = percentOrFraction ? Kind.OTHER : Kind.PLAIN;
        return new NumberFormat(date ? Kind.DATE : other, String.valueOf(id));
    }

    private static boolean within(int id, int first, int last) {
        return id >= first && id <= last;
    }

    /** Returns the format of a code, of which only the part for positive numbers matters here. */
    static NumberFormat of(String code) {
        String undressed = DRESS.matcher(firstSection(code)).replaceAll("");
        String bare = LITERAL.matcher(undressed).replaceAll("");
        if (DAY_OR_TIME.matcher(bare).find()) {
            return new NumberFormat(Kind.DATE, code);
        }
        if (PADDED.matcher(undressed).matches()) {
            return new NumberFormat(Kind.PADDED, undressed);
        }
        return new NumberFormat(PLAIN.matcher(undressed.strip()).matches() ? Kind.PLAIN : Kind.OTHER, code);
    }

    private static String firstSection(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char each = code.charAt(i);
            quoted ^= each == '"';
            if (each == '\\') {
                i++;
            } else if (each == ';' && !quoted) {
                return code.substring(0, i);
            }
        }
        return code;
    }
}
