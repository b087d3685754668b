package vn.emulation.cli.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The text of a table: its letters, and what separates its cells. */
final class CsvText {

    private static final String SEPARATORS = ";,\t";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /** Decodes strict UTF-8, without a byte-order mark. */
    static String decode(byte[] bytes) throws MalformedTextException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new MalformedTextException(lineOf(bytes, in.position()));
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Returns whichever of semicolon, comma and tab stands most often in the first line; of equals, that order. */
    static char separator(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || !isLineEnd(text.charAt(i))); i++) {
            char each = text.charAt(i);
            quoted ^= each == '"';
            int separator = quoted ? -1 : SEPARATORS.indexOf(each);
            if (separator >= 0) {
                counts.merge(separator, 1, Integer::sum);
            }
        }
        int best = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            best = count.getValue() > counts.getOrDefault(best, 0) ? count.getKey() : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static boolean isLineEnd(char each) {
        return each == '\n' || each == '\r';
    }
}
