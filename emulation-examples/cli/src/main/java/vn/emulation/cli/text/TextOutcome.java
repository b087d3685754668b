package vn.emulation.cli.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import vn.emulation.cli.view.OutcomeStory;
import vn.emulation.cli.view.Story;
import vn.emulation.cli.view.SubjectStory;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.Verdict;

/** Lays out whom a dossier is about and what it comes to. */
final class TextOutcome {

    private final Story story;
    private final Words words;

    TextOutcome(Story story, Words words) {
        this.story = story;
        this.words = words;
    }

    void add(TextPage page) {
        Map<String, String> lines = new LinkedHashMap<>();
        subject(lines);
        outcome(lines);
        int widest = lines.keySet().stream()
                .mapToInt(label -> TextWrap.width(words.text(label)))
                .max()
                .orElse(0);
        lines.forEach((label, text) -> {
            String name = words.text(label);
            page.hanging(0, name + " ".repeat(widest - TextWrap.width(name) + 2), text);
        });
        page.rule();
    }

    private void subject(Map<String, String> lines) {
        SubjectStory subject = story.subject();
        lines.put("column.dossier", subject.dossier());
        lines.put("story.round", story.campaign() + ", " + story.round());
        lines.put("story.decided", words.of(story.decidedOn()));
        lines.put("column.nominee", subject.nominee() + ", " + subject.kindName());
        lines.put("column.unit", subject.unitName());
        lines.put("story.form", subject.formName());
        lines.put(
                "story.received",
                subject.receivedOn().map(words::of).orElseGet(() -> words.text("story.received.unknown")));
    }

    private void outcome(Map<String, String> lines) {
        OutcomeStory outcome = story.outcome();
        lines.put("story.verdict", outcome.verdictName().toUpperCase(words.locale()));
        outcome.lawVerdict().ifPresent(law -> lines.put("story.law", words.of(law)));
        lines.put("column.outcome", outcome.outcomeName());
        if (outcome.verdict() == Verdict.ELIGIBLE) {
            lines.put("story.place", place(outcome));
        }
        if (!outcome.reasons().isEmpty()) {
            lines.put("story.reasons", String.join(" ", outcome.reasons()));
        }
        if (!story.missing().isEmpty()) {
            lines.put("label.missing", String.join("; ", story.missing()));
        }
    }

    private String place(OutcomeStory outcome) {
        return String.join(
                "; ",
                known("story.place.rank", outcome.rank()),
                words.text("story.place.candidates", outcome.candidates()),
                known("story.place.places", outcome.places()),
                known("story.place.cut-line", outcome.cutLine()));
    }

    private String known(String key, OptionalInt number) {
        return number.isPresent() ? words.text(key, number.getAsInt()) : words.text(key + ".none");
    }
}
