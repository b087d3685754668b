package vn.emulation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.decision.ConditionCheck;
import vn.emulation.decision.RuleForce;
import vn.emulation.decision.RuleTrial;
import vn.emulation.decision.Truth;
import vn.emulation.decision.WhyNot;
import vn.emulation.message.MessageBundle;
import vn.emulation.source.ReadingChoice;
import vn.emulation.time.DateWindow;

/**
 * Tells why a rule fires or does not.
 *
 * @param texts tells conditions and needs
 * @param bundle the words around them
 * @param locale the language
 */
record WhyNotText(RuleTexts texts, MessageBundle bundle, Locale locale) {

    List<String> lines(WhyNot answer) {
        List<String> lines = new ArrayList<>();
        List<Truth> verdicts =
                answer.trials().stream().map(RuleTrial::verdict).distinct().toList();
        String outcome = verdicts.size() == 1 ? verdicts.get(0).name() : "DISAGREE";
        lines.add(bundle.text(locale, "why." + outcome, answer.rule(), answer.dossier()));
        if (answer.force().inForce() != Truth.TRUE) {
            lines.add(force(answer.force()));
        }
        for (RuleTrial trial : answer.trials()) {
            if (answer.trials().size() > 1) {
                lines.add(bundle.text(locale, "why.supposed." + trial.verdict(), choices(trial.choices())));
            }
            if (answer.force().inForce() == Truth.TRUE && trial.applies() == Truth.FALSE) {
                lines.add(bundle.text(locale, "why.other-reading", choices(answer.readings())));
            }
            trial.checks().stream().map(this::check).forEach(lines::add);
        }
        return lines;
    }

    private String force(RuleForce force) {
        String clock = bundle.text(locale, "clock." + force.clock());
        String day = force.day()
                .map(known -> RuleTexts.value(known.toString(), locale))
                .orElse("");
        return bundle.text(locale, "why.force." + force.inForce(), day, clock, window(force.window()));
    }

    private String window(DateWindow window) {
        Optional<String> from = window.from().map(day -> RuleTexts.value(day.toString(), locale));
        Optional<String> before = window.before().map(day -> RuleTexts.value(day.toString(), locale));
        if (from.isPresent() && before.isPresent()) {
            return bundle.text(locale, "why.window.from-before", from.get(), before.get());
        }
        return from.map(day -> bundle.text(locale, "why.window.from", day))
                .orElseGet(() -> bundle.text(locale, "why.window.before", before.orElseThrow()));
    }

    private static String choices(List<ReadingChoice> choices) {
        return choices.stream().map(ReadingChoice::toString).collect(Collectors.joining(", "));
    }

    private String check(ConditionCheck check) {
        String missing =
                check.missing().stream().map(need -> texts.need(need, locale)).collect(Collectors.joining("; "));
        return bundle.text(locale, "why.check." + check.truth(), texts.condition(check.condition(), locale), missing);
    }
}
