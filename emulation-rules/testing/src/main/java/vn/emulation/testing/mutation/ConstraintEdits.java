package vn.emulation.testing.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.proof.Negation;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.Term;

/**
 * What else can stand in the place of a constraint; nothing at all among it.
 *
 * @param constants the values there are
 */
record ConstraintEdits(Constants constants) {

    Stream<Edit<Optional<Constraint>>> of(Constraint constraint) {
        Edit<Optional<Constraint>> dropped =
                new Edit<>(MutantKind.DROPPED, constraint.text(), "", Optional.<Constraint>empty());
        return Stream.concat(Stream.of(dropped), others(constraint));
    }

    private Stream<Edit<Optional<Constraint>>> others(Constraint constraint) {
        if (constraint instanceof Constraint.YesNo yesNo) {
            return yesNo(yesNo);
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            return comparison(comparison);
        }
        return constraint instanceof Constraint.OneOf oneOf ? oneOf(oneOf) : Stream.empty();
    }

    private Stream<Edit<Optional<Constraint>>> yesNo(Constraint.YesNo asked) {
        Stream<Edit<Optional<Constraint>>> terms = terms().of(asked.term(), Optional.empty())
                .map(edit -> edit(edit.kind(), asked, new Constraint.YesNo(edit.changed(), asked.expected())));
        Constraint negated = new Constraint.YesNo(asked.term(), !asked.expected());
        return Stream.concat(Stream.of(edit(MutantKind.NEGATED, asked, negated)), terms);
    }

    private Stream<Edit<Optional<Constraint>>> comparison(Constraint.Comparison given) {
        Term left = given.left();
        Term right = given.right();
        Operator operator = given.operator();
        Stream<Edit<Optional<Constraint>>> next = neighbours(
                        operator, left.type().isOrdered())
                .map(other -> edit(MutantKind.OPERATOR, given, new Constraint.Comparison(left, other, right)));
        Stream<Edit<Optional<Constraint>>> lefts = terms().of(left, Optional.of(right))
                .map(edit -> edit(edit.kind(), given, new Constraint.Comparison(edit.changed(), operator, right)));
        Stream<Edit<Optional<Constraint>>> rights = terms().of(right, Optional.of(left))
                .map(edit -> edit(edit.kind(), given, new Constraint.Comparison(left, operator, edit.changed())));
        Constraint negated = new Constraint.Comparison(left, Negation.of(operator), right);
        return Stream.of(Stream.of(edit(MutantKind.NEGATED, given, negated)), next, lefts, rights)
                .flatMap(each -> each);
    }

    private static Stream<Operator> neighbours(Operator operator, boolean ordered) {
        return switch (operator) {
            case LESS -> Stream.of(Operator.AT_MOST);
            case AT_MOST -> Stream.of(Operator.LESS);
            case GREATER -> Stream.of(Operator.AT_LEAST);
            case AT_LEAST -> Stream.of(Operator.GREATER);
            case EQUAL -> ordered ? Stream.of(Operator.AT_MOST, Operator.AT_LEAST) : Stream.empty();
            case NOT_EQUAL -> ordered ? Stream.of(Operator.LESS, Operator.GREATER) : Stream.empty();
        };
    }

    private Stream<Edit<Optional<Constraint>>> oneOf(Constraint.OneOf given) {
        Stream<Edit<Optional<Constraint>>> terms = terms().of(given.term(), Optional.empty())
                .map(edit -> edit(edit.kind(), given, new Constraint.OneOf(edit.changed(), given.members())));
        List<Term.LiteralTerm> members = given.members();
        Stream<Edit<Optional<Constraint>>> fewer = IntStream.range(0, members.size() == 1 ? 0 : members.size())
                .mapToObj(at -> edit(MutantKind.MEMBER, given, listed(given, without(members, at))));
        Stream<Edit<Optional<Constraint>>> more =
                constants.more(given.term(), members.get(members.size() - 1), members).stream()
                        .map(another -> edit(MutantKind.MEMBER, given, listed(given, with(members, another))));
        return Stream.of(negated(given), fewer, more, terms).flatMap(each -> each);
    }

    /** There is no word for not being among values; of constants, the others can be listed. */
    private static Stream<Edit<Optional<Constraint>>> negated(Constraint.OneOf given) {
        if (!given.term().type().isEnum()) {
            return Stream.empty();
        }
        List<Term.LiteralTerm> others = Arrays.stream(
                        given.term().type().javaType().getEnumConstants())
                .map(constant -> new Term.LiteralTerm(given.term().type(), constant))
                .filter(constant -> !given.members().contains(constant))
                .toList();
        return others.isEmpty() ? Stream.empty() : Stream.of(edit(MutantKind.NEGATED, given, listed(given, others)));
    }

    private static Constraint listed(Constraint.OneOf given, List<Term.LiteralTerm> members) {
        return new Constraint.OneOf(given.term(), members);
    }

    private static <T> List<T> without(List<T> all, int at) {
        List<T> fewer = new ArrayList<>(all);
        fewer.remove(at);
        return fewer;
    }

    private static <T> List<T> with(List<T> all, T another) {
        List<T> more = new ArrayList<>(all);
        more.add(another);
        return more;
    }

    private TermEdits terms() {
        return new TermEdits(constants);
    }

    private static Edit<Optional<Constraint>> edit(MutantKind kind, Constraint before, Constraint after) {
        return new Edit<>(kind, before.text(), after.text(), Optional.of(after));
    }
}
