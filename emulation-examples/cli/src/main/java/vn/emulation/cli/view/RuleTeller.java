package vn.emulation.cli.view;

import vn.emulation.cli.input.Docket;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.ConditionCheck;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.RuleTrial;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.RuleTexts;
import vn.emulation.text.VisibleText;

/** Tells why a rule fires on a dossier or does not. */
public final class RuleTeller {

    private final Docket docket;
    private final RuleTexts texts;
    private final Words words;

    /** Makes a teller of one round, in one language. */
    public RuleTeller(Docket docket, Words words) {
        this.docket = docket;
        this.texts = docket.ruleSet().texts();
        this.words = words;
    }

    /**
     * Returns the story of one rule and one dossier.
     *
     * @throws vn.emulation.validation.InvalidValueException if there is no such rule or dossier, with the nearest name, or
     *     the rule is about pools
     */
    public RuleStory tell(RuleId rule, DossierId dossier) {
        WhyNot answer = EmulationEngine.of(docket.ruleSet()).whyNot(rule, dossier, docket.request());
        return RuleStory.builder()
                .schemaVersion(1)
                .language(words.locale().getLanguage())
                .campaign(VisibleText.of(docket.campaign().id().value()))
                .round(VisibleText.of(docket.request().round().value()))
                .dossier(VisibleText.of(dossier.value()))
                .rule(VisibleText.of(rule.value()))
                .text(VisibleText.of(texts.rule(rule, words.locale())))
                .effect(answer.effect())
                .lines(texts.whyNot(answer, words.locale()).stream()
                        .map(VisibleText::of)
                        .toList())
                .trials(answer.trials().stream().map(this::trial).toList())
                .build();
    }

    private TrialStory trial(RuleTrial trial) {
        return new TrialStory(
                trial.choices(),
                trial.applies(),
                trial.verdict(),
                trial.checks().stream().map(this::check).toList());
    }

    private CheckStory check(ConditionCheck check) {
        return new CheckStory(
                VisibleText.of(check.written()),
                VisibleText.of(texts.condition(check.condition(), words.locale())),
                check.truth(),
                VisibleText.of(check.condition().seen()),
                VisibleText.of(check.condition().expected()),
                check.missing().stream()
                        .map(need -> VisibleText.of(texts.need(need, words.locale())))
                        .toList());
    }
}
