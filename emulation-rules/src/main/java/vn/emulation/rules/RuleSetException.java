package vn.emulation.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.emulation.rules.lint.Diagnostic;

/** Thrown when rule or parameter files cannot be loaded; carries every diagnostic found. */
public final class RuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** Makes an exception of what was found. */
    public RuleSetException(List<Diagnostic> diagnostics) {
        super(lines(diagnostics, Locale.ENGLISH));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns every diagnostic, in file order; never empty. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns all diagnostics, one a line, in Vietnamese or English. */
    public String text(Locale locale) {
        return lines(diagnostics, locale);
    }

    private static String lines(List<Diagnostic> diagnostics, Locale locale) {
        return diagnostics.stream().map(diagnostic -> diagnostic.told(locale)).collect(Collectors.joining("\n"));
    }
}
