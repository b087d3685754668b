package vn.emulation.testing.coverage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.emulation.text.LocalisedText;

/** Writes what is seen of items as marks that say it in words too. */
final class ItemMarks {

    private static final Comparator<CoverageItem> CONSTRAINTS_FIRST = Comparator.comparing(
                    (CoverageItem item) -> item.constraint().orElse(-1))
            .thenComparing(Comparator.naturalOrder());

    private final Coverage coverage;
    private final Locale locale;
    private final Map<CoverageItem, Integer> cases = new HashMap<>();
    private final Map<CoverageItem, LocalisedText> unreachable = new HashMap<>();

    ItemMarks(Coverage coverage, CoverageReport report, Locale locale) {
        this.coverage = coverage;
        this.locale = locale;
        report.counts().forEach(count -> cases.put(count.item(), count.cases()));
        report.unreachable().forEach(each -> unreachable.put(each.item(), each.why()));
    }

    void write(List<CoverageItem> items, Markup html) {
        if (items.isEmpty()) {
            return;
        }
        html.open("ul", "class", "marks");
        items.stream().sorted(CONSTRAINTS_FIRST).forEach(item -> write(item, html));
        html.close();
    }

    private void write(CoverageItem item, Markup html) {
        String sentence = coverage.describe(item).sentence().in(locale);
        String label = name(item)
                + CoverageTexts.text(
                        locale, "mark." + item.aspect().word(), item.detail().orElse(""));
        LocalisedText why = unreachable.get(item);
        if (why != null) {
            html.element("li", "– " + label, "class", "never", "title", sentence + " " + why.in(locale));
            return;
        }
        int count = cases.getOrDefault(item, 0);
        String told = count > 0 ? "✓ " + label + " ×" + count : "✗ " + label;
        html.element("li", told, "class", count > 0 ? "seen" : "unseen", "title", sentence);
    }

    /** What its line does not tell: the number of the constraint, or what it is about where it stands on no line. */
    private String name(CoverageItem item) {
        if (item.constraint().isPresent()) {
            return "#" + (item.constraint().getAsInt() + 1) + " ";
        }
        return coverage.describe(item).place().isPresent() ? "" : item.subject() + " ";
    }
}
