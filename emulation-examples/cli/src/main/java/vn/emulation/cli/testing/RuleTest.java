package vn.emulation.cli.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.coverage.Coverage;
import vn.emulation.testing.coverage.CoverageReport;
import vn.emulation.testing.coverage.Figure;
import vn.emulation.testing.coverage.ItemDescription;
import vn.emulation.testing.mutation.MutationReport;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.text.VisibleText;

/**
 * Puts together what came of testing rules.
 *
 * @param rules the rules
 * @param cases the cases
 * @param words the words
 */
public record RuleTest(RulesUnderTest rules, List<RuleCase> cases, Words words) {

    /** Copies the list. */
    public RuleTest {
        cases = List.copyOf(cases);
    }

    /** Returns the report of cases that were run. */
    public TestReport report(List<TestedCase> tested) {
        int failed = (int) tested.stream().filter(each -> !each.passed()).count();
        return TestReportBuilder.builder()
                .schemaVersion(1)
                .language(words.locale().getLanguage())
                .campaign(rules.campaign().id().value())
                .passed(tested.size() - failed)
                .failed(failed)
                .cases(tested)
                .figures(List.of())
                .unseen(List.of())
                .justified(List.of())
                .stale(List.of())
                .missing("")
                .build();
    }

    /** Returns the report with how much the cases show of the rules. */
    public TestReport withCoverage(TestReport report, Minimums least) {
        Coverage coverage = Coverage.of(rules);
        CoverageReport seen = coverage.report(cases);
        Stream<String> unseen = seen.unseen().stream()
                .filter(item -> item.figure() != Figure.STATUS)
                .map(item -> told(coverage.describe(item)));
        return with(report, new Figures(least, words).of(seen), unseen.toList());
    }

    private String told(ItemDescription item) {
        String place = item.place().map(each -> each + ": ").orElse("");
        return VisibleText.of(place + item.sentence().in(words.locale()));
    }

    /** Returns the report with how many changes of rules the cases notice. */
    public TestReport withMutants(TestReport report, Minimums least, MutantTask task) {
        MutantTester tester = new MutantTester(task);
        MutationReport changed = tester.run();
        ShownFigure figure = new Figures(least, words)
                .ofMutants(changed.score().killed(), changed.score().all());
        return TestReportBuilder.builder(with(report, List.of(figure), tester.survivors(changed)))
                .justified(tester.justified(changed))
                .stale(tester.stale(changed))
                .missing(tester.missing(changed))
                .build();
    }

    private static TestReport with(TestReport report, List<ShownFigure> figures, List<String> unseen) {
        List<ShownFigure> allFigures = new ArrayList<>(report.figures());
        allFigures.addAll(figures);
        List<String> allUnseen = new ArrayList<>(report.unseen());
        allUnseen.addAll(unseen);
        return TestReportBuilder.builder(report)
                .figures(allFigures)
                .unseen(allUnseen)
                .build();
    }
}
