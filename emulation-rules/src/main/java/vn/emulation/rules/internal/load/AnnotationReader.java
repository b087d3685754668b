package vn.emulation.rules.internal.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.emulation.decision.RuleId;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.RuleAnnotation;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;
import vn.emulation.time.DateWindow;

/** Reads the annotations of one rule: a closed list of single texts, each at most once. */
final class AnnotationReader {

    static final int MOST = 20;

    private static final Set<String> NAMES = Set.copyOf(RuleAnnotation.words());

    private final RuleDescr rule;
    private final SourcePosition at;
    private final PlanTerms plan;
    private final DescriptorPlaces places;
    private final Diagnostics diagnostics;

    AnnotationReader(
            RuleDescr rule, SourcePosition at, PlanTerms plan, DescriptorPlaces places, Diagnostics diagnostics) {
        this.rule = rule;
        this.at = at;
        this.plan = plan;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    void refuseUnknown() {
        int written = rule.getAnnotationNames().size();
        if (written > MOST) {
            diagnostics.errorIn(rule.getName(), DiagnosticCode.COMPLEX, at, written, MOST);
            return;
        }
        rule.getAnnotationNames().stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> error(name, DiagnosticCode.UNKNOWN_ANNOTATION, name, NearestName.of(name, NAMES)));
    }

    List<ClauseId> clauses() {
        if (rule.getAnnotation("clause") == null) {
            error("clause", DiagnosticCode.NO_CLAUSE, rule.getName());
        }
        return list("clause").stream().flatMap(name -> clause(name).stream()).toList();
    }

    private Optional<ClauseId> clause(String name) {
        if (plan.clauseNames().contains(name)) {
            return Optional.of(ClauseId.of(name));
        }
        error("clause", DiagnosticCode.UNKNOWN_CLAUSE, name, NearestName.of(name, plan.clauseNames()));
        return Optional.empty();
    }

    List<ReadingChoice> readings() {
        List<ReadingChoice> choices =
                list("reading").stream().flatMap(name -> choice(name).stream()).toList();
        if (choices.stream().map(ReadingChoice::reading).distinct().count() < choices.size()) {
            error("reading", DiagnosticCode.ANNOTATION_VALUE, "reading", choices);
        }
        return choices;
    }

    private Optional<ReadingChoice> choice(String name) {
        if (plan.choiceNames().contains(name)) {
            int equals = name.lastIndexOf('=');
            return Optional.of(new ReadingChoice(ReadingId.of(name.substring(0, equals)), name.substring(equals + 1)));
        }
        error("reading", DiagnosticCode.UNKNOWN_READING, name, NearestName.of(name, plan.choiceNames()));
        return Optional.empty();
    }

    /** Returns the clock of a rule about a subject: what is not one dossier was received on no day. */
    Clock clock(Subject subject) {
        Optional<Clock> written = parsed("clock", Clock::valueOf);
        if (subject == Subject.DOSSIER) {
            return written.orElse(Clock.RECEIVED);
        }
        if (written.equals(Optional.of(Clock.RECEIVED))) {
            error("clock", DiagnosticCode.RECEIVED_CLOCK, rule.getName());
        }
        return written.orElse(Clock.DECIDED);
    }

    DateWindow inForce() {
        Optional<LocalDate> from = parsed("from", AnnotationReader::day);
        Optional<LocalDate> before = parsed("before", AnnotationReader::day);
        if (from.isPresent() && before.isPresent() && !from.get().isBefore(before.get())) {
            error("before", DiagnosticCode.ANNOTATION_VALUE, "before", before.get());
            return new DateWindow(from, Optional.empty());
        }
        return new DateWindow(from, before);
    }

    /** A day that a window can begin on. */
    private static LocalDate day(String text) {
        return DateWindow.startingOn(LocalDate.parse(text)).from().orElseThrow();
    }

    Optional<RuleId> exceptionTo() {
        return parsed("exceptionTo", RuleId::of);
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parse) {
        return value(name).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException | IllegalArgumentException refused) {
                error(name, DiagnosticCode.ANNOTATION_VALUE, name, text);
                return Optional.empty();
            }
        });
    }

    private List<String> list(String name) {
        Optional<String> written = value(name);
        List<String> items = written.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
        if (written.isPresent() && items.isEmpty()) {
            error(name, DiagnosticCode.ANNOTATION_VALUE, name, "");
        }
        return items;
    }

    private Optional<String> value(String name) {
        AnnotationDescr annotation = rule.getAnnotation(name);
        if (annotation == null) {
            return Optional.empty();
        }
        Object written = annotation.getSingleValue();
        if (annotation.isDuplicated()) {
            return Optional.empty();
        }
        if (annotation.getValueMap().size() != 1 || !isQuoted(written)) {
            Object[] values = annotation.getValueMap().values().toArray();
            error(name, DiagnosticCode.ANNOTATION_UNQUOTED, name, inner(Arrays.deepToString(values)));
            return Optional.empty();
        }
        return Optional.of(inner(written.toString()).strip());
    }

    /** A text without its first and last character: quote marks, or brackets. */
    private static String inner(String text) {
        return text.substring(1, text.length() - 1);
    }

    private static boolean isQuoted(Object written) {
        return written instanceof String text
                && text.length() >= 2
                && text.startsWith("\"")
                && text.endsWith("\"")
                && text.indexOf('"', 1) == text.length() - 1
                && text.indexOf('\\') < 0;
    }

    private void error(String annotation, DiagnosticCode code, Object... arguments) {
        SourcePosition place = Optional.ofNullable(rule.getAnnotation(annotation))
                .map(written -> places.of(written, rule))
                .orElse(at);
        diagnostics.errorIn(rule.getName(), code, place, arguments);
    }
}
