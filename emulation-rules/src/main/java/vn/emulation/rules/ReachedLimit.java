package vn.emulation.rules;

import java.util.List;
import java.util.Locale;
import vn.emulation.decision.RuleId;
import vn.emulation.message.MessageBundle;

/**
 * A limit that an evaluation reached.
 *
 * @param limit which
 * @param most what it was: steps, firings, or milliseconds
 * @param rule the rule that fired once too often; for steps and time, which run out inside the engine where rules share
 *     their constraints, the rule that takes the most steps of this fact when each is evaluated by itself
 * @param about the id of the dossier, or whom the pool holds, such as {@code form=letter, kind=INDIVIDUAL}
 */
public record ReachedLimit(Limit limit, long most, RuleId rule, String about) {

    /** What is limited. */
    public enum Limit {
        /** Steps for one fact. */
        FUEL,
        /** Firings for one fact. */
        FIRINGS,
        /** Time for the whole evaluation. */
        TIME
    }

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.rules.limits", ReachedLimit.class.getClassLoader());

    /** Returns what happened and one thing to do about it, in Vietnamese or English. */
    public String told(Locale locale) {
        return TEXTS.text(
                locale, limit.name().toLowerCase(Locale.ROOT), List.of(about, String.valueOf(most), rule.value()));
    }
}
