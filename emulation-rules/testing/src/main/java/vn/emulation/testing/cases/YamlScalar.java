package vn.emulation.testing.cases;

import java.util.regex.Pattern;

/**
 * A single value of a YAML file. Days stay text, and so does every word but {@code true}, {@code false}, {@code null} and
 * {@code ~}: {@code no} is a word.
 *
 * @param at where it begins
 * @param text its text
 * @param kind what it is
 */
record YamlScalar(Mark at, String text, Kind kind) implements YamlValue {

    /** As JSON writes numbers. */
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,99})?([eE][+-]?[0-9]{1,9})?");

    /** What a single value is. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NOTHING
    }

    /** Returns the value of a text without quotation marks. */
    static YamlScalar plain(Mark at, String text) {
        return new YamlScalar(at, text, kind(text));
    }

    /** Returns text. */
    static YamlScalar text(String text) {
        return new YamlScalar(Mark.NOWHERE, text, Kind.TEXT);
    }

    /** Returns what says that there is nothing. */
    static YamlScalar nothing(Mark at) {
        return new YamlScalar(at, "~", Kind.NOTHING);
    }

    private static Kind kind(String text) {
        return switch (text) {
            case "", "~", "null" -> Kind.NOTHING;
            case "true", "false" -> Kind.BOOLEAN;
            default -> NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
        };
    }
}
