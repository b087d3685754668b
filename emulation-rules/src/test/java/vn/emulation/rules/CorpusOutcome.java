package vn.emulation.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.json.JsonProblem;
import vn.emulation.json.JsonProblemException;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.validation.InvalidValueException;
import vn.emulation.validation.Violation;

/**
 * What came of an entry of the corpus.
 *
 * @param summary in the words of the corpus
 * @param told what people are told, without what they wrote themselves
 */
record CorpusOutcome(String summary, List<String> told) {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Diagnosed.VIETNAMESE);

    /** Of more diagnostics than this the corpus tells only how many there are. */
    private static final int MOST_SHOWN = 6;

    CorpusOutcome {
        told = List.copyOf(told);
    }

    static CorpusOutcome of(CorpusFiles files) {
        try {
            RuleSet rules = RuleSet.load(files.campaign(), files.sources());
            return decided(EmulationEngine.of(rules).evaluate(files.request()));
        } catch (RuleSetException refused) {
            return refused(refused.diagnostics());
        } catch (JsonProblemException unread) {
            return unread(unread.problem());
        } catch (InvalidValueException invalid) {
            return invalid(invalid.violations());
        } catch (EvaluationException failed) {
            return failed(failed);
        }
    }

    static CorpusOutcome decided(RoundReport report) {
        return new CorpusOutcome(
                "OK " + report.decisions().stream().map(CorpusOutcome::decided).collect(joining(", ")), List.of());
    }

    /** Where nothing is granted, the verdict is all there is to tell. */
    private static String decided(Decision decision) {
        boolean placed = decision.outcome() != Outcome.AWAITING_GRANT && decision.outcome() != Outcome.NOT_CONSIDERED;
        return decision.dossier() + " " + decision.planVerdict() + (placed ? " " + decision.outcome() : "");
    }

    static CorpusOutcome refused(List<Diagnostic> diagnostics) {
        String summary =
                diagnostics.stream().limit(MOST_SHOWN).map(CorpusOutcome::place).collect(joining(", "));
        String more = diagnostics.size() > MOST_SHOWN ? ", … " + diagnostics.size() + " in all" : "";
        return new CorpusOutcome(
                "R " + summary + more,
                LANGUAGES.stream()
                        .flatMap(language -> diagnostics.stream()
                                .map(diagnostic -> without(diagnostic.told(language), diagnostic.arguments())))
                        .toList());
    }

    /** The code and line, with the file where that is not the rules'. */
    private static String place(Diagnostic diagnostic) {
        String file = diagnostic.source().equals("rules.drl") ? "" : diagnostic.source() + ":";
        return diagnostic.code().id() + "@" + file + diagnostic.line();
    }

    private static CorpusOutcome unread(JsonProblem problem) {
        String detail =
                problem.detail().stream().map(Violation::code).distinct().collect(joining(" "));
        String summary = "F " + problem.code() + (detail.isEmpty() ? "" : "(" + detail + ")") + "@" + problem.source()
                + ":" + problem.line();
        return new CorpusOutcome(
                summary,
                LANGUAGES.stream()
                        .map(language -> problem.text(language)
                                .replace(problem.found().in(language), "")
                                .replace(problem.pointer(), ""))
                        .toList());
    }

    static CorpusOutcome invalid(List<Violation> violations) {
        return new CorpusOutcome(
                "F " + violations.stream().map(Violation::code).collect(joining(", ")),
                LANGUAGES.stream()
                        .flatMap(language -> violations.stream()
                                .map(violation -> without(violation.text(language), violation.arguments())))
                        .toList());
    }

    static CorpusOutcome failed(EvaluationException failed) {
        Stream<String> limit = failed.limit().stream().map(reached -> " " + reached.limit() + " " + reached.rule());
        return new CorpusOutcome(
                "F " + failed.reason() + limit.collect(joining()),
                failed.limit().stream()
                        .flatMap(reached -> LANGUAGES.stream().map(reached::told))
                        .toList());
    }

    private static String without(String text, List<String> arguments) {
        String left = text;
        for (String argument : arguments) {
            left = left.replace("(" + argument + ")", "()").replace(" " + argument + ".", ".");
        }
        return left;
    }
}
