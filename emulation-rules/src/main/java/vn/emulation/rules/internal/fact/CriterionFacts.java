package vn.emulation.rules.internal.fact;

/** What rules read of the criteria of the law. */
public interface CriterionFacts extends DossierPart {

    /** Returns whether the nominee was assessed by the criterion; as met only with evidence. */
    default boolean assessed(String criterion) {
        return read().criteria().isAssessed(criterion);
    }

    /** Returns whether the criterion is met with evidence. */
    default boolean shown(String criterion) {
        return read().criteria().shown().contains(criterion);
    }
}
