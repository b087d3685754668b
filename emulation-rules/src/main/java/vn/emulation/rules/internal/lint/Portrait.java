package vn.emulation.rules.internal.lint;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;

/** Tells a dossier by what rules read of it. */
final class Portrait {

    private static final int MOST = 8;

    private Portrait() {}

    /** Returns what the rules read, such as {@code kind = COLLECTIVE, missingDocumentCount = 2}. */
    static String of(Dossier dossier, Setting setting, List<RuleDefinition> rules) {
        DossierFact fact = new DossierFact(new DossierView(dossier, setting.context()), setting.supposition());
        return rules.stream()
                .flatMap(rule -> rule.constraints().stream())
                .flatMap(Constraint::terms)
                .filter(term -> term instanceof Term.FieldTerm || term instanceof Term.MeasureTerm)
                .filter(term -> term.guards().allMatch(guard -> guard.holds(fact)))
                .filter(term -> term.parameters().allMatch(each -> fact.worthKnown(each.index())))
                .map(term -> term.text() + " = " + Objects.requireNonNull(term.value(fact)))
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
    }
}
