package vn.emulation.rules.internal.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.rules.lint.Severity;

/** Collects what is found wrong while loading. Used by one thread. */
public final class Diagnostics {

    private static final int LONGEST = 120;

    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> rules = new HashSet<>();

    /** Adds an error outside a rule. */
    public void error(DiagnosticCode code, SourcePosition at, Object... arguments) {
        add(code, at, Optional.empty(), arguments);
    }

    /** Adds an error of what an author wrote in a rule. */
    public void errorIn(String rule, DiagnosticCode code, SourcePosition at, Object... arguments) {
        error(Optional.of(rule), code, at, arguments);
    }

    /** Adds an error of what an author wrote, in a rule or outside of rules. */
    void error(Optional<String> rule, DiagnosticCode code, SourcePosition at, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(Diagnostics::shown).toArray();
        add(code, at, rule.map(Diagnostics::shown), shown);
    }

    /** One line of bounded length, since what an author wrote may be neither. */
    static String shown(Object written) {
        String text = String.valueOf(written);
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return start.replaceAll("\\s+", " ");
    }

    /** Adds what was found in a text that stands for another, at its place in that. */
    void addMoved(Diagnostics others, Function<Diagnostic, SourcePosition> original) {
        others.found.forEach(other -> add(
                other.code(),
                original.apply(other),
                other.rule(),
                other.arguments().toArray()));
    }

    /** Puts others in the place of what was found. */
    void replace(Function<Diagnostic, Stream<Diagnostic>> others) {
        List<Diagnostic> replaced = found.stream().flatMap(others).toList();
        found.clear();
        found.addAll(replaced);
    }

    /** Returns what was found so far. */
    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    /** Adds an error whose arguments are one line each, and bounded. */
    void add(DiagnosticCode code, SourcePosition at, Optional<String> rule, Object... arguments) {
        List<String> shown = Arrays.stream(arguments).map(String::valueOf).toList();
        found.add(new Diagnostic(code, Severity.ERROR, at.source(), at.line(), at.column(), rule, shown));
        rule.ifPresent(rules::add);
    }

    /** Returns whether something was found in the rule, so that what follows from it need not be told too. */
    boolean isToldOf(String rule) {
        return rules.contains(shown(rule));
    }

    /** Returns whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns what was found, each once, in file order. */
    public List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
