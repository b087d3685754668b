package vn.emulation.rules.internal.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a rule file, as a person sees it; comments are none.
 *
 * @param kind what it is
 * @param text how it is written
 * @param start the index of its first character in the file
 */
record DrlToken(Kind kind, String text, int start) {

    /** What a word can be. */
    enum Kind {
        /** A name or keyword. */
        WORD,
        /** What begins with a digit. */
        NUMBER,
        /** A text in quote marks, single ones too. */
        TEXT,
        /** A quote mark or comment that does not end. */
        UNCLOSED,
        /** Anything else. */
        SYMBOL
    }

    private static final Pattern PART = Pattern.compile("""
            (?<comment>//[^\\n]*|/\\*.*?\\*/)\
            |(?<text>"[^"\\n]*"|'[^'\\n]*')\
            |(?<unclosed>["']|/\\*)\
            |(?<word>[\\p{L}_$][\\p{L}\\p{M}\\p{N}_$]*)\
            |(?<number>\\p{Nd}[\\p{N}\\p{L}_]*(?:\\.\\p{Nd}[\\p{N}\\p{L}_]*)?)\
            |(?<symbol>==|!=|<=|>=|&&|\\|\\||:=|::|->|!\\.|\\S)""", Pattern.DOTALL);

    /** For where no comment ends any more: looking for its end from each of many beginnings would take hours. */
    private static final Pattern PART_AFTER_COMMENTS =
            Pattern.compile(PART.pattern().replace("|/\\*.*?\\*/)", ")"), Pattern.DOTALL);

    static List<DrlToken> read(String text) {
        List<DrlToken> tokens = new ArrayList<>();
        int lastEnd = text.lastIndexOf("*/");
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group("comment") == null) {
                tokens.add(new DrlToken(kind(part), part.group(), part.start()));
            }
            if (part.end() > lastEnd && part.pattern() == PART) {
                part.usePattern(PART_AFTER_COMMENTS);
            }
        }
        return List.copyOf(tokens);
    }

    private static Kind kind(Matcher part) {
        if (part.group("word") != null) {
            return Kind.WORD;
        }
        if (part.group("number") != null) {
            return Kind.NUMBER;
        }
        if (part.group("text") != null) {
            return Kind.TEXT;
        }
        return part.group("unclosed") != null ? Kind.UNCLOSED : Kind.SYMBOL;
    }

    int end() {
        return start + text.length();
    }

    boolean is(String written) {
        return text.equals(written);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Returns whether nothing but spaces stands before it on its line. */
    boolean beginsLine(String file) {
        int line = file.lastIndexOf('\n', start - 1) + 1;
        return file.substring(line, start).isBlank();
    }
}
