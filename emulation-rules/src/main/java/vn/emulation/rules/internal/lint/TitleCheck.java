package vn.emulation.rules.internal.lint;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.decision.Effect;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.time.DateWindow;

/**
 * Compares the years in a campaign's title with the days between which its rules count achievements.
 *
 * @param checking what the checks share
 */
record TitleCheck(RuleChecking checking) {

    private static final Set<Effect> DECIDING = Set.of(Effect.BARS, Effect.SATISFIES);

    void check() {
        DateWindow title = checking.scope().campaign().titlePeriod();
        title.from().ifPresent(day -> compare(DiagnosticCode.TITLE_START, day, days(0)));
        title.before().ifPresent(day -> compare(DiagnosticCode.TITLE_END, day, days(1)));
    }

    private void compare(DiagnosticCode code, LocalDate title, List<LocalDate> counted) {
        String others = counted.stream()
                .filter(day -> !day.equals(title))
                .map(LocalDate::toString)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            checking.tell(code, title, others);
        }
    }

    /** The first days that rules which decide count achievements from, or the days before which they count them. */
    private List<LocalDate> days(int argument) {
        return IntStream.range(0, checking.loaded().rules().size())
                .filter(index -> DECIDING.contains(checking.rule(index).effect()))
                .filter(index -> checking.isOfPlan(checking.rule(index)))
                .boxed()
                .flatMap(index -> days(index, argument))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.<LocalDate>naturalOrder()))
                .asList();
    }

    private Stream<LocalDate> days(int index, int argument) {
        RuleDefinition rule = checking.rule(index);
        List<Term.ParameterTerm> named = rule.constraints().stream()
                .flatMap(Constraint::terms)
                .filter(Term.MeasureTerm.class::isInstance)
                .map(Term.MeasureTerm.class::cast)
                .filter(measure -> measure.arguments().size() == 2)
                .flatMap(measure -> measure.arguments().get(argument).parameters())
                .filter(parameter -> parameter.kind() == ParameterKind.DATE)
                .toList();
        List<Setting> settings = checking.settings().of(checking.trials().readings(index));
        return settings.stream()
                .filter(setting -> setting.applies(index) && setting.worthsKnown(rule))
                .flatMap(setting -> named.stream()
                        .map(parameter ->
                                setting.supposition().worth(parameter.index()).date()));
    }
}
