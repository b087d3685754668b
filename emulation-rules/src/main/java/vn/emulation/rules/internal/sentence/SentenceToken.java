package vn.emulation.rules.internal.sentence;

/**
 * A word of a sentence.
 *
 * @param kind what it is
 * @param text how it is written; a text in quotation marks without these
 * @param column the column it begins in, from 1
 */
record SentenceToken(Kind kind, String text, int column) {

    /** What a word can be. */
    enum Kind {
        /** A word or number. */
        WORD,
        /** A text in quotation marks. */
        TEXT,
        /** A comma between values. */
        COMMA,
        /** What a line of the condition begins with. */
        DASH
    }

    /** Returns the token as written. */
    String written() {
        return kind == Kind.TEXT ? "\"" + text + "\"" : text;
    }
}
