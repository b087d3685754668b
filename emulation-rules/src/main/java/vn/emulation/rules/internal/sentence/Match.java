package vn.emulation.rules.internal.sentence;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A way to understand some words of a sentence.
 *
 * @param end the index after the last of them
 * @param pieces what a rule file writes for them
 * @param wrong the first value that does not have the form it must have
 */
record Match(int end, List<Piece> pieces, Optional<WrongValue> wrong) {

    /**
     * A value in a slot that has not the form it must have.
     *
     * @param token the value
     * @param expected what it must be
     */
    record WrongValue(SentenceToken token, SlotValue expected) {}

    /** Copies the list. */
    Match {
        pieces = List.copyOf(pieces);
    }

    static Match value(SentenceToken token, int end, SlotValue expected) {
        Optional<String> written = expected.written(token);
        return new Match(
                end,
                List.of(new Piece(written.orElse("0"), token.column())),
                written.isPresent() ? Optional.empty() : Optional.of(new WrongValue(token, expected)));
    }

    /** Returns what a production makes of its slots, which begins in a column. */
    static Match of(Production production, List<Match> slots, int end, int column) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        String drl = production.drl();
        int from = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            String name = "{" + slot + "}";
            int at = drl.indexOf(name, from);
            pieces.add(new Piece(drl.substring(from, at), column))
                    .addAll(slots.get(slot).pieces());
            from = at + name.length();
        }
        pieces.add(new Piece(drl.substring(from), column));
        Optional<WrongValue> wrong =
                slots.stream().flatMap(slot -> slot.wrong().stream()).findFirst();
        return new Match(end, pieces.build(), wrong);
    }

    /** Returns the pieces as one text. */
    String drl() {
        return pieces.stream().map(Piece::drl).collect(Collectors.joining());
    }
}
