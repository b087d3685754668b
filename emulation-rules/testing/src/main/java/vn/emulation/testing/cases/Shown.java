package vn.emulation.testing.cases;

import vn.emulation.text.VisibleText;

/** A text of a file, shortened and on one line, fit for a message. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(each -> VisibleText.append(shown, each));
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    static String of(YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            return of(scalar.text());
        }
        return value instanceof YamlList ? "[…]" : "{…}";
    }
}
