package vn.emulation.rules.internal.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.decision.Effect;
import vn.emulation.rules.internal.fact.Subject;

/** The statements by which rules say something. */
public enum EffectForm {
    /** The clause stands against the dossier. */
    BARS(Effect.BARS, Takes.NOTHING, Optional.empty()),
    /** The clause is met. */
    SATISFIES(Effect.SATISFIES, Takes.NOTHING, Optional.empty()),
    /** Something must be known or sent. */
    NEEDS(Effect.NEEDS, Takes.NEED, Optional.empty()),
    /** A person should look. */
    WARNS(Effect.WARNS, Takes.NOTHING, Optional.empty()),
    /** No more places than a parameter says. */
    AT_MOST(Effect.LIMITS, Takes.PARAMETER, Optional.of(QuotaStatement.Kind.AT_MOST)),
    /** No fewer places than a parameter says. */
    AT_LEAST(Effect.LIMITS, Takes.PARAMETER, Optional.of(QuotaStatement.Kind.AT_LEAST)),
    /** No more places than are granted. */
    AT_MOST_GRANTED(Effect.LIMITS, Takes.NOTHING, Optional.of(QuotaStatement.Kind.AT_MOST)),
    /** The dossier comes before others of its rank. */
    PREFERS(Effect.PREFERS, Takes.PARAMETER, Optional.of(QuotaStatement.Kind.PREFERENCE));

    /** What a statement is given besides its subject. */
    public enum Takes {
        /** Nothing. */
        NOTHING,
        /** The word of what is needed. */
        NEED,
        /** The name of a parameter. */
        PARAMETER
    }

    private final Effect effect;
    private final Takes takes;
    private final Optional<QuotaStatement.Kind> kind;

    EffectForm(Effect effect, Takes takes, Optional<QuotaStatement.Kind> kind) {
        this.effect = effect;
        this.takes = takes;
        this.kind = kind;
    }

    /** Returns the form of what a rule says. */
    public static EffectForm of(RuleDefinition rule) {
        return Arrays.stream(values())
                .filter(form -> form.effect == rule.effect())
                .filter(form -> form.kind.equals(rule.quota().map(QuotaStatement::kind)))
                .filter(form -> (form.takes == Takes.PARAMETER)
                        == rule.quota().flatMap(QuotaStatement::parameter).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Returns the word of the effect. */
    public String word() {
        return effect.name().toLowerCase(Locale.ROOT);
    }

    /** Returns what rules with it are about. */
    public Subject subject() {
        return effect == Effect.LIMITS ? Subject.POOL : Subject.DOSSIER;
    }

    /** Returns what it is given besides its subject. */
    public Takes takes() {
        return takes;
    }

    /** Returns the key of its texts. */
    public String key() {
        String bound = kind.filter(any -> effect == Effect.LIMITS)
                .map(each -> "." + each.word())
                .orElse("");
        return "effect." + word() + bound + (this == AT_MOST_GRANTED ? ".granted" : "");
    }

    /** Returns how a rule file writes it; the argument, in quotation marks, is left out where it takes none. */
    public String statement(String argument) {
        String given = this == AT_MOST_GRANTED ? "granted" : takes == Takes.NOTHING ? "" : argument;
        String inner = effect == Effect.LIMITS ? kind.orElseThrow().word() + "(" + given + ")" : given;
        return "findings." + word() + "(" + subject().variable() + (inner.isEmpty() ? "" : ", " + inner) + ");";
    }
}
