package vn.emulation.rules.internal.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.campaign.AwardRound;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.engine.RoundTrial;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.proof.Setting.Receipt;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ReadingId;
import vn.emulation.time.WorkCalendar;

/**
 * Every setting that rules can meet in a campaign: each round, each combination of alternatives, and of each clock one day
 * between any two days on which something changes. Used by one thread.
 */
final class Settings {

    private final LintScope scope;
    private final LintLimits limits;
    private final List<Round> rounds = new ArrayList<>();
    private final List<Receipts> receipts;
    private final Map<Set<ReadingId>, List<Setting>> made = new HashMap<>();

    /** One round with its calendar and day of decision. */
    private record Round(RoundTrial trial, WorkCalendar calendar, LocalDate decidedOn) {}

    /** Days of receipt, and one of them. */
    private record Receipts(Receipt days, Optional<LocalDate> day) {}

    Settings(LintScope scope, Trials trials, LintLimits limits) {
        this.scope = scope;
        this.limits = limits;
        ChangeDays days = new ChangeDays(scope.campaign(), trials.loaded());
        this.receipts = receipts(days.of(Clock.RECEIVED));
        for (AwardRound round : scope.campaign().rounds()) {
            for (WorkCalendar calendar : days.calendars(scope.calendar())) {
                for (LocalDate decidedOn : days.decided(round)) {
                    RoundTrial trial = trials.of(scope.request(round.id(), calendar, decidedOn));
                    rounds.add(new Round(trial, calendar, decidedOn));
                }
            }
        }
    }

    private static List<Receipts> receipts(List<LocalDate> starts) {
        if (starts.size() == 1) {
            return List.of(new Receipts(Receipt.ANY, Optional.empty()));
        }
        List<Receipts> receipts = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            Optional<LocalDate> end = index + 1 < starts.size() ? Optional.of(starts.get(index + 1)) : Optional.empty();
            Optional<LocalDate> start = Optional.of(starts.get(index));
            receipts.add(new Receipts(Receipt.between(start, end), start));
        }
        receipts.add(new Receipts(Receipt.UNKNOWN, Optional.empty()));
        return receipts;
    }

    /** Returns the settings of rules that depend on the given readings; none where there are more than the limit. */
    List<Setting> of(Set<ReadingId> readings) {
        return made.computeIfAbsent(Set.copyOf(readings), this::make);
    }

    /** Returns the settings among those given that differ in something that the rules look at. */
    static List<Setting> differing(List<Setting> settings, LoadedRules loaded, Collection<Integer> rules) {
        Map<List<Object>, Setting> byDifference = new LinkedHashMap<>();
        settings.forEach(setting -> byDifference.putIfAbsent(seen(setting, loaded, rules), setting));
        return List.copyOf(byDifference.values());
    }

    private static List<Object> seen(Setting setting, LoadedRules loaded, Collection<Integer> rules) {
        List<Object> seen = new ArrayList<>();
        seen.add(setting.round().kind());
        seen.add(setting.round().requiredClauses());
        seen.add(setting.received());
        for (int index : rules) {
            RuleDefinition rule = loaded.rules().get(index);
            seen.add(setting.applies(index));
            rule.parameters()
                    .forEach(parameter -> seen.add(setting.supposition().worth(parameter)));
            if (looksAt(rule, "roundYear")) {
                seen.add(setting.round().year());
            }
            if (looksAt(rule, "decidedOn")) {
                seen.add(setting.decidedOn());
            }
        }
        return seen;
    }

    private static boolean looksAt(RuleDefinition rule, String field) {
        return rule.constraints().stream()
                .flatMap(Constraint::fields)
                .anyMatch(each -> each.name().equals(field));
    }

    /** Returns whether there are no more settings than are looked at. */
    boolean isComplete(Set<ReadingId> readings) {
        long combinations = readings.stream()
                .flatMap(reading -> scope.campaign().reading(reading).stream())
                .mapToLong(reading -> reading.alternatives().size())
                .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
        return combinations * rounds.size() * receipts.size() <= limits.settings();
    }

    private List<Setting> make(Set<ReadingId> readings) {
        return isComplete(readings)
                ? rounds.stream()
                        .flatMap(round -> receipts.stream().flatMap(receipt -> settings(round, receipt, readings)))
                        .toList()
                : List.of();
    }

    private static Stream<Setting> settings(Round round, Receipts receipt, Set<ReadingId> readings) {
        return round.trial().suppositions(readings, receipt.day()).stream()
                .map(supposed -> new Setting(
                        round.trial().context(),
                        round.calendar(),
                        round.decidedOn(),
                        receipt.days(),
                        supposed.choices(),
                        supposed.supposition()));
    }
}
