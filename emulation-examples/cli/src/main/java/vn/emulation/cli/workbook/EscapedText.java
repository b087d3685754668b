package vn.emulation.cli.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which Excel spells out characters that XML does not hold, such as {@code _x000D_}. */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String read(String written) {
        return written.contains("_x")
                ? ESCAPE.matcher(written).replaceAll(match -> character(match.group(1)))
                : written;
    }

    private static String character(String code) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code, 16)));
    }
}
