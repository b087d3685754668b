package vn.emulation.rules.internal.lint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.Citation;
import vn.emulation.source.ClauseId;
import vn.emulation.source.SourceDocument;

/** Finds what the days of documents, rules and values do not bear out. */
final class StaleCheck {

    private final RuleChecking checking;
    private final Set<Integer> told = new LinkedHashSet<>();

    StaleCheck(RuleChecking checking) {
        this.checking = checking;
    }

    void check() {
        checking.loaded().parameters().parameters().forEach(this::checked);
        checking.loaded().rules().forEach(this::issued);
        IntStream.range(0, checking.loaded().rules().size()).forEach(this::worth);
    }

    private void checked(Parameter parameter) {
        for (DatedValue value : parameter.values()) {
            value.citations().stream()
                    .map(Citation::clause)
                    .flatMap(clause -> issue(clause).stream()
                            .filter(value.checkedOn()::isBefore)
                            .map(day -> new Object[] {parameter.name(), value.checkedOn(), clause, day}))
                    .forEach(shown -> checking.tell(DiagnosticCode.CHECKED_TOO_EARLY, shown));
        }
    }

    private void issued(RuleDefinition rule) {
        Optional<LocalDate> issued = rule.clauses().stream()
                .flatMap(clause -> issue(clause).stream())
                .min(Comparator.naturalOrder());
        Stream.concat(rule.inForce().from().stream(), rule.inForce().before().map(end -> end.minusDays(1)).stream())
                .min(Comparator.naturalOrder())
                .filter(day -> issued.map(day::isBefore).orElse(false))
                .ifPresent(
                        day -> checking.findings().at(rule, DiagnosticCode.BEFORE_ISSUE, rule.id(), day, issued.get()));
    }

    /** The day the clause's document was issued, or else the first on which it can have been. */
    private Optional<LocalDate> issue(ClauseId clause) {
        return Stream.concat(
                        Stream.of(checking.scope().campaign().plan()),
                        checking.scope().campaign().legalBases().stream())
                .filter(document -> document.id().equals(clause.document()))
                .map(StaleCheck::issue)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<LocalDate> issue(SourceDocument document) {
        return document.issuedOn().or(document::issuedNotBefore);
    }

    /** A rule not proved unable to fire but for a parameter whose values have ended, or have not begun. */
    private void worth(int index) {
        RuleDefinition rule = checking.rule(index);
        List<Integer> asked = rule.allParameters();
        if (asked.isEmpty()) {
            return;
        }
        List<Setting> settings = checking.settings().of(checking.trials().readings(index));
        for (Setting setting : settings) {
            asked.stream()
                    .filter(parameter -> !told.contains(parameter))
                    .filter(parameter -> !setting.supposition().worth(parameter).known())
                    .filter(parameter -> setting.applies(index) && isAskedFor(parameter, setting))
                    .filter(parameter -> mayFire(rule, setting))
                    .toList()
                    .forEach(parameter -> tell(parameter, rule, setting));
        }
    }

    /** Whether a dossier received in the year of the round asks for it, where the day of receipt matters. */
    private boolean isAskedFor(int parameter, Setting setting) {
        if (parameter(parameter).clock() != Clock.RECEIVED) {
            return true;
        }
        LocalDate year = LocalDate.of(setting.round().year(), 1, 1);
        Setting.Receipt days = setting.received();
        return days.known()
                && days.before().map(year::isBefore).orElse(true)
                && days.from().map(year.plusYears(1)::isAfter).orElse(true);
    }

    /** Whether what can be read of the rule is not proved impossible; that a dossier meets it is not shown. */
    private static boolean mayFire(RuleDefinition rule, Setting setting) {
        List<Constraint> readable = rule.constraints().stream()
                .filter(constraint -> constraint
                        .parameters()
                        .allMatch(each ->
                                setting.supposition().worth(each.index()).known()))
                .toList();
        return !Conjunction.of(Knowledge.of(setting, rule.subject()), readable).isImpossible();
    }

    private void tell(int index, RuleDefinition rule, Setting setting) {
        told.add(index);
        Parameter parameter = parameter(index);
        Object day = switch (parameter.clock()) {
            case ACHIEVEMENT ->
                setting.round().period().from().map(LocalDate::toString).orElse("?");
            case DECIDED -> setting.decidedOn();
            case RECEIVED -> setting.received().from().map(LocalDate::toString).orElse("?");
        };
        checking.tell(
                DiagnosticCode.VALUE_ENDED,
                List.of(rule.id()),
                parameter.name(),
                setting.round().id(),
                day);
    }

    private Parameter parameter(int index) {
        return Objects.requireNonNull(
                checking.loaded().parameters().parameters().get(index));
    }
}
