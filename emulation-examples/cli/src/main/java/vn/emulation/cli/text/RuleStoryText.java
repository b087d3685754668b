package vn.emulation.cli.text;

import vn.emulation.cli.view.RuleStory;
import vn.emulation.cli.words.Words;

/** Lays out why a rule fires on a dossier or does not as plain text. */
public final class RuleStoryText {

    private RuleStoryText() {}

    /** Returns the story in UTF-8: the outcome, what the rule says, then a line for everything that was tried. */
    public static byte[] of(RuleStory story, Words words) {
        TextPage page = new TextPage(words.locale());
        page.paragraph(0, story.lines().get(0));
        page.paragraph(0, words.text("story.rule", story.text())).blank();
        story.lines().stream().skip(1).forEach(line -> page.hanging(0, "  ", line));
        return page.bytes();
    }
}
