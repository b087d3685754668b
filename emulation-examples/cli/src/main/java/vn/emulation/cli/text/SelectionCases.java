package vn.emulation.cli.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.cli.words.Words;
import vn.emulation.quota.selection.EntrantExplanation;
import vn.emulation.quota.selection.PlacedEntrant;
import vn.emulation.quota.selection.RankingKey;
import vn.emulation.quota.selection.Selection;
import vn.emulation.quota.selection.TieCase;
import vn.emulation.text.VisibleText;

/** Tells ties of a selection, and why nominees are not selected. */
final class SelectionCases {

    private final Selection selection;
    private final Words words;

    SelectionCases(Selection selection, Words words) {
        this.selection = selection;
        this.words = words;
    }

    void tie(TieCase tie, TextPage page) {
        page.paragraph(2, words.text("select.tie", tie.places(), tie.tied().size(), keys(tie.keys()), all(tie.tied())));
        if (!tie.limits().isEmpty()) {
            page.paragraph(4, words.text("select.tie.limits", all(tie.limits())));
        }
        if (!tie.waiting().isEmpty()) {
            page.paragraph(4, words.text("select.tie.waiting", all(tie.waiting())));
        }
        page.paragraph(4, words.text("select.tie.quote", tie.digest()));
    }

    void explain(PlacedEntrant entrant, TextPage page) {
        page.paragraph(2, words.text("select.other", VisibleText.of(entrant.id()), words.of(entrant.standing())));
        sentences(entrant, selection.explain(entrant.id())).forEach(sentence -> page.paragraph(4, sentence));
    }

    private List<String> sentences(PlacedEntrant entrant, EntrantExplanation why) {
        List<String> sentences = new ArrayList<>();
        entrant.tie().ifPresent(digest -> sentences.add(words.text("select.hangs", digest)));
        if (entrant.certainFrom().isPresent()) {
            sentences.add(
                    words.text("select.certain-from", entrant.certainFrom().getAsInt()));
        }
        if (!why.binding().isEmpty()) {
            sentences.add(words.text("select.binding", all(why.binding())));
        }
        why.cutLine()
                .ifPresent(cut -> sentences.add(
                        why.holding().isEmpty()
                                ? words.text("select.cut-line", keys(cut))
                                : words.text(
                                        "select.cut-line.held", keys(cut), words.some(why.holding(), "select.some"))));
        why.raise().ifPresent(limit -> sentences.add(words.text("select.raise", VisibleText.of(limit))));
        if (!why.nextAfter().isEmpty()) {
            sentences.add(words.text("select.next-after", words.some(why.nextAfter(), "select.some")));
        }
        return sentences;
    }

    /** The values of the keys with their names, such as {@code score 91.5, seniority 12}. */
    private String keys(List<BigDecimal> values) {
        List<RankingKey> ranking = selection.problem().ranking();
        List<String> named = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            named.add(
                    VisibleText.of(ranking.get(i).name()) + " " + values.get(i).toPlainString());
        }
        return String.join(", ", named);
    }

    private static String all(List<String> ids) {
        return ids.stream().map(VisibleText::of).collect(Collectors.joining(", "));
    }
}
