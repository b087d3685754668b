package vn.emulation.quota.selection.audit;

import java.util.Locale;
import vn.emulation.message.MessageBundle;

/** How much an audit proved (mức độ đã kiểm chứng), the least first. */
public enum Proof {
    /** Nothing, since something is wrong. */
    NOTHING("selection.audit.proof.nothing"),
    /** Caps and floors are kept; whether a better selection keeps them too was not examined, nor who is tied. */
    KEEPS_LIMITS("selection.audit.proof.keeps-limits"),
    /** Besides, nobody left out fits beside those selected, or in place of one worse; several at once were not tried. */
    NO_BETTER_EXCHANGE("selection.audit.proof.no-better-exchange"),
    /** No selection that keeps the limits is better, and exactly those tied are tied. */
    OPTIMAL("selection.audit.proof.optimal");

    private static final MessageBundle TEXTS = MessageBundle.of("vn.emulation.messages", Proof.class.getClassLoader());

    private final String key;

    Proof(String key) {
        this.key = key;
    }

    /** Returns what was proved as a sentence, in Vietnamese or English. */
    public String text(Locale locale) {
        return TEXTS.text(locale, key);
    }

    Proof weaker(Proof other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
