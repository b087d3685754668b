package vn.emulation.rules.internal.sentence;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.emulation.rules.internal.fact.Subject;

/** What is known of a rule while its lines are read. Used by one thread. */
final class RuleDraft {

    private final int line;
    private final Optional<String> name;
    private final Set<String> annotations = new HashSet<>();
    private Optional<Subject> subject = Optional.empty();
    private int constraints;
    private boolean broken;
    private boolean obscure;

    RuleDraft(int line, Optional<String> name) {
        this.line = line;
        this.name = name;
    }

    int line() {
        return line;
    }

    Optional<String> name() {
        return name;
    }

    Optional<Subject> subject() {
        return subject;
    }

    void isAbout(Subject known) {
        subject = Optional.of(known);
    }

    /** Returns whether the rule had no such annotation before. */
    boolean annotate(String annotation) {
        return annotations.add(annotation);
    }

    /** Counts a constraint and returns whether it is the first. */
    boolean constrain() {
        return constraints++ == 0;
    }

    /** Leaves the rule out of the text, unless what is wrong can be left out by itself. */
    void discardUnless(boolean dispensable) {
        broken |= !dispensable;
    }

    /** Leaves it out, and does not tell what follows from a line that could have been any. */
    void obscure() {
        broken = true;
        obscure = true;
    }

    boolean isLeftOut() {
        return broken || constraints == 0;
    }

    boolean isObscure() {
        return obscure;
    }
}
