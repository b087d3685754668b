package vn.emulation.rules.internal.rule;

import java.util.Optional;

/**
 * What a quota rule states.
 *
 * @param kind what is stated
 * @param parameter the parameter that gives the number, empty where the places granted do
 */
public record QuotaStatement(Kind kind, Optional<NamedParameter> parameter) {

    /** What can be stated. */
    public enum Kind {
        /** No more places than. */
        AT_MOST("atMost"),
        /** No fewer places than. */
        AT_LEAST("atLeast"),
        /** The place of a preference in the order of preferences, 1 first. */
        PREFERENCE("prefers");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns the word that rule files use. */
        public String word() {
            return word;
        }
    }

    /**
     * A parameter.
     *
     * @param name its name
     * @param index its index in the rule set
     */
    public record NamedParameter(String name, int index) {}

    /** Returns how a rule file writes it. */
    public String text() {
        return kind.word() + "("
                + parameter.map(each -> "\"" + each.name() + "\"").orElse("granted") + ")";
    }
}
