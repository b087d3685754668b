package vn.emulation.testing.assertion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.ConditionCheck;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.Truth;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleDescription;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.rules.RoundJudge;

/**
 * Tells what rules saw of a dossier.
 *
 * @param rules the rules
 * @param request the round
 */
record RuleExplanation(RoundJudge rules, EvaluationRequest request) {

    /** So many rules are told of where nobody named them. */
    static final int MOST_TOLD = 3;

    /** Returns why a rule applies or does not, with its place, its clause and the worth of each parameter it asks for. */
    Stream<String> of(RuleId rule, DossierId dossier, FailureText text) {
        Optional<RuleDescription> described =
                rules.rules().stream().filter(each -> each.id().equals(rule)).findFirst();
        return described
                .map(known -> isOfPools(known) ? Stream.of(text.text("of-pools", rule)) : lines(known, dossier, text))
                .orElseGet(() -> Stream.of(text.text("no-rule", rule)));
    }

    private static boolean isOfPools(RuleDescription rule) {
        return rule.effect() == Effect.LIMITS;
    }

    private Stream<String> lines(RuleDescription rule, DossierId dossier, FailureText text) {
        WhyNot answer = rules.whyNot(rule.id(), dossier, request);
        List<String> lines = new ArrayList<>(rules.texts().whyNot(answer, text.locale()));
        answer.nearest().checks().forEach(check -> worth(check, text).ifPresent(lines::add));
        lines.add(text.text("stands", text.listed(rule.clauses()), rule.source() + ":" + rule.line()));
        return lines.stream();
    }

    private static Optional<String> worth(ConditionCheck check, FailureText text) {
        String worths = check.parameters().stream()
                .map(seen -> seen.name() + " = " + seen.value().orElseGet(() -> text.text("unknown")))
                .collect(Collectors.joining(", "));
        return Optional.of(text.text("worth", check.written(), worths))
                .filter(any -> check.truth() != Truth.TRUE && !worths.isEmpty());
    }

    /** Returns the rules of a clause with an effect. */
    List<RuleId> answering(ClauseId clause, Effect effect) {
        return rules.rules().stream()
                .filter(rule -> rule.effect() == effect && rule.clauses().contains(clause))
                .map(RuleDescription::id)
                .toList();
    }

    /** Returns the rules that would bar a dossier if one constraint held, the first few. */
    List<RuleId> nearestBars(DossierId dossier) {
        return rules.rules().stream()
                .filter(rule -> rule.effect() == Effect.BARS)
                .map(rule -> rules.whyNot(rule.id(), dossier, request))
                .filter(answer -> answer.nearest().applies() == Truth.TRUE
                        && answer.nearest().unmet().size() == 1)
                .sorted(Comparator.comparing(RuleExplanation::distance)
                        .thenComparing(answer -> answer.trials().size()))
                .map(WhyNot::rule)
                .limit(MOST_TOLD)
                .toList();
    }

    /** A rule that compares with a number or a day is nearer than one that asks yes or no. */
    private static int distance(WhyNot answer) {
        ConditionCheck unmet = answer.nearest().unmet().get(0);
        return unmet.parameters().isEmpty() ? 1 : 0;
    }
}
