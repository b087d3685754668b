package vn.emulation.rules.internal.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.CounterExample;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.ClauseId;

/** Finds two rules of one clause of which one bars and one satisfies, and a dossier on which both fire. */
final class OverlapCheck {

    private final RuleChecking checking;
    private final Evidence evidence;
    private final SearchSteps steps;
    private final Set<List<Integer>> compared = new HashSet<>();
    private int left;

    OverlapCheck(RuleChecking checking, Evidence evidence, SearchSteps steps) {
        this.checking = checking;
        this.evidence = evidence;
        this.steps = steps;
        this.left = checking.limits().opposites();
    }

    void check() {
        checking.trials().clauses().stream().sorted().forEach(this::check);
        if (left < 0) {
            checking.cutShort(checking.limits().opposites(), "opposites");
        }
    }

    private void check(ClauseId clause) {
        List<Integer> answering = checking.trials().answering(clause);
        if (checking.isTooMany(
                checking.rule(answering.get(0)), clause, checking.trials().readings(clause))) {
            return;
        }
        for (int barring : of(clause, Effect.BARS)) {
            for (int meeting : of(clause, Effect.SATISFIES)) {
                if (left >= 0 && compared.add(List.of(barring, meeting)) && --left >= 0) {
                    compare(clause, barring, meeting);
                }
            }
        }
    }

    private void compare(ClauseId clause, int barring, int meeting) {
        if (!steps.isOver() && canMeet(barring, meeting)) {
            search(clause, barring, meeting);
        }
    }

    private List<Integer> of(ClauseId clause, Effect effect) {
        return checking.trials().answering(clause).stream()
                .filter(index -> checking.rule(index).effect() == effect)
                .toList();
    }

    private boolean canMeet(int barring, int meeting) {
        boolean excepted = checking.trials().exceptionsTo(barring).contains(meeting)
                || checking.trials().exceptionsTo(meeting).contains(barring);
        return !excepted
                && !Conjunction.of(Knowledge.VOCABULARY, both(barring, meeting)).isImpossible();
    }

    private List<Constraint> both(int barring, int meeting) {
        return Stream.of(barring, meeting)
                .flatMap(index -> checking.rule(index).constraints().stream())
                .toList();
    }

    private void search(ClauseId clause, int barring, int meeting) {
        steps.begin(checking.limits().steps());
        Optional<CounterExample> found = settings(clause, barring, meeting)
                .flatMap(setting -> search(setting, clause, barring, meeting).stream())
                .findFirst();
        RuleDefinition first = checking.rule(Math.min(barring, meeting));
        RuleDefinition second = checking.rule(Math.max(barring, meeting));
        if (found.isPresent()) {
            checking.findings()
                    .at(List.of(second, first), DiagnosticCode.OVERLAP, found, first.id(), second.id(), clause);
        } else if (steps.isSpent()) {
            checking.cutShort(second, second.id(), checking.limits().steps(), "steps");
        }
    }

    private Stream<Setting> settings(ClauseId clause, int barring, int meeting) {
        List<Setting> all = checking.settings().of(checking.trials().readings(clause));
        return Settings.differing(all, checking.loaded(), List.of(barring, meeting)).stream()
                .filter(setting -> Stream.of(barring, meeting)
                        .allMatch(index -> setting.applies(index) && setting.worthsKnown(checking.rule(index))));
    }

    private Optional<CounterExample> search(Setting setting, ClauseId clause, int barring, int meeting) {
        Predicate<ClauseAnswer> claim = answer ->
                answer.status() == ClauseStatus.CONTRADICTED && stands(answer, barring) && stands(answer, meeting);
        List<RuleDefinition> silent = Stream.of(barring, meeting)
                .flatMap(index -> checking.trials().exceptionsTo(index).stream())
                .filter(setting::applies)
                .distinct()
                .map(checking::rule)
                .toList();
        Conjunction start = Conjunction.of(Knowledge.of(setting, Subject.DOSSIER), both(barring, meeting));
        return new CaseSearch(setting, steps, dossier -> evidence.shows(setting, dossier, clause, claim))
                .find(start, silent)
                .flatMap(dossier -> evidence.confirmed(setting, dossier, clause, claim));
    }

    private boolean stands(ClauseAnswer answer, int rule) {
        RuleId id = checking.rule(rule).id();
        return answer.alternatives().stream()
                .flatMap(alternative -> alternative.findings().stream())
                .filter(finding -> finding.setAsideBy().isEmpty())
                .map(Finding::rule)
                .anyMatch(id::equals);
    }
}
