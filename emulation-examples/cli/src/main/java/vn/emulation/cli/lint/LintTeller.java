package vn.emulation.cli.lint;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.emulation.cli.words.Words;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.LintFinding;
import vn.emulation.text.VisibleText;

/** Tells what the lint found to a person. */
public final class LintTeller {

    private final Words words;
    private final CounterExampleTeller counterExamples;

    /** Makes a teller in one language; the folder is that of the counter-examples, empty where there is none. */
    public LintTeller(Words words, String folder) {
        this.words = words;
        this.counterExamples = new CounterExampleTeller(folder);
    }

    /** What was found, and in which rules. */
    private record Placed(LintResult result, String file, LintFinding finding) {

        private static final Comparator<Placed> ORDER =
                Comparator.comparing(Placed::file).thenComparing(Placed::finding);

        /** What is found in no rule file is found in the campaign's. */
        static Placed of(LintResult result, LintFinding finding) {
            String source = finding.diagnostic().source();
            boolean isFile =
                    result.task().sources().stream().map(RuleSource::name).anyMatch(source::equals);
            return new Placed(result, isFile ? source : result.task().campaignFile(), finding);
        }
    }

    /** Returns the report. */
    public LintReport tell(List<LintResult> results) {
        List<LintedCampaign> campaigns = results.stream()
                .sorted(Comparator.comparing(result -> result.task().campaignFile()))
                .map(LintTeller::campaign)
                .toList();
        List<FoundProblem> findings = results.stream()
                .flatMap(result -> result.findings().stream().map(finding -> Placed.of(result, finding)))
                .sorted(Placed.ORDER)
                .map(this::problem)
                .toList();
        return new LintReport(1, words.locale().getLanguage(), campaigns, findings);
    }

    private static LintedCampaign campaign(LintResult result) {
        return new LintedCampaign(
                VisibleText.of(result.task().campaign().id().value()),
                VisibleText.of(result.task().campaignFile()),
                result.rules().isPresent(),
                result.rules().map(RuleSet::rules).map(List::size).orElse(0),
                result.task().tried().stream()
                        .mapToInt(request -> request.dossiers().size())
                        .sum());
    }

    private FoundProblem problem(Placed placed) {
        Diagnostic diagnostic = placed.finding().diagnostic();
        return FoundProblem.builder()
                .code(diagnostic.code().id())
                .severity(diagnostic.severity())
                .file(VisibleText.of(placed.file()))
                .line(place(diagnostic.line()))
                .column(place(diagnostic.column()))
                .rules(Stream.concat(
                                diagnostic.rule().stream(),
                                placed.finding().rules().stream().map(RuleId::value))
                        .map(VisibleText::of)
                        .distinct()
                        .sorted()
                        .toList())
                .message(VisibleText.of(diagnostic.text(words.locale())))
                .fix(VisibleText.of(diagnostic.fix(words.locale())))
                .counterExample(counterExamples.tell(placed.result(), placed.finding()))
                .build();
    }

    private static OptionalInt place(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
