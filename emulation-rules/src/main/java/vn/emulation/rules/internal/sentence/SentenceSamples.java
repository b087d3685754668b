package vn.emulation.rules.internal.sentence;

import java.util.List;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.ValueType;

/** Sentences with gaps for what an author fills in; none with a field beside a field, or with a yes-or-no compared. */
final class SentenceSamples {

    private static final Symbol.Part YES_OR_NO = Symbol.Part.of(Symbol.Role.SOURCE, ValueType.BOOLEAN);

    private final Grammar grammar;

    SentenceSamples(Grammar grammar) {
        this.grammar = grammar;
    }

    List<String> of(Symbol.Part part) {
        return grammar.productions(part).stream()
                .filter(production -> !production.slots().contains(YES_OR_NO))
                .flatMap(this::of)
                .toList();
    }

    /** Returns what an author should have written who wrote what a rule file in DRL would hold. */
    List<String> writtenFor(String drl) {
        return grammar.all().stream()
                .filter(production ->
                        production.slots().isEmpty() && production.drl().equals(drl))
                .flatMap(this::of)
                .distinct()
                .toList();
    }

    private Stream<String> of(Production production) {
        Stream<List<String>> filled = Stream.of(List.of());
        for (Symbol slot : production.slots()) {
            List<String> samples = inSlot(slot).toList();
            filled = filled.flatMap(before -> samples.stream()
                    .map(sample ->
                            Stream.concat(before.stream(), Stream.of(sample)).toList()));
        }
        return filled.map(production.phrase()::filled);
    }

    private Stream<String> inSlot(Symbol slot) {
        if (slot instanceof SlotValue value) {
            return Stream.of(value.gap());
        }
        Symbol.Part part = (Symbol.Part) slot;
        return switch (part.role()) {
            case TERM ->
                Stream.concat(
                        of(part.as(Symbol.Role.LITERAL)).stream(),
                        grammar.productions(part.as(Symbol.Role.SOURCE)).stream()
                                .filter(source -> source.slots().contains(SlotValue.NAME))
                                .flatMap(this::of));
            case MEMBERS -> of(part.as(Symbol.Role.LITERAL)).stream();
            case LINE, NEED, SOURCE, LITERAL -> of(part).stream();
        };
    }
}
