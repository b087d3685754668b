package vn.emulation.cli.view;

import java.util.List;
import java.util.stream.Stream;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.Condition;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Need;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.RuleTexts;
import vn.emulation.text.VisibleText;

/** Tells what rules found, in the words of the rule set. */
final class FindingTeller {

    private final RuleTexts texts;
    private final Words words;
    private final Names names;

    FindingTeller(RuleTexts texts, Words words, Names names) {
        this.texts = texts;
        this.words = words;
        this.names = names;
    }

    FindingStory tell(Finding finding) {
        return FindingStory.builder()
                .rule(VisibleText.of(finding.rule().value()))
                .effect(finding.effect())
                .text(text(finding))
                .values(finding.conditions().stream()
                        .filter(condition -> !isPassedGuard(condition))
                        .map(this::condition)
                        .toList())
                .sources(sources(finding))
                .setAsideBy(finding.setAsideBy().map(RuleId::value).map(VisibleText::of))
                .hint(texts.hint(finding.rule(), words.locale()).map(VisibleText::of))
                .build();
    }

    /** That something is known goes without saying beside its value. */
    private static boolean isPassedGuard(Condition condition) {
        return condition.field().endsWith("Known") && condition.seen().equals("true");
    }

    String text(Finding finding) {
        return VisibleText.of(texts.finding(finding, words.locale()));
    }

    String condition(Condition condition) {
        return VisibleText.of(texts.condition(condition, words.locale()));
    }

    String requirement(Condition condition) {
        return VisibleText.of(texts.requirement(condition, words.locale()));
    }

    String need(Need need) {
        return VisibleText.of(texts.need(need, words.locale()));
    }

    private List<String> sources(Finding finding) {
        Stream<String> clauses = Stream.concat(
                        finding.clauses().stream(),
                        finding.conditions().stream().flatMap(condition -> condition.clauses().stream()))
                .map(clause -> VisibleText.of(clause.value()));
        Stream<String> parameters = finding.conditions().stream()
                .flatMap(condition -> condition.parameter().stream())
                .map(parameter -> words.text("source.parameter", names.parameter(parameter)));
        return Stream.concat(clauses, parameters).distinct().toList();
    }
}
