package vn.emulation.rules.internal.lint;

import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Effect;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.lint.DiagnosticCode;

/** Finds rounds without a deadline, and deadlines that do not fit their round, plan or title. */
final class DeadlineCheck {

    private static final String RECEIVED = "receivedOn";

    private final RuleChecking checking;
    private final Campaign campaign;
    private final ImmutableSetMultimap<AwardRound, Deadline> deadlines;

    /** A deadline of a round: the parameter, and the last day that is in time under some reading. */
    private record Deadline(String parameter, LocalDate lastDay) {}

    DeadlineCheck(RuleChecking checking) {
        this.checking = checking;
        this.campaign = checking.scope().campaign();
        ImmutableSetMultimap.Builder<AwardRound, Deadline> found = ImmutableSetMultimap.builder();
        IntStream.range(0, checking.loaded().rules().size())
                .filter(index -> checking.rule(index).effect() == Effect.BARS)
                .filter(index -> checking.rule(index).constraints().stream().anyMatch(DeadlineCheck::isOfReceipt))
                .forEach(index -> barring(index)
                        .forEach(setting -> deadlines(checking.rule(index), setting)
                                .forEach(deadline -> found.put(setting.round(), deadline))));
        this.deadlines = found.build();
    }

    private static boolean isOfReceipt(Constraint constraint) {
        return constraint instanceof Constraint.Comparison
                && constraint.fields().anyMatch(field -> field.name().equals(RECEIVED))
                && constraint.parameters().anyMatch(parameter -> parameter.kind() == ParameterKind.DATE);
    }

    /** The settings in which the rule can fire. */
    private Stream<Setting> barring(int index) {
        RuleDefinition rule = checking.rule(index);
        return checking.settings().of(checking.trials().readings(index)).stream()
                .filter(setting -> setting.applies(index) && setting.worthsKnown(rule))
                .filter(setting -> !Conjunction.of(Knowledge.of(setting, rule.subject()), rule.constraints())
                        .isImpossible());
    }

    private static Stream<Deadline> deadlines(RuleDefinition rule, Setting setting) {
        return rule.constraints().stream()
                .filter(DeadlineCheck::isOfReceipt)
                .flatMap(Constraint::parameters)
                .map((Term.ParameterTerm parameter) -> new Deadline(
                        parameter.name(),
                        setting.supposition().worth(parameter.index()).date().minusDays(1)));
    }

    void check() {
        campaign.rounds().stream()
                .filter(round -> !deadlines.containsKey(round))
                .forEach(round -> checking.tell(DiagnosticCode.ROUND_WITHOUT_DEADLINE, round.id()));
        deadlines.forEach((round, deadline) -> misfit(round, deadline.lastDay())
                .ifPresent(why -> checking.tell(
                        DiagnosticCode.DEADLINE_OUTSIDE,
                        deadline.parameter(),
                        deadline.lastDay(),
                        round.id(),
                        "@deadline-outside." + why)));
        contested();
        early().forEach((parameter, rounds) ->
                checking.tell(DiagnosticCode.DUE_BEFORE_END, parameter, String.join(", ", rounds)));
    }

    /** Deadlines of one parameter and round of which the last day hangs on a reading or on days off. */
    private void contested() {
        checking.loaded()
                .parameters()
                .parameters()
                .forEach(parameter -> deadlines.asMap().forEach((round, all) -> {
                    String days = all.stream()
                            .filter(deadline -> deadline.parameter().equals(parameter.name()))
                            .map(deadline -> deadline.lastDay().toString())
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", "));
                    if (days.contains(",")) {
                        checking.tell(DiagnosticCode.DEADLINE_CONTESTED, parameter.name(), round.id(), days);
                    }
                }));
    }

    private Optional<String> misfit(AwardRound round, LocalDate lastDay) {
        boolean beforePlan =
                StaleCheck.issue(campaign.plan()).map(lastDay::isBefore).orElse(false);
        boolean beforePeriod = round.period().from().map(lastDay::isBefore).orElse(false);
        boolean afterTitle = campaign.titlePeriod()
                .before()
                .map(end -> !lastDay.isBefore(end))
                .orElse(false);
        if (beforePlan) {
            return Optional.of("plan");
        }
        if (beforePeriod) {
            return Optional.of("period");
        }
        if (afterTitle) {
            return Optional.of("title");
        }
        return lastDay.getYear() == round.year() ? Optional.empty() : Optional.of("year");
    }

    /** The rounds, by parameter, whose dossiers are due while the days they are about still run. */
    private Map<String, List<String>> early() {
        return deadlines.entries().stream()
                .filter(each -> each.getKey()
                        .period()
                        .before()
                        .map(end -> each.getValue().lastDay().isBefore(end.minusDays(1)))
                        .orElse(false))
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.getValue()).parameter(),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(each -> each.getKey().id().value(), Collectors.toList()),
                                rounds -> rounds.stream().distinct().sorted().toList())));
    }
}
