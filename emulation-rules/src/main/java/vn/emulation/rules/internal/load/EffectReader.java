package vn.emulation.rules.internal.load;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.emulation.decision.Effect;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Reads the consequence of a rule: one statement of the closed list of effects.
 *
 * @param effect what the rule says
 * @param need what is needed, empty for every other effect
 */
record EffectReader(Effect effect, Optional<NeedTarget> need) {

    private static final Pattern STATEMENT =
            Pattern.compile("\\s*findings\\s*\\.\\s*(?<effect>bars|satisfies|warns|needs)\\s*\\(\\s*\\$dossier\\s*"
                    + "(?:,\\s*\"(?<need>[A-Za-z]*)\"\\s*)?\\)\\s*;\\s*");

    /** Reads a consequence, or throws what is wrong with it. */
    static EffectReader of(Object consequence) {
        Matcher matcher = STATEMENT.matcher(String.valueOf(consequence));
        if (!matcher.matches()) {
            throw new Refusal(DiagnosticCode.CONSEQUENCE);
        }
        Effect effect = Effect.valueOf(matcher.group("effect").toUpperCase(Locale.ROOT));
        Optional<String> word = Optional.ofNullable(matcher.group("need"));
        if (word.isPresent() != (effect == Effect.NEEDS)) {
            throw new Refusal(DiagnosticCode.CONSEQUENCE);
        }
        Optional<NeedTarget> need = word.flatMap(NeedTarget::of);
        if (word.isPresent() && need.isEmpty()) {
            throw new Refusal(DiagnosticCode.UNKNOWN_NEED, word.get(), NearestName.of(word.get(), NeedTarget.words()));
        }
        return new EffectReader(effect, need);
    }
}
