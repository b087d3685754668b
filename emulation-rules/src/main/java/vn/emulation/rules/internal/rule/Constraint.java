package vn.emulation.rules.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Word;

/** One constraint of a rule. */
public sealed interface Constraint {

    /** Returns whether it holds for a fact; its guards must hold. */
    boolean holds(Fact fact);

    /** Returns how it is written for the engine. */
    String generated();

    /** Returns how a rule file writes it, with single spaces. */
    String text();

    /** Returns a text that is equal for two constraints exactly when they say the same. */
    default String canonical() {
        return text();
    }

    /** Returns the terms it looks at; none of code, of which no part is known but its words. */
    Stream<Term> terms();

    /** Returns the parameters it asks for. */
    default Stream<Term.ParameterTerm> parameters() {
        return terms().flatMap(Term::parameters);
    }

    /** Returns the fields it looks at. */
    default Stream<Field> fields() {
        return terms().flatMap(Term::fields);
    }

    /** Returns what must hold before it can be read. */
    default Stream<Guard> guards() {
        return terms().flatMap(Term::guards);
    }

    /**
     * A yes-or-no.
     *
     * @param term what is asked
     * @param expected the answer wanted
     */
    record YesNo(Term term, boolean expected) implements Constraint {
        @Override
        public boolean holds(Fact fact) {
            return term.value(fact).equals(expected);
        }

        @Override
        public String generated() {
            return (expected ? "" : "!") + term.generated();
        }

        @Override
        public String text() {
            return (expected ? "" : "!") + term.text();
        }

        @Override
        public Stream<Term> terms() {
            return Stream.of(term);
        }
    }

    /**
     * A comparison.
     *
     * @param left what is compared
     * @param operator how
     * @param right what it is compared with
     */
    record Comparison(Term left, Operator operator, Term right) implements Constraint {
        @Override
        public boolean holds(Fact fact) {
            return operator.holds(left.value(fact), right.value(fact));
        }

        @Override
        public String generated() {
            return left.generated() + " " + operator.symbol() + " " + right.generated();
        }

        @Override
        public String text() {
            return left.text() + " " + operator.symbol() + " " + right.text();
        }

        @Override
        public Stream<Term> terms() {
            return Stream.of(left, right);
        }
    }

    /**
     * A membership in a list of values.
     *
     * @param term what is looked for
     * @param members the values, at least one
     */
    record OneOf(Term term, List<Term.LiteralTerm> members) implements Constraint {

        /** How many values a rule file may list. */
        public static final int MOST_MEMBERS = 50;

        /** Copies the values. */
        public OneOf {
            members = List.copyOf(members);
        }

        @Override
        public boolean holds(Fact fact) {
            Object value = term.value(fact);
            for (Term.LiteralTerm member : members) {
                if (member.literal().equals(value)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String generated() {
            return written(term.generated(), members.stream().map(Term::generated));
        }

        @Override
        public String text() {
            return written(term.text(), members.stream().map(Term::text));
        }

        @Override
        public Stream<Term> terms() {
            return Stream.of(term);
        }

        private static String written(String left, Stream<String> members) {
            return left + members.collect(Collectors.joining(", ", " in (", ")"));
        }
    }

    /**
     * Code of a trusted author, which the fact was asked before it is judged.
     *
     * @param index its index among all code of a rule set
     * @param text the code, with single spaces
     * @param imports what its file imports
     * @param words the words of the vocabulary that it names
     * @param at where it stands
     */
    record Code(int index, String text, List<String> imports, List<Word> words, SourcePosition at)
            implements Constraint {

        /** Copies the lists. */
        public Code {
            imports = List.copyOf(imports);
            words = List.copyOf(words);
        }

        @Override
        public boolean holds(Fact fact) {
            return fact.codeHolds(index);
        }

        @Override
        public String generated() {
            return "codeHolds(" + index + ")";
        }

        /** Names mean what the imports make of them. */
        @Override
        public String canonical() {
            return "code " + imports + " " + text;
        }

        @Override
        public Stream<Term> terms() {
            return Stream.empty();
        }

        @Override
        public Stream<Field> fields() {
            return words.stream().filter(Field.class::isInstance).map(Field.class::cast);
        }

        @Override
        public Stream<Guard> guards() {
            return words.stream().map(word -> Guard.of(word, List.of())).flatMap(Optional::stream);
        }
    }
}
