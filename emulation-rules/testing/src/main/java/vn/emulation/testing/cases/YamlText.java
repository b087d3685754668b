package vn.emulation.testing.cases;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.emulation.text.VisibleText;

/** Writes trees as YAML, in blocks. */
final class YamlText {

    /** What no reader of YAML takes for anything but text. */
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd}_/.@(),;=+%'“”–…-]|:(?=[\\p{L}\\p{Nd}])| (?=[^ #:]))*");

    /** What of that has nothing by which lists and mappings on one line are told apart. */
    private static final Pattern FLOW_PLAIN = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_/.@-]*");

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    static String of(YamlMap map) {
        YamlText writer = new YamlText();
        writer.entries(map, 0, true);
        return writer.text.toString();
    }

    private void entries(YamlMap map, int indent, boolean fresh) {
        boolean start = fresh;
        for (Map.Entry<String, YamlMap.Entry> entry : map.entries().entrySet()) {
            if (start) {
                text.append(" ".repeat(indent));
            }
            start = true;
            text.append(text(entry.getKey())).append(':');
            value(entry.getValue().value(), indent + 2);
        }
    }

    private void value(YamlValue value, int indent) {
        if (value instanceof YamlMap map && !map.entries().isEmpty()) {
            text.append('\n');
            entries(map, indent, true);
        } else if (value instanceof YamlList list && !list.items().isEmpty()) {
            text.append('\n');
            list.items().forEach(item -> item(item, indent));
        } else {
            text.append(' ').append(single(value)).append('\n');
        }
    }

    private void item(YamlValue item, int indent) {
        text.append(" ".repeat(indent)).append('-');
        if (item instanceof YamlMap map && !map.entries().isEmpty()) {
            text.append(' ');
            entries(map, indent + 2, false);
        } else {
            value(item, indent + 2);
        }
    }

    /** Returns a value on one line. */
    static String flow(YamlValue value) {
        if (value instanceof YamlMap map && !map.entries().isEmpty()) {
            return map.entries().entrySet().stream()
                    .map(entry -> flowText(entry.getKey()) + ": "
                            + flow(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof YamlList list && !list.items().isEmpty()) {
            return list.items().stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof YamlScalar scalar && scalar.kind() == YamlScalar.Kind.TEXT
                ? flowText(scalar.text())
                : single(value);
    }

    private static String flowText(String text) {
        return FLOW_PLAIN.matcher(text).matches() ? text(text) : quoted(text);
    }

    private static String single(YamlValue value) {
        if (value instanceof YamlScalar scalar) {
            return scalar.kind() == YamlScalar.Kind.TEXT ? text(scalar.text()) : scalar.text();
        }
        return value instanceof YamlList ? "[]" : "{}";
    }

    private static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && YamlScalar.plain(Mark.NOWHERE, text).kind() == YamlScalar.Kind.TEXT;
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '"' || codePoint == '\\') {
                quoted.append('\\').appendCodePoint(codePoint);
            } else if (VisibleText.isVisible(codePoint)) {
                quoted.appendCodePoint(codePoint);
            } else {
                quoted.append(String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\U%08x" : "\\u%04x", codePoint));
            }
        });
        return quoted.append('"').toString();
    }
}
