package vn.emulation.rules.internal.sentence;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint.OneOf;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.internal.sentence.SentenceGrammar.Understood;
import vn.emulation.rules.internal.sentence.SentenceToken.Kind;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Turns rules written as sentences, one to a line, into the text of a rule file. Nothing that an author wrote is copied
 * into that text but values of a strict form. Used for one file.
 */
public final class SentenceReader {

    static final int MOST_WORDS = 200;
    static final int MOST_LETTERS = 2_000;

    private static final SentenceGrammar GRAMMAR = new SentenceGrammar(PhraseBook.load());

    private final PositionMap positions = new PositionMap();
    private final SentenceProblems problems = new SentenceProblems();
    private RulePlace place = RulePlace.RULE;
    private RuleDraft draft = new RuleDraft(1, Optional.empty());

    private SentenceReader() {}

    /** Returns what the rules of a file stand for; after a hundred problems the rest is not read. */
    public static Expansion expand(String text) {
        SentenceReader reader = new SentenceReader();
        String[] lines = text.split("\r?\n", -1);
        for (int index = 0; index < lines.length && !reader.problems.isFull(); index++) {
            reader.positions.addLine();
            reader.read(index + 1, lines[index]);
        }
        reader.finish(text);
        return new Expansion(reader.positions, reader.problems.found());
    }

    private void read(int number, String text) {
        if (text.length() > MOST_LETTERS) {
            refuseComplex(SentenceLine.tooLong(number, text), 1, text.length(), MOST_LETTERS);
        } else {
            read(SentenceLine.of(number, text));
        }
    }

    private void read(SentenceLine line) {
        if (line.openQuote().isPresent()) {
            problems.add(DiagnosticCode.SENTENCE_QUOTE, line, line.openQuote().getAsInt(), draft);
            passOver(line);
        } else if (line.tokens().size() > MOST_WORDS) {
            refuseComplex(line, line.column(), line.tokens().size(), MOST_WORDS);
        } else if (line.members() > OneOf.MOST_MEMBERS) {
            // Counted before it is parsed: what that takes grows faster than the list.
            refuseComplex(line, line.column(), line.members(), OneOf.MOST_MEMBERS);
        } else if (!line.isEmpty()) {
            GRAMMAR.understand(line, draft.subject())
                    .ifPresentOrElse(understood -> take(line, understood), () -> refuse(line));
        }
    }

    private void refuseComplex(SentenceLine line, int column, int found, int most) {
        problems.add(DiagnosticCode.COMPLEX, line, column, draft, found, most);
        passOver(line);
    }

    private void take(SentenceLine line, Understood understood) {
        if (understood.kind() == LineKind.RULE) {
            begin(line);
        } else {
            arrive(line, understood.kind());
        }
        if (understood.match().wrong().isPresent()) {
            problems.add(understood.match().wrong().get(), line, draft);
            draft.discardUnless(isDispensable(understood));
        } else {
            write(line, understood);
        }
        if (understood.kind() == LineKind.END) {
            close(line.number() + 1);
        }
    }

    /** Whether the rest of the rule can be checked without the line. */
    private static boolean isDispensable(Understood understood) {
        return understood.kind() == LineKind.CONSTRAINT
                || (understood.kind() == LineKind.ANNOTATION
                        && !understood.match().drl().startsWith("@clause"));
    }

    private void begin(SentenceLine line) {
        if (place != RulePlace.RULE) {
            misplaced(line);
            close(line.number());
        }
        Optional<String> name = line.tokens().stream()
                .filter(token -> token.kind() == Kind.TEXT)
                .map(SentenceToken::text)
                .findFirst();
        draft = new RuleDraft(line.number(), name);
        place = RulePlace.after(LineKind.RULE);
    }

    private void arrive(SentenceLine line, LineKind kind) {
        if (!place.admits(kind)) {
            misplaced(line);
        }
        place = RulePlace.after(kind);
    }

    private void misplaced(SentenceLine line) {
        boolean outside = place == RulePlace.RULE;
        openUnnamed(line);
        if (!draft.isObscure()) {
            problems.add(DiagnosticCode.SENTENCE_PLACE, line, line.column(), draft, line.text(), "@" + place.key());
        }
        draft.discardUnless(false);
        if (outside) {
            draft.obscure();
        }
    }

    private void write(SentenceLine line, Understood understood) {
        List<Piece> pieces = understood.match().pieces();
        switch (understood.kind()) {
            case ANNOTATION -> {
                String drl = understood.match().drl();
                if (!draft.annotate(drl.substring(0, drl.indexOf('(')))) {
                    problems.add(DiagnosticCode.SENTENCE_REPEATED, line, line.column(), draft, line.text());
                    pieces = List.of();
                }
            }
            case SUBJECT ->
                Arrays.stream(Subject.values())
                        .filter(subject -> understood.match().drl().startsWith(subject.variable()))
                        .forEach(draft::isAbout);
            case CONSTRAINT -> {
                if (!draft.constrain()) {
                    pieces = ImmutableList.<Piece>builder()
                            .add(new Piece(", ", line.column()))
                            .addAll(pieces)
                            .build();
                }
            }
            case RULE, WHEN, THEN, EFFECT, END -> {}
        }
        positions.write(line.number(), pieces);
    }

    /** What a rule is about tells which constraints and effects there are: without it none can be refused. */
    private void refuse(SentenceLine line) {
        boolean aboutNothing = draft.subject().isEmpty();
        if (aboutNothing && line.isDashed()) {
            arrive(line, LineKind.CONSTRAINT);
        } else if (aboutNothing && place == RulePlace.EFFECT) {
            arrive(line, LineKind.EFFECT);
        } else {
            problems.addUnknown(line, draft, GRAMMAR.samples(line, draft.subject(), place));
            passOver(line);
        }
    }

    private void passOver(SentenceLine line) {
        openUnnamed(line);
        if (!line.isDashed()) {
            draft.obscure();
        }
        place = place.afterUnknown(line.isDashed());
    }

    private void openUnnamed(SentenceLine line) {
        if (place == RulePlace.RULE) {
            draft = new RuleDraft(line.number(), Optional.empty());
            draft.discardUnless(false);
        }
    }

    private void close(int beforeLine) {
        if (draft.isLeftOut()) {
            positions.blank(draft.line(), beforeLine);
        }
        draft = new RuleDraft(beforeLine, Optional.empty());
        place = RulePlace.RULE;
    }

    private void finish(String text) {
        if (place == RulePlace.RULE) {
            return;
        }
        if (!draft.isObscure()) {
            SourcePosition end =
                    SourcePosition.of("", text, text.stripTrailing().length());
            problems.addAtEnd(end, draft, "@" + place.key());
        }
        draft.discardUnless(false);
        close(positions.lines() + 1);
    }
}
