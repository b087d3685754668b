package vn.emulation.rules.internal.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PatternDescr;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.lint.DiagnosticCode;

/** Tells why a pattern is on nothing that rules can be about. */
final class PatternSlips {

    private static final List<String> TYPES =
            Arrays.stream(Subject.values()).map(Subject::word).toList();

    private PatternSlips() {}

    static Optional<Refusal> of(PatternDescr pattern, Subject subject) {
        String type = pattern.getObjectType();
        if (type == null || type.isEmpty()) {
            return Optional.of(new Refusal(DiagnosticCode.OOPATH, "/"));
        }
        if (!type.equals(subject.word())) {
            return Optional.of(new Refusal(DiagnosticCode.PATTERN_TYPE, type, NearestName.of(type, TYPES)));
        }
        return subject.variable().equals(pattern.getIdentifier())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        DiagnosticCode.PATTERN_VARIABLE,
                        Optional.ofNullable(pattern.getIdentifier()).orElse(""),
                        subject.variable(),
                        subject.word()));
    }
}
