package vn.emulation.testing.coverage;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that cases can show of rules (mục cần bao phủ).
 *
 * @param figure what it counts for
 * @param subject the id of the rule, clause, document or reading
 * @param constraint the index of the rule's constraint, from 0, empty where it is about no constraint
 * @param aspect what of it is seen
 * @param detail which member, alternative or status, empty where there is one only
 */
public record CoverageItem(
        Figure figure, String subject, OptionalInt constraint, Aspect aspect, Optional<String> detail)
        implements Comparable<CoverageItem> {

    private static final Comparator<CoverageItem> ORDER = Comparator.comparing(CoverageItem::figure)
            .thenComparing(CoverageItem::subject)
            .thenComparing(item -> item.constraint().orElse(-1))
            .thenComparing(CoverageItem::aspect)
            .thenComparing(item -> item.detail().orElse(""));

    static CoverageItem of(Figure figure, Object subject, Aspect aspect) {
        return new CoverageItem(figure, subject.toString(), OptionalInt.empty(), aspect, Optional.empty());
    }

    static CoverageItem of(Figure figure, Object subject, Aspect aspect, Object detail) {
        return new CoverageItem(
                figure, subject.toString(), OptionalInt.empty(), aspect, Optional.of(detail.toString()));
    }

    static CoverageItem of(Figure figure, Object rule, int constraint, Aspect aspect) {
        return new CoverageItem(figure, rule.toString(), OptionalInt.of(constraint), aspect, Optional.empty());
    }

    static CoverageItem member(Object rule, int constraint, Object member) {
        return new CoverageItem(
                Figure.CONDITION,
                rule.toString(),
                OptionalInt.of(constraint),
                Aspect.MEMBER,
                Optional.of(member.toString()));
    }

    /**
     * Returns a text that no other item of the rules has, and that stays while the rule does, such as
     * {@code boundary r/late#2 equal}; constraints count from 1 in it.
     */
    public String key() {
        StringBuilder key = new StringBuilder(figure.word()).append(' ').append(subject);
        constraint.ifPresent(index -> key.append('#').append(index + 1));
        key.append(' ').append(aspect.word());
        detail.ifPresent(each -> key.append(' ').append(each));
        return key.toString();
    }

    @Override
    public int compareTo(CoverageItem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return key();
    }
}
