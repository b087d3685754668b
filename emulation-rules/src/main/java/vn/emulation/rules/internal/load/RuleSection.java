package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words of a file from one {@code rule} to before the next.
 *
 * @param text the file
 * @param tokens the words
 * @param when the index of the word {@code when}, empty where it is missing
 * @param then the index of the word {@code then}, empty where it is missing
 * @param end the index of the word {@code end}, empty where it is missing
 */
record RuleSection(
        String text, List<DrlToken> tokens, Optional<Integer> when, Optional<Integer> then, Optional<Integer> end) {

    static RuleSection of(String text, List<DrlToken> tokens) {
        Optional<Integer> when = find(tokens, "when", 2);
        Optional<Integer> then = find(tokens, "then", when.orElse(1) + 1);
        Optional<Integer> end = find(tokens, "end", then.or(() -> when).orElse(1) + 1);
        return new RuleSection(text, tokens, when, then, end);
    }

    /** Returns the rule with a word in place of another. */
    RuleSection with(DrlToken found, DrlToken put) {
        return of(
                text,
                tokens.stream().map(token -> token.equals(found) ? put : token).toList());
    }

    /** Returns the places in a file where rules begin. */
    static List<Integer> starts(String text, List<DrlToken> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(index -> isStart(text, tokens, index))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isStart(String text, List<DrlToken> tokens, int index) {
        return index + 1 < tokens.size()
                && begins(tokens.get(index), tokens.get(index + 1))
                && (index == 0
                        || tokens.get(index - 1).is("end")
                        || tokens.get(index - 1).is(";")
                        || tokens.get(index).beginsLine(text));
    }

    private static boolean begins(DrlToken word, DrlToken name) {
        boolean named = name.kind() == DrlToken.Kind.TEXT
                || name.kind() == DrlToken.Kind.UNCLOSED
                || FormSlips.CURLED.contains(name.text());
        return word.is("rule")
                ? named || name.isWord()
                : named
                        && word.isWord()
                        && NearestName.slipOf(word.text(), List.of("rule")).isPresent();
    }

    private static Optional<Integer> find(List<DrlToken> tokens, String word, int from) {
        return IntStream.range(from, tokens.size())
                .filter(index -> tokens.get(index).is(word))
                .boxed()
                .findFirst();
    }

    /** Returns the name as written, without quote marks; empty where there is none. */
    Optional<String> name() {
        return tokens.stream()
                .skip(1)
                .limit(1)
                .map(DrlToken::text)
                .filter(name -> name.length() > 1)
                .map(name ->
                        name.startsWith("\"") || name.startsWith("'") ? name.substring(1, name.length() - 1) : name)
                .findFirst();
    }

    /** Returns how many brackets are open at once, whether they are closed or not. */
    int depth() {
        int depth = 0;
        int deepest = 0;
        for (DrlToken token : tokens) {
            if (token.kind() == DrlToken.Kind.SYMBOL) {
                depth += "([{".contains(token.text()) ? 1 : ")]}".contains(token.text()) ? -1 : 0;
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest;
    }

    List<DrlToken> header() {
        int last = when.or(() -> then).or(() -> end).orElse(tokens.size());
        return tokens.subList(Math.min(2, last), last);
    }

    List<DrlToken> condition() {
        return when.isEmpty()
                ? List.of()
                : tokens.subList(when.get() + 1, then.or(() -> end).orElse(tokens.size()));
    }

    List<DrlToken> consequence() {
        return then.isEmpty() ? List.of() : tokens.subList(then.get() + 1, end.orElse(tokens.size()));
    }
}
