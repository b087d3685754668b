package vn.emulation.cli.testing;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * What came of testing rules, in one language.
 *
 * @param schemaVersion the version of this form, 1
 * @param language {@code vi} or {@code en}
 * @param campaign the campaign
 * @param passed how many cases passed
 * @param failed how many did not
 * @param cases the cases, in file order
 * @param figures how much the cases show, none where nobody asked
 * @param unseen what no case shows and counts for a figure asked for, one a line
 * @param justified changes that no case notices and none need, one a line with the reason
 * @param stale what is said in vain of such changes, one a line
 * @param missing a file of cases that would notice changes that none does, as YAML for a person to judge; empty for none
 */
@RecordBuilder
public record TestReport(
        int schemaVersion,
        String language,
        String campaign,
        int passed,
        int failed,
        List<TestedCase> cases,
        List<ShownFigure> figures,
        List<String> unseen,
        List<String> justified,
        List<String> stale,
        String missing) {

    /** Copies the lists. */
    public TestReport {
        cases = List.copyOf(cases);
        figures = List.copyOf(figures);
        unseen = List.copyOf(unseen);
        justified = List.copyOf(justified);
        stale = List.copyOf(stale);
    }

    /** Returns the cases that failed. */
    public List<TestedCase> failures() {
        return cases.stream().filter(each -> !each.passed()).toList();
    }

    /** Returns the figures that are lower than asked for. */
    public List<ShownFigure> missed() {
        return figures.stream().filter(figure -> !figure.met()).toList();
    }

    /** Returns whether every case passed, every figure is as high as asked for, and nothing is justified in vain. */
    public boolean isGood() {
        return failed == 0 && missed().isEmpty() && stale.isEmpty();
    }
}
