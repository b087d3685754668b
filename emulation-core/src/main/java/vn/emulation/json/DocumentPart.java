package vn.emulation.json;

import java.util.List;
import java.util.Locale;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Violation;

/** The bytes of a document from some point on, UTF-8 without a byte-order mark, and the problems they have. */
final class DocumentPart {
    private final String source;
    private final String pointer;
    private final byte[] bytes;
    private final long start;
    private final Position first;
    private final boolean complete;

    /**
     * Takes some bytes of a document.
     *
     * @param source the document's name
     * @param pointer the JSON pointer of the value that begins this part, empty for the whole document
     * @param bytes the bytes
     * @param start how many bytes of the document precede them
     * @param first the place of the first byte
     * @param complete whether they reach to the end of the document
     */
    DocumentPart(String source, String pointer, byte[] bytes, long start, Position first, boolean complete) {
        this.source = source;
        this.pointer = pointer;
        this.bytes = bytes;
        this.start = start;
        this.first = first;
        this.complete = complete;
    }

    static DocumentPart whole(String source, byte[] bytes) {
        return new DocumentPart(source, "", bytes, 0, new Position(1, 1), true);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Returns the offset in the document of a byte of this part. */
    long offset(long index) {
        return start + index;
    }

    /** Returns a problem at a pointer from the start of this part. */
    JsonProblem problemWithin(
            String code,
            String within,
            long offset,
            LocalisedText found,
            LocalisedText expected,
            List<Violation> detail) {
        return problemAt(code, pointer + within, offset, found, expected, detail);
    }

    /** Returns a problem at a pointer from the start of the document. */
    JsonProblem problemAt(
            String code,
            String whole,
            long offset,
            LocalisedText found,
            LocalisedText expected,
            List<Violation> detail) {
        Position place = first.after(bytes, index(offset));
        return new JsonProblem(code, source, whole, place.line(), place.column(), found, expected, detail);
    }

    private int index(long offset) {
        return (int) Math.min(Math.max(offset - start, 0), bytes.length);
    }

    /** Returns whether nothing but the rest of a word, such as a number, stands between an offset and the end. */
    boolean isCutAt(long offset) {
        return wordStart(offset) > 0 && isEnd(start + Snippet.wordEnd(bytes, index(offset)));
    }

    private boolean isEnd(long offset) {
        return complete && offset >= start + bytes.length;
    }

    /** Returns the offset at which the word begins that an offset lies in or just behind. */
    long wordStart(long offset) {
        return start + Snippet.wordStart(bytes, index(offset));
    }

    /** Returns the word or else the character at an offset, as a message shows it. */
    LocalisedText shown(long offset) {
        return isEnd(offset)
                ? Phrase.of("json.found.end")
                : Phrase.of("json.found.text", Snippet.text(bytes, index(offset)));
    }

    /** Returns the problem of bytes that are not UTF-8. */
    JsonProblem encoding(long offset) {
        String shown = String.format(Locale.ROOT, "%02X", bytes[index(offset)]);
        return problemWithin(
                "json.encoding",
                "",
                offset,
                Phrase.of("json.found.byte", shown),
                Phrase.of("json.expected.utf8"),
                List.of());
    }

    /**
     * A place in a text.
     *
     * @param line the line, from 1
     * @param column the column in characters, from 1
     */
    record Position(int line, int column) {

        /** Returns the place that many bytes on; continuation bytes of UTF-8 take no column. */
        Position after(byte[] bytes, int count) {
            int atLine = line;
            int atColumn = column;
            for (int i = 0; i < count; i++) {
                if (bytes[i] == '\n') {
                    atLine++;
                    atColumn = 1;
                } else if ((bytes[i] & 0xC0) != 0x80) {
                    atColumn++;
                }
            }
            return new Position(atLine, atColumn);
        }
    }
}
