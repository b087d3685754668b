package vn.emulation.rules.internal.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.Knowledge;
import vn.emulation.rules.internal.proof.Setting;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.lint.CounterExample;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.source.ClauseId;

/**
 * Finds required clauses that some dossier leaves without an answer and without anything asked for.
 *
 * @param checking what the checks share
 * @param evidence how a dossier is shown
 * @param steps the steps of the search
 */
record GapCheck(RuleChecking checking, Evidence evidence, SearchSteps steps) {

    /** A counter-example and its setting. */
    private record Found(Setting setting, CounterExample shown) {}

    void check() {
        required()
                .filter(clause -> !checking.trials().answering(clause).isEmpty())
                .forEach(this::check);
    }

    private Stream<ClauseId> required() {
        Campaign campaign = checking.scope().campaign();
        return campaign.rounds().stream()
                .flatMap(round -> campaign.awards().stream()
                        .flatMap(offer ->
                                campaign.requiredClauses(round, offer.form().id()).stream()))
                .distinct()
                .sorted();
    }

    private void check(ClauseId clause) {
        List<Integer> answering = checking.trials().answering(clause);
        RuleDefinition first = checking.rule(answering.get(0));
        if (steps.isOver()
                || checking.isTooMany(first, clause, checking.trials().readings(clause))) {
            return;
        }
        List<Setting> settings = Settings.differing(
                checking.settings().of(checking.trials().readings(clause)), checking.loaded(), answering);
        steps.begin(checking.limits().steps());
        Optional<Found> found = settings.stream()
                .flatMap(setting -> search(setting, clause, answering).stream())
                .findFirst();
        if (found.isPresent()) {
            List<RuleDefinition> rules = answering.stream().map(checking::rule).toList();
            CounterExample shown = found.get().shown();
            String portrait = Portrait.of(shown.dossier(), found.get().setting(), rules);
            checking.findings()
                    .at(
                            rules,
                            DiagnosticCode.GAP,
                            Optional.of(shown),
                            clause,
                            shown.dossier().round(),
                            portrait);
        } else if (steps.isSpent()) {
            checking.cutShort(first, clause, checking.limits().steps(), "steps");
        }
    }

    private Optional<Found> search(Setting setting, ClauseId clause, List<Integer> answering) {
        if (!isRequired(setting.round(), clause)) {
            return Optional.empty();
        }
        List<RuleDefinition> rules =
                answering.stream().filter(setting::applies).map(checking::rule).toList();
        Conjunction start = Conjunction.empty(Knowledge.of(setting, Subject.DOSSIER))
                .and(oneOf(formsWithout(setting.round(), clause)), false);
        return new CaseSearch(setting, steps, dossier -> evidence.shows(setting, dossier, clause, GapCheck::isSilent))
                .find(start, rules)
                .flatMap(dossier -> evidence.confirmed(setting, dossier, clause, GapCheck::isSilent))
                .map(shown -> new Found(setting, shown));
    }

    /** Of a form that the campaign does not lead to, all that any form requires is required. */
    private boolean isRequired(AwardRound round, ClauseId clause) {
        Campaign campaign = checking.scope().campaign();
        return round.requiredClauses().contains(clause)
                || campaign.awards().stream()
                        .anyMatch(offer -> offer.requiredClauses().contains(clause));
    }

    private List<AwardFormId> formsWithout(AwardRound round, ClauseId clause) {
        Campaign campaign = checking.scope().campaign();
        return campaign.awards().stream()
                .map(offer -> offer.form().id())
                .filter(form -> !campaign.requiredClauses(round, form).contains(clause))
                .toList();
    }

    private static Constraint oneOf(List<AwardFormId> forms) {
        List<Term.LiteralTerm> members = forms.stream()
                .map(form -> new Term.LiteralTerm(ValueType.TEXT, form.value()))
                .collect(Collectors.toList());
        Term form =
                new Term.FieldTerm(Subject.DOSSIER.vocabulary().field("form").orElseThrow());
        return new Constraint.OneOf(form, members);
    }

    private static boolean isSilent(ClauseAnswer answer) {
        return answer.status() == ClauseStatus.UNDETERMINED
                && answer.alternatives().stream()
                        .allMatch(alternative -> alternative.findings().isEmpty()
                                && alternative.needed().isEmpty());
    }
}
