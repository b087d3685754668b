package vn.emulation.testing.generation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.campaign.Campaign;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.fact.LaunchView;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** What of a setting a rule looks at. */
final class RuleLooks {

    private static final String COMPETENT = "authorityCompetent";
    private static final Set<String> LAUNCH =
            Set.of("launchKnown", "launchLevel", "campaignMode", "launchDaysKnown", "campaignMonths", "titleMonths");
    private static final Set<String> COMPETENCE = Set.of(COMPETENT, "formProvided", "regimeKnown");

    private final RuleDefinition rule;
    private final int index;
    private final Set<String> fields;
    private final List<Parameter> parameters;

    RuleLooks(LoadedRules loaded, int index) {
        this.rule = loaded.rules().get(index);
        this.index = index;
        this.fields = rule.constraints().stream()
                .flatMap(Constraint::fields)
                .map(field -> field.name())
                .collect(ImmutableSet.toImmutableSet());
        this.parameters = rule.allParameters().stream()
                .map(loaded.parameters().parameters()::get)
                .toList();
    }

    RuleDefinition rule() {
        return rule;
    }

    int index() {
        return index;
    }

    boolean at(String field) {
        return fields.contains(field);
    }

    boolean atLaunch() {
        return fields.stream().anyMatch(LAUNCH::contains);
    }

    boolean atAuthority() {
        return at(COMPETENT);
    }

    boolean atLaw() {
        return fields.stream().anyMatch(COMPETENCE::contains);
    }

    boolean isBy(Clock clock) {
        return (rule.isDated() && rule.clock() == clock)
                || parameters.stream().anyMatch(parameter -> parameter.clock() == clock);
    }

    boolean atReceipt() {
        return at("receivedOn") || at("receivedOnKnown") || isBy(Clock.RECEIVED) || atLaw();
    }

    boolean atDecision() {
        return at("decidedOn") || at(COMPETENT) || isBy(Clock.DECIDED);
    }

    boolean atRound() {
        return at("roundKind") || at("roundYear");
    }

    /** Returns what it sees of a setting: equal for two settings that are the same to it. */
    List<Object> seen(Setting setting) {
        List<Object> seen = new ArrayList<>();
        seen.add(setting.applies(index));
        rule.allParameters().forEach(each -> seen.add(setting.supposition().worth(each)));
        if (at("roundKind")) {
            seen.add(setting.round().kind());
        }
        if (at("roundYear")) {
            seen.add(setting.round().year());
        }
        seen.addAll(seen(setting.context().campaign()));
        return seen;
    }

    /** Returns what it sees of how a campaign stands. */
    List<Object> seen(Campaign campaign) {
        LaunchView launch = new LaunchView(campaign.launch());
        return Stream.of(
                        looked("launchKnown", launch.known()),
                        looked("launchLevel", launch.level()),
                        looked("campaignMode", launch.mode()),
                        looked("launchDaysKnown", launch.months().isPresent()),
                        looked("campaignMonths", launch.months()),
                        looked("titleMonths", campaign.titlePeriod()),
                        looked(COMPETENT, campaign.awards().get(0).form().decidedBy()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Object> looked(String field, Object value) {
        return at(field) ? Optional.of(value) : Optional.empty();
    }
}
