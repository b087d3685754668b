package vn.emulation.testing.mutation;

import java.util.Locale;
import java.util.Optional;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.sentence.SentenceWriter;

/** Shows what is otherwise in a mutant. */
final class MutantShown {

    private MutantShown() {}

    /** Returns what is changed to what. */
    static String change(Mutant mutant, Locale locale) {
        if (mutant.kind() == MutantKind.DELETED) {
            return MutationTexts.text(locale, "deleted");
        }
        return mutant.after().isEmpty()
                ? MutationTexts.text(locale, "dropped", mutant.before())
                : MutationTexts.text(locale, "changed", mutant.before(), mutant.after());
    }

    /** Returns the sentence of the changed rule, empty where none is left, a parameter is changed, or it has code. */
    static Optional<String> sentence(Mutant mutant) {
        return Optional.of(mutant)
                .filter(each -> each.kind() != MutantKind.DELETED && each.change() instanceof Change.OfRule)
                .map(each -> ((Change.OfRule) each.change()).rule())
                .filter(rule -> rule.code().isEmpty())
                .map((RuleDefinition rule) -> SentenceWriter.write(rule));
    }
}
