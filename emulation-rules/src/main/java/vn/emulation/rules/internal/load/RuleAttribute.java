package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * What is told of an attribute of the engine, none of which rules may have.
 *
 * @param code what is told
 * @param arguments what the text shows
 */
record RuleAttribute(DiagnosticCode code, List<String> arguments) {

    private static final Map<String, DiagnosticCode> CODES = ImmutableMap.<String, DiagnosticCode>builder()
            .put("salience", DiagnosticCode.ORDER_ATTRIBUTE)
            .put("agenda-group", DiagnosticCode.ORDER_ATTRIBUTE)
            .put("activation-group", DiagnosticCode.ORDER_ATTRIBUTE)
            .put("ruleflow-group", DiagnosticCode.ORDER_ATTRIBUTE)
            .put("auto-focus", DiagnosticCode.ORDER_ATTRIBUTE)
            .put("no-loop", DiagnosticCode.ORDER_ATTRIBUTE)
            .put("lock-on-active", DiagnosticCode.ORDER_ATTRIBUTE)
            .put("date-effective", DiagnosticCode.DATE_ATTRIBUTE)
            .put("date-expires", DiagnosticCode.DATE_ATTRIBUTE)
            .put("timer", DiagnosticCode.TIME_ATTRIBUTE)
            .put("duration", DiagnosticCode.TIME_ATTRIBUTE)
            .put("calendars", DiagnosticCode.TIME_ATTRIBUTE)
            .put("enabled", DiagnosticCode.SWITCH_ATTRIBUTE)
            .put("dialect", DiagnosticCode.ATTRIBUTE)
            .put("refract", DiagnosticCode.ATTRIBUTE)
            .put("direct", DiagnosticCode.ATTRIBUTE)
            .buildOrThrow();

    /** Returns what is told of an attribute, with the name as it is written. */
    static RuleAttribute of(String name, String written) {
        DiagnosticCode code = CODES.getOrDefault(name, DiagnosticCode.ATTRIBUTE);
        return new RuleAttribute(
                code,
                code == DiagnosticCode.DATE_ATTRIBUTE
                        ? List.of(written, name.equals("date-expires") ? "before" : "from")
                        : List.of(written));
    }

    /** Returns whether a word begins the name of an attribute. */
    static boolean begins(String word) {
        return CODES.keySet().stream().anyMatch(name -> name.equals(word) || name.startsWith(word + "-"));
    }

    /** Returns what is told of a word that is an attribute but for a slip. */
    static Optional<RuleAttribute> slip(String word) {
        return NearestName.slipOf(word, CODES.keySet()).map(name -> of(name, word));
    }
}
