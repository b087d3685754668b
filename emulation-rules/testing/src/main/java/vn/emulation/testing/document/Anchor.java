package vn.emulation.testing.document;

import java.util.Locale;

/** The ids of clauses in pages: two clauses never share one. */
final class Anchor {

    private Anchor() {}

    static String of(String clause) {
        StringBuilder anchor = new StringBuilder("c-");
        clause.codePoints().forEach(each -> append(anchor, each));
        return anchor.toString();
    }

    private static void append(StringBuilder anchor, int codePoint) {
        boolean plain =
                codePoint < 128 && (Character.isLetterOrDigit(codePoint) || codePoint == '-' || codePoint == '.');
        if (plain) {
            anchor.appendCodePoint(codePoint);
        } else {
            anchor.append(codePoint == '/' ? "_" : String.format(Locale.ROOT, "~%x~", codePoint));
        }
    }
}
