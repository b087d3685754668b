package vn.emulation.rules.internal.load;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.emulation.decision.Effect;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.QuotaStatement;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Reads the consequence of a rule: one statement of the closed list of effects.
 *
 * @param effect what the rule says
 * @param need what is needed, empty for every other effect
 * @param quota what is stated of places, empty for every other effect
 */
record EffectReader(Effect effect, Optional<NeedTarget> need, Optional<QuotaStatement> quota) {

    private static final Pattern OF_DOSSIER = Pattern.compile(
            "\\s*findings\\s*\\.\\s*(?<effect>bars|satisfies|warns|needs|prefers)\\s*\\(\\s*\\$dossier\\s*"
                    + "(?:,\\s*\"(?<argument>[^\"]*)\"\\s*)?\\)\\s*;\\s*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]*");

    /** Reads a consequence, or throws what is wrong with it. */
    static EffectReader of(Subject subject, Object consequence, ParameterTable parameters) {
        String text = String.valueOf(consequence);
        QuotaStatementReader statements = new QuotaStatementReader(parameters);
        return subject == Subject.POOL
                ? new EffectReader(Effect.LIMITS, Optional.empty(), Optional.of(statements.limit(text)))
                : ofDossier(text, statements);
    }

    private static EffectReader ofDossier(String text, QuotaStatementReader statements) {
        Matcher matcher = OF_DOSSIER.matcher(text);
        if (!matcher.matches()) {
            throw ConsequenceSlips.of(Subject.DOSSIER, text);
        }
        Effect effect = Effect.valueOf(matcher.group("effect").toUpperCase(Locale.ROOT));
        Optional<String> argument = Optional.ofNullable(matcher.group("argument"));
        if (argument.isPresent() != (effect == Effect.NEEDS || effect == Effect.PREFERS)) {
            throw ConsequenceSlips.of(Subject.DOSSIER, text);
        }
        if (effect == Effect.PREFERS) {
            return new EffectReader(
                    effect,
                    Optional.empty(),
                    Optional.of(statements.preference(argument.get(), matcher.start("argument"))));
        }
        return new EffectReader(effect, argument.map(word -> need(word, matcher.start("argument"))), Optional.empty());
    }

    private static NeedTarget need(String word, int index) {
        if (!WORD.matcher(word).matches()) {
            throw new Refusal(index, DiagnosticCode.CONSEQUENCE);
        }
        return NeedTarget.of(word)
                .orElseThrow(() -> new Refusal(
                        index, DiagnosticCode.UNKNOWN_NEED, word, NearestName.of(word, NeedTarget.words())));
    }
}
