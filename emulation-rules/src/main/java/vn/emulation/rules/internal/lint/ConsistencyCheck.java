package vn.emulation.rules.internal.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.proof.RuleProof;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Finds rules that never fire, and constraints that say nothing.
 *
 * @param checking what the checks share
 */
record ConsistencyCheck(RuleChecking checking) {

    /** Settings in which the reason of a rule that never fires is looked for. */
    private static final int MOST_REASONS = 32;

    void check() {
        IntStream.range(0, checking.loaded().rules().size()).forEach(this::check);
    }

    private void check(int index) {
        RuleDefinition rule = checking.rule(index);
        if (isImpossible(Knowledge.TYPES, rule)) {
            never(rule, DiagnosticCode.CONTRADICTORY_CONSTRAINTS, Knowledge.TYPES);
            return;
        }
        RuleProof.needless(Knowledge.TYPES, rule.constraints()).stream()
                .filter(constraint -> !isGuard(rule, constraint))
                .forEach(constraint ->
                        checking.findings().at(rule, DiagnosticCode.ALWAYS_TRUE, rule.id(), constraint.text()));
        if (isImpossible(Knowledge.VOCABULARY, rule)) {
            never(rule, DiagnosticCode.UNREACHABLE, Knowledge.VOCABULARY);
        } else if (checking.isOfPlan(rule)) {
            reach(index, rule);
        }
    }

    /** Whether a rule has to say it for the sake of another constraint, even one that implies it. */
    private static boolean isGuard(RuleDefinition rule, Constraint constraint) {
        return rule.constraints().stream()
                .flatMap(Constraint::guards)
                .anyMatch(guard -> guard.text().equals(constraint.text()));
    }

    private static boolean isImpossible(Knowledge knowledge, RuleDefinition rule) {
        return Conjunction.of(knowledge, rule.constraints()).isImpossible();
    }

    private void never(RuleDefinition rule, DiagnosticCode code, Knowledge knowledge) {
        List<Constraint> core = RuleProof.core(knowledge, rule.constraints());
        checking.findings().at(rule, code, rule.id(), RuleChecking.shown(core));
    }

    /** Whether the rule fires in some round, under some alternatives and values. */
    private void reach(int index, RuleDefinition rule) {
        if (checking.isTooMany(rule, rule.id(), checking.trials().readings(index))) {
            return;
        }
        List<Setting> settings = Settings.differing(
                checking.settings().of(checking.trials().readings(index)), checking.loaded(), List.of(index));
        List<Setting> inForce =
                settings.stream().filter(setting -> setting.applies(index)).toList();
        if (inForce.isEmpty()) {
            checking.findings().at(rule, DiagnosticCode.NEVER_IN_FORCE, rule.id(), force(rule));
            return;
        }
        List<Setting> known =
                inForce.stream().filter(setting -> setting.worthsKnown(rule)).toList();
        if (known.isEmpty()) {
            checking.findings().at(rule, DiagnosticCode.NO_VALUE, rule.id(), unknown(rule, inForce.get(0)));
        } else if (known.stream().allMatch(setting -> isImpossible(Knowledge.of(setting, rule.subject()), rule))) {
            reason(rule, known);
        }
    }

    private static String force(RuleDefinition rule) {
        Stream<String> from = rule.inForce().from().map(day -> "@from " + day).stream();
        Stream<String> before = rule.inForce().before().map(day -> "@before " + day).stream();
        Stream<String> readings = rule.readings().stream().map(choice -> "@reading " + choice);
        return Stream.of(Stream.of("@clock " + rule.clock()), from, before, readings)
                .flatMap(texts -> texts)
                .collect(Collectors.joining(", "));
    }

    private String unknown(RuleDefinition rule, Setting setting) {
        List<String> names = checking.loaded().parameters().names().asList();
        return rule.parameters().stream()
                .filter(parameter -> !setting.supposition().worth(parameter).known())
                .map(names::get)
                .collect(Collectors.joining(", "));
    }

    /** A reason that lies in the values of parameters is told rather than one that lies in the round. */
    private void reason(RuleDefinition rule, List<Setting> known) {
        Optional<List<Constraint>> byValues = known.stream()
                .limit(MOST_REASONS)
                .map(setting -> RuleProof.core(Knowledge.of(setting, rule.subject()), rule.constraints()))
                .filter(core ->
                        core.stream().flatMap(Constraint::parameters).findAny().isPresent())
                .findFirst();
        if (byValues.isPresent()) {
            checking.findings()
                    .at(rule, DiagnosticCode.CONTRADICTORY_VALUES, rule.id(), RuleChecking.shown(byValues.get()));
        } else {
            never(rule, DiagnosticCode.UNREACHABLE, Knowledge.of(known.get(0), rule.subject()));
        }
    }
}
