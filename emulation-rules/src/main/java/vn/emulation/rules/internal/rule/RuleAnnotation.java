package vn.emulation.rules.internal.rule;

import java.util.Arrays;
import java.util.List;

/** What may be written between the name of a rule and its condition. */
public enum RuleAnnotation {
    /** The clauses the rule cites. */
    CLAUSE("clause", "plan/III.1, plan/III.2"),
    /** The alternatives of readings it belongs to. */
    READING("reading", "reading=ALTERNATIVE"),
    /** The first day on which it is in force. */
    FROM("from", "2024-01-01"),
    /** The day after the last one on which it is in force. */
    BEFORE("before", "2025-07-01"),
    /** The day that tells whether it is in force. */
    CLOCK("clock", "DECIDED"),
    /** The rule whose finding it sets aside. */
    EXCEPTION_TO("exceptionTo", "plan/III.1/late");

    private final String word;
    private final String example;

    RuleAnnotation(String word, String example) {
        this.word = word;
        this.example = example;
    }

    /** Returns the word that rule files use. */
    public String word() {
        return word;
    }

    /** Returns a value that it can have. */
    public String example() {
        return example;
    }

    /** Returns whether every rule has it. */
    public boolean isRequired() {
        return this == CLAUSE;
    }

    /** Returns all words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(RuleAnnotation::word).toList();
    }
}
