package vn.emulation.cli.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.words.Words;
import vn.emulation.source.ClauseId;
import vn.emulation.testing.cases.CaseFileException;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.CaseRun;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.RulesUnderTest;
import vn.emulation.text.VisibleText;

/** Runs cases by one engine or both, several at the same time, and tells what came of each. */
public final class CaseTester {

    private final RulesUnderTest rules;
    private final List<CaseRun> runs;
    private final Words words;
    private final IntConsumer progress;

    /**
     * Makes a tester.
     *
     * @param engine {@code reference}, which compiles nothing, {@code compiled} or {@code both}
     * @param progress told how many cases more are done
     */
    public CaseTester(RulesUnderTest rules, String engine, Words words, IntConsumer progress) {
        this.rules = rules;
        this.runs = Stream.of(
                        engine.equals("compiled") ? Optional.<CaseRun>empty() : Optional.of(CaseRun.byReference(rules)),
                        engine.equals("reference") ? Optional.<CaseRun>empty() : Optional.of(CaseRun.byEngine(rules)))
                .flatMap(Optional::stream)
                .toList();
        this.words = words;
        this.progress = progress;
    }

    /** What came of a case, or why it cannot be run. */
    private record Attempt(Optional<TestedCase> tested, Optional<String> refusal) {}

    /**
     * Returns what came of each case, in their order.
     *
     * @throws Refusal if rounds cannot be decided, with all that cannot
     */
    public List<TestedCase> test(List<RuleCase> cases) {
        List<Attempt> attempts = cases.parallelStream().map(this::attempt).toList();
        List<String> refusals = attempts.stream()
                .flatMap(attempt -> attempt.refusal().stream())
                .distinct()
                .toList();
        if (!refusals.isEmpty()) {
            throw new Refusal(String.join("\n", refusals));
        }
        return attempts.stream().flatMap(attempt -> attempt.tested().stream()).toList();
    }

    private Attempt attempt(RuleCase given) {
        try {
            return new Attempt(Optional.of(tested(given)), Optional.empty());
        } catch (CaseFileException refused) {
            return new Attempt(Optional.empty(), Optional.of(refused.text(words.locale())));
        } finally {
            progress.accept(1);
        }
    }

    private TestedCase tested(RuleCase given) {
        List<CaseOutcome> outcomes =
                runs.stream().map(run -> run.outcome(given)).toList();
        List<String> differences = new ArrayList<>();
        outcomes.stream().limit(1).map(this::lines).forEach(differences::addAll);
        outcomes.stream()
                .skip(1)
                .filter(other -> !other.differences().equals(outcomes.get(0).differences()))
                .forEach(other -> {
                    differences.add(words.text("test.engine"));
                    differences.addAll(lines(other));
                });
        return TestedCaseBuilder.builder()
                .name(VisibleText.of(given.name()))
                .file(VisibleText.of(given.place().file()))
                .line(given.place().line())
                .clause(given.clause().map(ClauseId::value).orElse(""))
                .why(VisibleText.of(given.why()))
                .passed(differences.isEmpty())
                .differences(differences)
                .build();
    }

    /** The first line tells the name and place, which every form has by itself. */
    private List<String> lines(CaseOutcome outcome) {
        return outcome.passed()
                ? List.of()
                : outcome.text(rules, words.locale())
                        .lines()
                        .skip(1)
                        .map(CaseTester::indented)
                        .toList();
    }

    /** What is told keeps its indent, and nothing in it hides. */
    private static String indented(String line) {
        String shown = line.stripLeading();
        return " ".repeat(line.length() - shown.length()) + VisibleText.of(shown);
    }
}
