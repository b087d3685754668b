package vn.emulation.cli.text;

import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.cli.view.AlternativeStory;
import vn.emulation.cli.view.ChoiceStory;
import vn.emulation.cli.view.ClauseStory;
import vn.emulation.cli.view.DocumentStory;
import vn.emulation.cli.view.FindingStory;
import vn.emulation.cli.view.QuestionStory;
import vn.emulation.cli.view.RemedyStory;
import vn.emulation.cli.view.Story;
import vn.emulation.cli.view.UnfiredStory;
import vn.emulation.cli.words.Words;

/** Lays out the story of one dossier as plain text. */
public final class TextStory {

    private static final List<String> LABELS = List.of(
            "label.clause",
            "label.question",
            "label.ruling",
            "label.finding",
            "label.set-aside",
            "label.values",
            "label.sources",
            "label.hint",
            "label.missing",
            "label.unfired",
            "label.remedy");

    private final Story story;
    private final Words words;
    private final TextPage page;
    private final int labelWidth;

    private TextStory(Story story, Words words) {
        this.story = story;
        this.words = words;
        this.page = new TextPage(words.locale());
        this.labelWidth = LABELS.stream()
                .mapToInt(label -> TextWrap.width(words.text(label)))
                .max()
                .orElse(0);
    }

    /** Returns the story in UTF-8. */
    public static byte[] of(Story story, Words words) {
        return new TextStory(story, words).bytes();
    }

    private byte[] bytes() {
        new TextOutcome(story, words).add(page);
        page.section(words.text("story.clauses"));
        story.clauses().forEach(this::clause);
        if (!story.warnings().isEmpty()) {
            page.section(words.text("report.warnings"));
            story.warnings().forEach(warning -> finding(2, warning));
        }
        page.section(words.text("story.documents"));
        for (DocumentStory document : story.documents()) {
            page.hanging(2, document.id() + ": ", document.name());
        }
        return page.bytes();
    }

    private void clause(ClauseStory clause) {
        page.blank();
        String required = clause.required() ? "" : " (" + words.text("story.not-required") + ")";
        page.paragraph(0, clause.shortName() + ": " + clause.statusName().toUpperCase(words.locale()) + required);
        labelled(2, "label.clause", clause.summary());
        clause.rulings().forEach(ruling -> labelled(2, "label.ruling", ruling));
        if (clause.alternatives().size() == 1) {
            alternative(2, clause.alternatives().get(0));
        } else {
            clause.questions().forEach(this::question);
            clause.alternatives().forEach(this::supposed);
        }
        clause.remedy().ifPresent(this::remedy);
    }

    private void question(QuestionStory question) {
        labelled(2, "label.question", question.question() + " (" + question.reading() + ")");
        int margin = 2 + labelWidth + 2;
        question.alternatives().forEach(choice -> page.hanging(margin, choice.alternative() + ": ", choice.text()));
    }

    private void supposed(AlternativeStory alternative) {
        page.paragraph(2, words.text("story.supposed", chosen(alternative.choices()), alternative.statusName()));
        alternative(4, alternative);
    }

    private static String chosen(List<ChoiceStory> choices) {
        return choices.stream().map(ChoiceStory::alternative).collect(Collectors.joining(" + "));
    }

    private void alternative(int indent, AlternativeStory alternative) {
        if (alternative.findings().isEmpty()) {
            labelled(indent, "label.finding", words.text("reason.unanswered"));
        }
        alternative.unfired().forEach(rule -> unfired(indent, rule));
        alternative.findings().forEach(finding -> finding(indent, finding));
        if (!alternative.missing().isEmpty()) {
            labelled(indent, "label.missing", String.join("; ", alternative.missing()));
        }
    }

    private void unfired(int indent, UnfiredStory rule) {
        labelled(indent, "label.unfired", rule.rule() + ": " + String.join("; ", rule.why()));
    }

    private void finding(int indent, FindingStory finding) {
        labelled(indent, "label.finding", finding.text() + " (" + finding.rule() + ")");
        finding.setAsideBy().ifPresent(rule -> labelled(indent, "label.set-aside", rule));
        if (!finding.values().isEmpty()) {
            labelled(indent, "label.values", String.join("; ", finding.values()));
        }
        labelled(indent, "label.sources", String.join("; ", finding.sources()));
        finding.hint().ifPresent(hint -> labelled(indent, "label.hint", hint));
    }

    private void remedy(RemedyStory remedy) {
        String supposed =
                remedy.choices().isEmpty() ? "" : words.text("story.remedy.supposed", chosen(remedy.choices())) + " ";
        labelled(2, "label.remedy", supposed + String.join("; ", remedy.changes()));
    }

    private void labelled(int indent, String label, String text) {
        String name = words.text(label);
        page.hanging(indent, name + " ".repeat(labelWidth - TextWrap.width(name) + 2), text);
    }
}
