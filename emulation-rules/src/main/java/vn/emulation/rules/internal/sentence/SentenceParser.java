package vn.emulation.rules.internal.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.rules.internal.sentence.SentenceToken.Kind;
import vn.emulation.rules.internal.sentence.Symbol.Role;

/** Finds every way to understand a sentence. Used for one sentence. */
final class SentenceParser {

    private final Grammar grammar;
    private final List<SentenceToken> tokens;
    private final Map<Start, List<Match>> found = new HashMap<>();

    /**
     * Where something may begin.
     *
     * @param part what
     * @param index the index of its first word
     */
    private record Start(Symbol.Part part, int index) {}

    /**
     * A production of which the first slots are filled.
     *
     * @param end the index of the next word
     * @param slots what fills them
     */
    private record Partial(int end, List<Match> slots) {

        Partial with(Match match) {
            List<Match> more = new ArrayList<>(slots);
            more.add(match);
            return new Partial(match.end(), more);
        }
    }

    SentenceParser(Grammar grammar, List<SentenceToken> tokens) {
        this.grammar = grammar;
        this.tokens = List.copyOf(tokens);
    }

    /** Returns what the whole sentence can be. */
    List<Match> parse(Symbol.Part part) {
        return matches(part, 0).stream()
                .filter(match -> match.end() == tokens.size())
                .toList();
    }

    private List<Match> matches(Symbol symbol, int from) {
        if (symbol instanceof SlotValue value) {
            return token(from).filter(value::isMeantBy).map(token -> Match.value(token, from + 1, value)).stream()
                    .toList();
        }
        Start start = new Start((Symbol.Part) symbol, from);
        List<Match> known = found.get(start);
        if (known != null) {
            return known;
        }
        List<Match> all = grammar.productions(start.part()).stream()
                .filter(production -> canBegin(production, from))
                .flatMap(production -> matches(production, from).stream())
                .filter(match -> !isCutOff(start.part(), match))
                .toList();
        found.put(start, all);
        return all;
    }

    /** Whether more of a list follows: to keep each beginning of a list would take the cube of its length. */
    private boolean isCutOff(Symbol.Part part, Match match) {
        return part.role() == Role.MEMBERS
                && token(match.end())
                        .filter(token -> token.kind() == Kind.COMMA)
                        .isPresent();
    }

    private boolean canBegin(Production production, int from) {
        String first = production.phrase().parts().get(0);
        return Phrase.isSlot(first)
                || token(from).filter(token -> isWord(token, first, true)).isPresent();
    }

    private List<Match> matches(Production production, int from) {
        List<Partial> partials = List.of(new Partial(from, List.of()));
        List<String> parts = production.phrase().parts();
        for (int index = 0; index < parts.size() && !partials.isEmpty(); index++) {
            String part = parts.get(index);
            boolean first = index == 0;
            partials = partials.stream()
                    .flatMap(partial -> next(production, part, first, partial).stream())
                    .toList();
        }
        int column = token(from).map(SentenceToken::column).orElse(1);
        return partials.stream()
                .map(partial -> Match.of(production, partial.slots(), partial.end(), column))
                .toList();
    }

    private List<Partial> next(Production production, String part, boolean first, Partial partial) {
        if (Phrase.isSlot(part)) {
            return matches(production.slots().get(Phrase.slot(part)), partial.end()).stream()
                    .map(partial::with)
                    .toList();
        }
        return token(partial.end())
                .filter(token -> isWord(token, part, first))
                .map(token -> new Partial(partial.end() + 1, partial.slots()))
                .stream()
                .toList();
    }

    private Optional<SentenceToken> token(int index) {
        return index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
    }

    private static boolean isWord(SentenceToken token, String word, boolean first) {
        boolean plain = token.kind() == Kind.WORD || token.kind() == Kind.COMMA;
        return plain
                && (token.text().equals(word) || (first && small(token.text()).equals(small(word))));
    }

    /** The text with a small first letter. */
    private static String small(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return Character.toString(Character.toLowerCase(text.codePointAt(0))) + text.substring(end);
    }
}
