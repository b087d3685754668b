package vn.emulation.cli.view;

import java.util.List;
import java.util.Set;
import vn.emulation.cli.input.Docket;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleTrial;
import vn.emulation.decision.Truth;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.RuleTexts;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;
import vn.emulation.text.VisibleText;

/** Tells why no rule answers a clause as its readings are taken; where one answers, that says enough. */
final class UnfiredTeller {

    private static final Set<Effect> ANSWERS = Set.of(Effect.BARS, Effect.SATISFIES, Effect.NEEDS);

    private final Docket docket;
    private final EmulationEngine engine;
    private final RuleTexts texts;
    private final Words words;

    UnfiredTeller(Docket docket, Words words) {
        this.docket = docket;
        this.engine = EmulationEngine.of(docket.ruleSet());
        this.texts = docket.ruleSet().texts();
        this.words = words;
    }

    List<UnfiredStory> tell(DossierId dossier, ClauseId clause, AlternativeAnswer alternative) {
        return !alternative.findings().isEmpty()
                ? List.of()
                : docket.ruleSet().rules().stream()
                        .filter(rule -> rule.clauses().contains(clause) && ANSWERS.contains(rule.effect()))
                        .map(rule -> tell(engine.whyNot(rule.id(), dossier, docket.request()), alternative.choices()))
                        .toList();
    }

    private UnfiredStory tell(WhyNot answer, List<ReadingChoice> supposed) {
        RuleTrial trial = answer.trials().stream()
                .filter(each -> each.choices().stream().allMatch(choice -> goesWith(choice, supposed)))
                .findFirst()
                .orElseGet(answer::nearest);
        List<String> why = trial.applies() == Truth.TRUE
                ? trial.unmet().stream()
                        .map(check -> texts.condition(check.condition(), words.locale()))
                        .toList()
                : texts.whyNot(answer, words.locale()).subList(1, 2);
        return new UnfiredStory(
                VisibleText.of(answer.rule().value()),
                why.stream().map(VisibleText::of).toList());
    }

    private static boolean goesWith(ReadingChoice choice, List<ReadingChoice> supposed) {
        return supposed.stream().noneMatch(other -> other.reading().equals(choice.reading()) && !other.equals(choice));
    }
}
