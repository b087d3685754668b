package vn.emulation.rules.internal.sentence;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.emulation.rules.internal.sentence.SentenceToken.Kind;

/**
 * What an author may have meant by a sentence that is not understood.
 *
 * @param pattern the sentence with a gap for each value
 * @param candidates the sentences that could stand in its place, with gaps too
 * @param texts the texts in quotation marks that the author wrote
 */
public record SentenceGuess(String pattern, List<String> candidates, List<String> texts) {

    private static final String GAP = SlotValue.TEXT.gap();
    private static final int LONGEST = 300;

    /** Copies the lists. */
    public SentenceGuess {
        candidates = List.copyOf(candidates);
        texts = List.copyOf(texts);
    }

    static SentenceGuess of(List<SentenceToken> sentence, List<String> candidates) {
        return new SentenceGuess(
                sentence.stream()
                        .map(token -> (token.kind() == Kind.COMMA ? "" : " ") + pattern(token))
                        .collect(Collectors.joining())
                        .strip(),
                candidates,
                sentence.stream()
                        .filter(token -> token.kind() == Kind.TEXT)
                        .map(SentenceToken::written)
                        .toList());
    }

    private static String pattern(SentenceToken token) {
        if (token.kind() == Kind.TEXT) {
            return GAP;
        }
        return SlotValue.NUMBER.isMeantBy(token) ? SlotValue.NUMBER.gap() : token.text();
    }

    /** Returns the candidate that a search finds for the pattern, with the author's texts where all of them fit in. */
    public String filled(BiFunction<String, List<String>, String> search) {
        String nearest = search.apply(pattern, candidates);
        int gaps = nearest.split(GAP, -1).length - 1;
        if (gaps != texts.size()) {
            return nearest;
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (String text : texts) {
            int at = nearest.indexOf(GAP, from);
            filled.append(nearest, from, at).append(text);
            from = at + GAP.length();
        }
        filled.append(nearest.substring(from));
        return filled.length() <= LONGEST ? filled.toString() : nearest;
    }
}
