package vn.emulation.rules.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.emulation.rules.internal.sentence.SentenceToken.Kind;

/**
 * One line of a file, taken apart.
 *
 * @param number the line, from 1
 * @param text what is written, without a dash before it and a comment after it
 * @param tokens its words
 * @param openQuote the column of a quotation mark that is not closed, empty where there is none
 */
record SentenceLine(int number, String text, List<SentenceToken> tokens, OptionalInt openQuote) {

    private static final Pattern PART = Pattern.compile(
            "(?<comment>//.*)|\"(?<text>[^\"]*)\"|(?<open>\".*)|(?<comma>,)|(?<word>(?:[^\\s\\p{Zs}\",/]|/(?!/)|,(?=[0-9]))+)");
    private static final Pattern DASH = Pattern.compile("[\\s\\p{Zs}]*(-)(?![0-9])");

    /** Copies the list. */
    SentenceLine {
        tokens = List.copyOf(tokens);
    }

    /** Returns a line that is not to be read. */
    static SentenceLine tooLong(int number, String line) {
        return new SentenceLine(number, line, List.of(), OptionalInt.empty());
    }

    static SentenceLine of(int number, String line) {
        List<SentenceToken> tokens = new ArrayList<>();
        Matcher dash = DASH.matcher(line);
        boolean dashed = dash.lookingAt();
        if (dashed) {
            tokens.add(new SentenceToken(Kind.DASH, "-", dash.start(1) + 1));
        }
        int start = dashed ? dash.end() : 0;
        int end = start;
        Matcher part = PART.matcher(line);
        part.region(start, line.length());
        while (part.find()) {
            if (part.group("open") != null) {
                return new SentenceLine(number, line.strip(), tokens, OptionalInt.of(part.start() + 1));
            }
            if (part.group("comment") == null) {
                tokens.add(token(part));
                end = part.end();
            }
        }
        return new SentenceLine(number, line.substring(start, end).strip(), tokens, OptionalInt.empty());
    }

    private static SentenceToken token(Matcher part) {
        int column = part.start() + 1;
        if (part.group("text") != null) {
            return new SentenceToken(Kind.TEXT, part.group("text"), column);
        }
        return new SentenceToken(part.group("comma") == null ? Kind.WORD : Kind.COMMA, part.group(), column);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    boolean isDashed() {
        return !tokens.isEmpty() && tokens.get(0).kind() == Kind.DASH;
    }

    /** Returns the words without the dash. */
    List<SentenceToken> sentence() {
        return isDashed() ? tokens.subList(1, tokens.size()) : tokens;
    }

    /** Returns how many values its commas list; one where there is no comma. */
    int members() {
        return 1
                + (int) tokens.stream()
                        .filter(token -> token.kind() == Kind.COMMA)
                        .count();
    }

    /** Returns the column of the first word. */
    int column() {
        List<SentenceToken> first = sentence().isEmpty() ? tokens : sentence();
        return first.get(0).column();
    }
}
