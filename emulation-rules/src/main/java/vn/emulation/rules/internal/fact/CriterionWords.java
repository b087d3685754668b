package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.ValueType.BOOLEAN;
import static vn.emulation.rules.internal.fact.ValueType.TEXT;
import static vn.emulation.rules.internal.fact.Words.measure;

import java.util.List;

/** What a rule may look at in how a nominee was assessed by the criteria of the law. */
final class CriterionWords {

    private static final Measure ASSESSED = measure("assessed", BOOLEAN, TEXT, String.class, DossierFact::assessed);
    static final Words ALL = Words.of(
            List.of(),
            List.of(
                    ASSESSED,
                    measure("shown", BOOLEAN, TEXT, String.class, DossierFact::shown)
                            .guardedBy(ASSESSED)
                            .needing(NeedTarget.ASSESSMENT)));

    private CriterionWords() {}
}
