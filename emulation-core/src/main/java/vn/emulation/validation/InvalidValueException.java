package vn.emulation.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown when a value breaks the rules of its type; carries every violation found, not only the first. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    InvalidValueException(List<Violation> violations) {
        super(sentences(violations, Locale.ENGLISH));
        this.violations = List.copyOf(violations);
    }

    /** Returns every violation, in the order in which they were found; never empty. */
    public List<Violation> violations() {
        return violations;
    }

    /** Returns all violations as sentences, one a line, in Vietnamese or English. */
    public String text(Locale locale) {
        return sentences(violations, locale);
    }

    private static String sentences(List<Violation> violations, Locale locale) {
        return violations.stream().map(violation -> violation.text(locale)).collect(Collectors.joining("\n"));
    }
}
