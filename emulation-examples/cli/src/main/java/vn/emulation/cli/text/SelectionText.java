package vn.emulation.cli.text;

import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.cli.words.Words;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.Impossibility;
import vn.emulation.quota.selection.PlacedEntrant;
import vn.emulation.quota.selection.Selection;
import vn.emulation.quota.selection.SelectionResult;
import vn.emulation.text.VisibleText;

/** Lays out a selection without rules as plain text. */
public final class SelectionText {

    /** The most explanations where each has to select several times again. */
    private static final int MOST_EXPLAINED = 200;

    private final Selection selection;
    private final SelectionResult result;
    private final Words words;
    private final TextPage page;

    private SelectionText(Selection selection, Words words) {
        this.selection = selection;
        this.result = selection.result();
        this.words = words;
        this.page = new TextPage(words.locale());
    }

    /** Returns the page in UTF-8. */
    public static byte[] of(Selection selection, Words words) {
        return new SelectionText(selection, words).bytes();
    }

    private byte[] bytes() {
        page.paragraph(
                        0,
                        words.text(
                                "select.title",
                                VisibleText.of(result.name()),
                                result.entrants().size()))
                .rule();
        result.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .forEach(count ->
                        page.paragraph(2, words.text("select.count", words.of(count.getKey()), count.getValue())));
        page.section(words.text("select.limits"));
        if (!result.limits().isEmpty()) {
            page.table(2, new SelectionLimits(selection, words).table());
        }
        result.impossible().forEach(each -> page.paragraph(2, impossible(each)));
        SelectionCases cases = new SelectionCases(selection, words);
        page.section(words.text("select.ties"));
        if (result.ties().isEmpty()) {
            page.paragraph(2, words.text("select.no-tie"));
        }
        result.ties().forEach(tie -> cases.tie(tie, page));
        page.section(words.of(Standing.SELECTED));
        page.paragraph(2, selected());
        others(cases);
        return page.bytes();
    }

    private String selected() {
        List<String> ids = result.ids(Standing.SELECTED);
        return ids.isEmpty()
                ? words.text("select.nobody")
                : ids.stream().map(VisibleText::of).collect(Collectors.joining(", "));
    }

    private String impossible(Impossibility each) {
        return each.limit().isEmpty()
                ? words.text("select.impossible.together", each.needed(), each.attainable())
                : words.text("select.impossible", VisibleText.of(each.limit()), each.needed(), each.attainable());
    }

    private void others(SelectionCases cases) {
        List<PlacedEntrant> others = result.entrants().stream()
                .filter(entrant -> entrant.standing() != Standing.SELECTED)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        page.section(words.text("select.others"));
        long most = selection.isExplainedAtOnce() ? others.size() : MOST_EXPLAINED;
        others.stream().limit(most).forEach(entrant -> cases.explain(entrant, page));
        if (others.size() > most) {
            page.paragraph(2, words.text("select.more", others.size() - most));
        }
    }
}
